import { nextOpen } from "../editorial/arrange-board.ts";
import type { BoardFilter } from "../editorial/views.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";
import { loadStory } from "./load-story.ts";

/**
 * The fact that an editor looks at after `factId`: the next of those under the filter that still waits for a verdict, then from
 * the top. Null where all others are decided, or there is no such story.
 */
export async function findNextOpen(
  storyId: string,
  factId: string,
  filter: BoardFilter,
  options: WorkflowOptions = {},
): Promise<string | null> {
  const { store, reader } = contextOf(options);
  const story = await loadStory(store, storyId, reader);
  return story === null ? null : nextOpen(story.facts, factId, filter);
}
