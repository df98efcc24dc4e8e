import type { Store } from "../store/database.ts";
import { desk } from "./desk.ts";

/** What a test hands a workflow in place of the desk's own. */
export interface WorkflowOptions {
  readonly clock?: () => Date;
  readonly store?: Store;
}

/** The store to work on and the time to write down, ISO 8601 in UTC. */
export interface Context {
  readonly store: Store;
  readonly at: string;
}

/** The options with the desk's own store and clock where they are missing. */
export function contextOf(options: WorkflowOptions): Context {
  return {
    store: options.store ?? desk().store,
    at: (options.clock?.() ?? new Date()).toISOString(),
  };
}
