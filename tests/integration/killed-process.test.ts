// The events and outlets here are invented.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { openStore } from "../../lib/store/database.ts";
import { getBoard } from "../../lib/workflows/get-board.ts";
import { makeStory } from "../support/story-in-hand.ts";
import { openTestDesk } from "../support/test-desk.ts";

it("keeps a decision that was acknowledged before the process was killed", async () => {
  const desk = await openTestDesk();
  const story = await makeStory(desk);
  await story.add("Harian Satu", "deaths: [12]");
  await desk.store.close();

  const script = fileURLToPath(new URL("../support/decide-and-wait.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, desk.folder, story.id, "12"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [acknowledged] = await once(child.stdout, "data");
  child.kill("SIGKILL");
  await once(child, "exit");

  const store = openStore(desk.folder); // also takes over the dead process's lock
  const board = await getBoard(story.id, "all", { store });
  expect(board?.facts[0]).toMatchObject({
    revision: String(acknowledged),
    ruling: { verdict: "verified" },
  });
  await store.close();
  await desk.close();
});
