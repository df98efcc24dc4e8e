import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";

/** Another living process has the data folder. */
export class DataFolderInUse extends Error {
  constructor(folder: string, holder: string) {
    super(
      `Tally is already running on the data folder "${folder}" (process ${holder}). ` +
        "Stop it first, or set DATA_DIR to another folder.",
    );
    this.name = "DataFolderInUse";
  }
}

/**
 * Takes the data folder for this process (making it where missing) and returns the function that gives it back. Throws
 * DataFolderInUse where a living process has it. The lock is SQLite's own on a file beside the database, so the system
 * lets go of it when a process dies, however it dies; there is no stale lock to judge.
 */
export function lockDataFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 }); // a desk's work is nobody else's to read
  const file = join(folder, "tally.lock");
  const holder = join(folder, "tally.pid");
  const taken = take(file);
  const lock = taken === undefined ? takeAnew(file) : taken;
  if (lock === null) throw new DataFolderInUse(folder, readHolder(holder));
  writeFileSync(holder, String(process.pid));
  return () => {
    if (!lock.open) return;
    rmSync(holder, { force: true });
    lock.close();
  };
}

/** The held lock; null where another process holds it; undefined where the file is damaged. */
function take(file: string): Database.Database | null | undefined {
  const lock = new Database(file, { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return lock;
  } catch (error) {
    lock.close();
    if (!(error instanceof Database.SqliteError)) throw error;
    if (error.code === "SQLITE_BUSY") return null;
    if (error.code === "SQLITE_NOTADB") return undefined;
    throw error;
  }
}

/** A file that is no database cannot be held by anybody. */
function takeAnew(file: string): Database.Database | null {
  rmSync(file, { force: true });
  return take(file) ?? null;
}

/** Only for the message: the id that the holder wrote down. */
function readHolder(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "unknown";
  }
}
