import type { StorySummary } from "../editorial/views.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";
import { loadStories } from "./load-story.ts";

/** The stories that are not deleted, the last changed first. */
export async function listStories(options: WorkflowOptions = {}): Promise<readonly StorySummary[]> {
  const { store, reader } = contextOf(options);
  return (await loadStories(store, reader)).map(({ summary }) => summary);
}
