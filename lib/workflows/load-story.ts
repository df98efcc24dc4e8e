import {
  arrangeColumns,
  countByFilter,
  measureFacts,
  orderFacts,
} from "../editorial/arrange-board.ts";
import type { Decision } from "../editorial/decision.ts";
import { groupBy } from "../editorial/group-by.ts";
import { type DecidedState, replayDecisions, UNDECIDED } from "../editorial/replay-decisions.ts";
import type { ArticleSummary, StorySummary } from "../editorial/views.ts";
import type { Store } from "../store/database.ts";
import type { FactHead } from "../store/facts.ts";
import { readStoryFrame, type StoryFrame } from "../store/stories.ts";

/** A fact with its decided state, without its reports. */
type FactOutline = FactHead & DecidedState;

/** A story laid out for the desk; the reports of its facts are read by who needs them. */
export interface LoadedStory {
  readonly summary: StorySummary;
  /** Columns of the board. */
  readonly articles: readonly ArticleSummary[];
  /** In the board's order. */
  readonly facts: readonly FactOutline[];
  /** What an editor took off the board. */
  readonly hidden: readonly FactOutline[];
  /** The whole log, oldest first. */
  readonly decisions: readonly Decision[];
}

/** Loads a story that is not deleted, or null. */
export async function loadStory(store: Store, storyId: string): Promise<LoadedStory | null> {
  const frame = await readStoryFrame(store, storyId);
  return frame === null ? null : layOut(frame);
}

/** Replays a story's decisions over its facts and counts. */
export function layOut(frame: StoryFrame): LoadedStory {
  const decisionsOf = groupBy(frame.decisions, (decision) => decision.factId ?? "");
  const all = frame.facts.map((fact) => {
    const decisions = decisionsOf.get(fact.id);
    return { ...fact, ...(decisions === undefined ? UNDECIDED : replayDecisions(decisions)) };
  });
  const facts = all.filter((fact) => fact.hidden === null);
  return {
    summary: summarise(frame, facts),
    articles: arrangeColumns(frame.articles),
    facts: orderFacts(facts),
    hidden: all.filter((fact) => fact.hidden !== null),
    decisions: frame.decisions,
  };
}

function summarise(frame: StoryFrame, facts: readonly FactOutline[]): StorySummary {
  const { head, articles } = frame;
  return {
    id: head.id,
    title: head.title,
    createdAt: head.createdAt,
    changedAt: head.changedAt,
    articles: articles.length,
    outlets: new Set(articles.map((article) => article.outletId)).size,
    independentOrigins: head.independentOrigins,
    counts: countByFilter(facts),
    meter: measureFacts(facts),
    restated: articles.some((article) => article.restated),
  };
}
