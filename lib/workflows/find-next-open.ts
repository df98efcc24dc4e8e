import { nextOpen } from "../editorial/arrange-board.ts";
import type { BoardFilter } from "../editorial/views.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";
import { loadStory } from "./load-story.ts";

/**
 * The fact that an editor looks at after `factId`: the next of those under the filter that still waits for a verdict, then from
 * the top; where the filter has no more, the next of any kind, with the filter that shows it. Null where all others are
 * decided, or there is no such story.
 */
export async function findNextOpen(
  storyId: string,
  factId: string,
  filter: BoardFilter,
  options: WorkflowOptions = {},
): Promise<{ readonly factId: string; readonly filter: BoardFilter } | null> {
  const { store, reader } = contextOf(options);
  const story = await loadStory(store, storyId, reader);
  if (story === null) return null;
  for (const wanted of [filter, "review"] as const) {
    const next = nextOpen(story.facts, factId, wanted);
    if (next !== null) return { factId: next, filter: wanted };
  }
  return null;
}
