import { readEnv } from "../env.ts";
import { openStore, type Store } from "../store/database.ts";

/** What one server process has once: the open database. */
export interface Desk {
  readonly store: Store;
}

declare global {
  // The server bundles this module more than once (pages, actions, route handlers) and reloads it in development; the
  // process must still have one writer.
  var tallyDesk: Desk | undefined;
}

/**
 * The desk of this process; the first call opens the database of DATA_DIR. Throws DataFolderInUse where another process
 * has it; call it when the server starts, so that this is said then.
 */
export function desk(): Desk {
  globalThis.tallyDesk ??= { store: openStore(readEnv().dataDir) };
  return globalThis.tallyDesk;
}
