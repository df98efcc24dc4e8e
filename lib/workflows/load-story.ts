import {
  arrangeColumns,
  countByFilter,
  measureFacts,
  orderFacts,
} from "../editorial/arrange-board.ts";
import type { Decision } from "../editorial/decision.ts";
import { groupBy } from "../editorial/group-by.ts";
import { type Attention, payAttention } from "../editorial/notes/attention.ts";
import type { HeldWords } from "../editorial/notes/held-words.ts";
import { samePerson } from "../editorial/notes/same-person.ts";
import { type DecidedState, replayDecisions, UNDECIDED } from "../editorial/replay-decisions.ts";
import type { ArticleSummary, OtherFact, StorySummary } from "../editorial/views.ts";
import { heldNoteWords, visibleDecisions } from "../editorial/visible-decisions.ts";
import type { Store } from "../store/database.ts";
import type { FactHead } from "../store/facts.ts";
import { readStoryFrame, readStoryFrames, type StoryFrame } from "../store/stories.ts";
import {
  NO_TALK,
  readFactsOfArticles,
  readTalk,
  type Talk,
  type TalkScope,
} from "../store/talk.ts";
import { findAsking } from "./find-asking.ts";

/** A fact with its decided state and what it asks of the reader, without its reports. */
type FactOutline = FactHead & DecidedState & { readonly attention: Attention };

/** A story laid out for the desk; the reports of its facts are read by who needs them. */
export interface LoadedStory {
  readonly summary: StorySummary;
  /** Columns of the board. */
  readonly articles: readonly ArticleSummary[];
  /** In the board's order. */
  readonly facts: readonly FactOutline[];
  /** What an editor took off the board. */
  readonly hidden: readonly FactOutline[];
  /** The whole log as the reader may see it, oldest first. */
  readonly decisions: readonly Decision[];
  /** The words of notes that the reader may not read yet. */
  readonly held: HeldWords;
  /** Last entry that the reader has seen of each fact; null where they have never looked at the story. */
  readonly seen: ReadonlyMap<string, number | null>;
}

/** Loads a story that is not deleted, or null. */
export async function loadStory(
  store: Store,
  storyId: string,
  reader: string,
): Promise<LoadedStory | null> {
  const frame = await readStoryFrame(store, storyId);
  if (frame === null) return null;
  const [story] = await layOutAll(store, [frame], { storyId }, reader);
  return story ?? null;
}

/** Loads all stories that are not deleted, the last changed first. */
export async function loadStories(store: Store, reader: string): Promise<readonly LoadedStory[]> {
  const frames = await readStoryFrames(store);
  return layOutAll(store, frames, { story: { deletedAt: null } }, reader);
}

/** What is known of the talk on some stories, and of how far their reader has looked. */
interface Attending {
  readonly reader: string;
  readonly talk: Talk;
  /** By fact: articles that report it and came since the reader last looked. */
  readonly arrivals: ReadonlyMap<string, readonly Decision[]>;
  /** Facts of which the engine would now suggest something else than what was decided. */
  readonly asking: ReadonlySet<string>;
}

const NOBODY: Attending = { reader: "", talk: NO_TALK, arrivals: new Map(), asking: new Set() };

/** A story as it stands, for what asks nothing of anybody: notes, assignments and marks are left out. */
export function layOut(frame: StoryFrame): LoadedStory {
  return layOutFor(frame, NOBODY);
}

