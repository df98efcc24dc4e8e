import type { Store } from "../store/database.ts";
import { desk } from "./desk.ts";

/** Who asks, and what a test hands a workflow in place of the desk's own. */
export interface WorkflowOptions {
  /**
   * The name of who looks at the desk: what is theirs and new to them, and what they must not know as second
   * readers. Without a name nothing is theirs, and no verdict that waits is shown.
   */
  readonly reader?: string;
  readonly clock?: () => Date;
  readonly store?: Store;
}

/** The store to work on, the time to write down (ISO 8601 in UTC) and who looks ("" where nobody said). */
export interface Context {
  readonly store: Store;
  readonly at: string;
  readonly reader: string;
}

/** The options with the desk's own store and clock where they are missing. */
export function contextOf(options: WorkflowOptions): Context {
  return {
    store: options.store ?? desk().store,
    at: (options.clock?.() ?? new Date()).toISOString(),
    reader: options.reader ?? "",
  };
}
