import type { ActivityView } from "../editorial/views.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";
import { loadStory } from "./load-story.ts";

/** A story's log, newest first. Null where there is no such story. */
export async function getActivity(
  storyId: string,
  options: WorkflowOptions = {},
): Promise<ActivityView | null> {
  const { store, reader } = contextOf(options);
  const story = await loadStory(store, storyId, reader);
  if (story === null) return null;
  const questions = new Map(story.facts.map((fact) => [fact.id, fact.question]));
  const outlets = new Map(story.articles.map((article) => [article.id, article.outlet]));
  const entries = story.decisions.toReversed().map((decision) => ({
    decision,
    question: questions.get(decision.factId ?? "") ?? null,
    outlet: outlets.get(decision.articleId ?? "") ?? null,
  }));
  return { story: story.summary, entries };
}