async function layOutAll(
  store: Store,
  frames: readonly StoryFrame[],
  scope: TalkScope,
  reader: string,
): Promise<readonly LoadedStory[]> {
  const talk = await readTalk(store, scope, reader);
  const unseen = frames.flatMap((frame) => unseenArrivals(frame, talk, reader));
  const ids = unseen.map(({ articleId }) => articleId ?? "");
  const factsOf = await readFactsOfArticles(store, ids);
  const touched = unseen.flatMap((arrival) =>
    (factsOf.get(arrival.articleId ?? "") ?? []).map((factId) => ({ factId, arrival })),
  );
  const groups = groupBy(touched, ({ factId }) => factId);
  const arrivals = new Map(
    [...groups].map(([id, group]) => [id, group.map(({ arrival }) => arrival)] as const),
  );
  const asked = await Promise.all(
    frames.map(({ head, decisions }) => findAsking(store, head.id, decisions)),
  );
  const asking = new Set(asked.flatMap((ids) => [...ids]));
  return frames.map((frame) => layOutFor(frame, { reader, talk, arrivals, asking }));
}

/** Replays a story's decisions over its facts, says what each asks of the reader, and counts. */
function layOutFor(frame: StoryFrame, { reader, talk, arrivals, asking }: Attending): LoadedStory {
  const seenStory = talk.visits.get(frame.head.id) ?? null;
  const { log, held } = visibleLog(frame, reader);
  const decisionsOf = groupBy(log, (decision) => decision.factId ?? "");
  const all = frame.facts.map((fact): FactOutline => {
    const decisions = decisionsOf.get(fact.id) ?? [];
    const attention = payAttention(
      {
        assignee: talk.assignees.get(fact.id) ?? null,
        openNotes: talk.openNotes.get(fact.id) ?? [],
        entries: [...decisions, ...(arrivals.get(fact.id) ?? [])],
        seen: seenOf(seenStory, talk.factVisits.get(fact.id)),
        asks: asking.has(fact.id),
      },
      reader,
    );
    const decided = decisions.length === 0 ? UNDECIDED : replayDecisions(decisions);
    return { ...fact, ...decided, attention };
  });
  const facts = all.filter((fact) => fact.hidden === null);
  return {
    summary: summarise(frame, facts, seenStory !== null),
    articles: arrangeColumns(frame.articles),
    facts: orderFacts(facts),
    hidden: all.filter((fact) => fact.hidden !== null),
    decisions: log,
    held,
    seen: new Map(all.map(({ id }) => [id, seenOf(seenStory, talk.factVisits.get(id))] as const)),
  };
}

/** The whole log, with what a second reader must not know left out fact by fact. */
function visibleLog(
  { head, decisions }: StoryFrame,
  reader: string,
): { readonly log: readonly Decision[]; readonly held: HeldWords } {
  const { secondReader } = head.rules;
  const onFacts = groupBy(
    decisions.filter(({ factId }) => factId !== null),
    (decision) => decision.factId ?? "",
  );
  const logs = [...onFacts.values()];
  const visible = new Map(
    logs
      .flatMap((entries) => visibleDecisions(entries, reader, secondReader))
      .map((decision) => [decision.id, decision]),
  );
  return {
    log: decisions.map((decision) => visible.get(decision.id) ?? decision),
    held: new Map(logs.flatMap((entries) => [...heldNoteWords(entries, reader, secondReader)])),
  };
}

/** What a reader has seen of a fact: as much as of its story, or more where they looked at it since. */
function seenOf(story: number | null, fact: number | undefined): number | null {
  return story === null ? null : Math.max(story, fact ?? 0);
}

/** Articles that others added since the reader last looked: they change facts without an entry on each. */
function unseenArrivals(frame: StoryFrame, talk: Talk, reader: string): readonly Decision[] {
  const seen = talk.visits.get(frame.head.id);
  if (seen === undefined) return [];
  return frame.decisions.filter(
    ({ kind, sequence, author }) =>
      kind === "article-added" && sequence > seen && !samePerson(author, reader),
  );
}

/** A fact as others name it. */
export function asOtherFact({ id, question, revision }: FactOutline): OtherFact {
  return { id, question, revision };
}

function summarise(
  frame: StoryFrame,
  facts: readonly FactOutline[],
  visited: boolean,
): StorySummary {
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
    sequence: frame.decisions.at(-1)?.sequence ?? 0,
    visited,
    rules: head.rules,
  };
}
