import { existsSync } from "node:fs";
import { readEnv } from "../env.ts";
import { databaseFileOf, openStoreToRead, type ReadingStore } from "../store/database.ts";

/** The desk of DATA_DIR for a command that only reads, also while a server works on it; null where there is none. */
export function openReadingDesk(): ReadingStore | null {
  const { dataDir } = readEnv();
  return existsSync(databaseFileOf(dataDir)) ? openStoreToRead(dataDir) : null;
}
