import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Another living process has the data folder. */
export class DataFolderInUse extends Error {
  constructor(folder: string, processId: number) {
    super(
      `Tally is already running on the data folder "${folder}" (process ${processId}). ` +
        "Stop it first, or set DATA_DIR to another folder.",
    );
    this.name = "DataFolderInUse";
  }
}

/**
 * Takes the data folder for this process (making it where missing) and returns the function that gives it back.
 * A lock that a dead process left is taken over. Throws DataFolderInUse where another living process has it.
 */
export function lockDataFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "tally.lock");
  // Two attempts: the second after a dead process's lock was removed.
  for (let attempt = 0; attempt < 2; attempt += 1) {
    if (tryTake(file)) return () => release(file);
    const holder = readHolder(file);
    if (holder === process.pid) return () => release(file);
    if (holder !== null && isAlive(holder)) throw new DataFolderInUse(folder, holder);
    rmSync(file, { force: true });
  }
  throw new DataFolderInUse(folder, readHolder(file) ?? 0);
}

function tryTake(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid} ${processStart(process.pid)}`, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function release(file: string): void {
  if (readHolder(file) === process.pid) rmSync(file, { force: true });
}

/** The process id in the lock, or null where it is gone, unreadable or of a process whose id was given out anew. */
function readHolder(file: string): number | null {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return null;
  }
  const [id, start] = text.split(" ");
  const processId = Number(id);
  if (!Number.isInteger(processId) || processId <= 0) return null;
  return start === processStart(processId) ? processId : null;
}

/** When the process began, where the system tells (Linux); otherwise "0", and the id alone must do. */
function processStart(processId: number): string {
  try {
    const stat = readFileSync(`/proc/${processId}/stat`, "utf8");
    // Fields after the parenthesised command name, which may itself hold spaces; start time is field 22 of proc(5).
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "0";
  } catch {
    return "0";
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
