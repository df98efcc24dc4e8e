import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { lockDataFolder } from "../../lib/store/data-lock.ts";

vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tally-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Takes the lock in a process of its own and says what came of it. */
function lockElsewhere(): string {
  const module = new URL("../../lib/store/data-lock.ts", import.meta.url).href;
  const script = `import { lockDataFolder } from ${JSON.stringify(module)};
    try { lockDataFolder(${JSON.stringify(folder)}); process.stdout.write("taken"); }
    catch (error) { process.stdout.write(error.name + ": " + error.message); }`;
  const run = spawnSync(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "-e", script],
    { encoding: "utf8" },
  );
  return run.stdout + run.stderr;
}

describe("the lock of a data folder", () => {
  it("refuses a second process with a sentence that says what to do", () => {
    const unlock = lockDataFolder(folder);
    expect(lockElsewhere()).toBe(
      `DataFolderInUse: Tally is already running on the data folder "${folder}" (process ${process.pid}). ` +
        "Stop it first, or set DATA_DIR to another folder.",
    );
    unlock();
    expect(lockElsewhere()).toBe("taken");
  });

  it("is taken over from a process that died", () => {
    expect(lockElsewhere()).toBe("taken"); // that process has ended without giving it back
    lockDataFolder(folder)();
  });

  it("is taken anew where its file is damaged", () => {
    writeFileSync(
      join(folder, "tally.lock"),
      "no lock at all, but long enough for a header".repeat(40),
    );
    lockDataFolder(folder)();
  });

  it("is held once, and given back once", () => {
    const unlock = lockDataFolder(folder);
    expect(() => lockDataFolder(folder)).toThrow("already running");
    unlock();
    const again = lockDataFolder(folder);
    unlock(); // a late second call must not take the new holder's lock away
    expect(lockElsewhere()).toContain("DataFolderInUse");
    again();
  });
});
