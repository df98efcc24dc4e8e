import { passesFilter } from "../editorial/arrange-board.ts";
import type { Board, BoardFilter } from "../editorial/views.ts";
import { readStoryReports } from "../store/reports.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";
import { loadStory } from "./load-story.ts";

/** A story's board with the facts that a filter shows (all without one). Null where there is no such story. */
export async function getBoard(
  storyId: string,
  filter: BoardFilter = "all",
  options: WorkflowOptions = {},
): Promise<Board | null> {
  const { store } = contextOf(options);
  const story = await loadStory(store, storyId);
  if (story === null) return null;
  const reports = await readStoryReports(store, storyId);
  const facts = story.facts
    .filter((fact) => passesFilter(fact, filter))
    .map((fact) => ({ ...fact, reports: reports.get(fact.id) ?? [] }));
  return { story: story.summary, articles: story.articles, facts };
}
