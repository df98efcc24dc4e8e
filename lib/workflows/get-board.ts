import { passesFilter } from "../editorial/arrange-board.ts";
import { factsAtFirst, readFrom } from "../editorial/board-opening.ts";
import type { DeskReport } from "../editorial/edits/edit.ts";
import { samePerson } from "../editorial/notes/same-person.ts";
import type { ArticleMention, BoardFilter, DeskBoard } from "../editorial/views.ts";
import type { Store } from "../store/database.ts";
import { readNotes } from "../store/notes.ts";
import { readReports, readReportsHeads, readStoryReports } from "../store/reports.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";
import { asOtherFact, type LoadedStory, loadStory } from "./load-story.ts";

/** A story's board with the facts that a filter shows (all without one). Null where there is no such story. */
export async function getBoard(
  storyId: string,
  filter: BoardFilter = "all",
  options: WorkflowOptions = {},
): Promise<DeskBoard | null> {
  const { store, reader } = contextOf(options);
  const story = await loadStory(store, storyId, reader);
  if (story === null) return null;
  const facts = story.facts.filter((fact) => passesFilter(fact, filter));
  return deskBoard(store, { ...story, facts }, await readBoardReports(store, storyId), reader);
}

/**
 * The whole board as its page needs it to open under a filter: all facts, so that another filter needs nothing more, but of a
 * large board only the first that `filter` shows, counted from `from` as the address has it, and `asked` have their reports.
 * The others are in `later`.
 */
export async function getBoardOpening(
  {
    storyId,
    filter,
    asked,
    from,
  }: {
    readonly storyId: string;
    readonly filter: BoardFilter;
    readonly asked: string | null;
    readonly from: string | undefined;
  },
  options: WorkflowOptions = {},
): Promise<DeskBoard | null> {
  const { store, reader } = contextOf(options);
  const story = await loadStory(store, storyId, reader);
  if (story === null) return null;
  const shown = story.facts.filter((fact) => passesFilter(fact, filter)).map(({ id }) => id);
  const first = factsAtFirst(story, { shown, asked, from: readFrom(from, shown.length) });
  const factIds = first.length < story.facts.length ? first : null;
  return deskBoard(store, story, await readBoardReports(store, storyId, factIds), reader);
}

/** The same board with some facts only, in its order; unknown ones are left out. */
export async function getBoardPart(
  { storyId, factIds }: { readonly storyId: string; readonly factIds: readonly string[] },
  options: WorkflowOptions = {},
): Promise<DeskBoard | null> {
  const { store, reader } = contextOf(options);
  const story = await loadStory(store, storyId, reader);
  if (story === null) return null;
  const wanted = new Set(factIds);
  const facts = story.facts.filter(({ id }) => wanted.has(id));
  const read = await readBoardReports(
    store,
    storyId,
    facts.map(({ id }) => id),
  );
  return deskBoard(store, { ...story, facts }, read, reader);
}

interface BoardReports {
  readonly heads: DeskBoard["heads"];
  readonly reports: ReadonlyMap<string, readonly DeskReport[]>;
  /** The facts whose reports were asked for; null for all. */
  readonly factIds: readonly string[] | null;
}

/**
 * The heads before the reports: where a run writes them anew in between, new reports have the name of the old ones and are
 * fetched once more. The other way round the old ones would be taken for the new ones for good.
 */
async function readBoardReports(
  store: Store,
  storyId: string,
  factIds: readonly string[] | null = null,
): Promise<BoardReports> {
  const heads = await readReportsHeads(store, storyId);
  const reports =
    factIds === null
      ? await readStoryReports(store, storyId)
      : await readReports(store.prisma, { factIds });
  return { heads, reports, factIds };
}

async function deskBoard(
  store: Store,
  story: LoadedStory,
  { heads, reports, factIds }: BoardReports,
  reader: string,
): Promise<DeskBoard> {
  const given = factIds === null ? null : new Set(factIds);
  return {
    story: story.summary,
    articles: story.articles,
    facts: story.facts.map((fact) => ({ ...fact, reports: reports.get(fact.id) ?? [] })),
    heads,
    later: new Set(
      story.facts.map(({ id }) => id).filter((id) => given !== null && !given.has(id)),
    ),
    hidden: story.hidden.map(asOtherFact),
    mentions: await readMentions(store, story, reader),
  };
}

/** Open notes on articles that name the reader. */
async function readMentions(
  store: Store,
  { summary, articles }: LoadedStory,
  reader: string,
): Promise<readonly ArticleMention[]> {
  if (reader.trim() === "") return [];
  const notes = await readNotes(store.prisma, {
    storyId: summary.id,
    factId: null,
    OR: [{ replyToId: null, resolvedAt: null }, { replyTo: { resolvedAt: null } }],
  });
  return notes
    .filter((note) => note.mentions.some((name) => samePerson(name, reader)))
    .map((note) => ({
      note,
      outlet: articles.find(({ id }) => id === note.articleId)?.outlet ?? "",
    }));
}
