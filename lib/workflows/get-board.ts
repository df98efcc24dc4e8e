import { passesFilter } from "../editorial/arrange-board.ts";
import { factsAtFirst } from "../editorial/board-opening.ts";
import type { DeskReport } from "../editorial/edits/edit.ts";
import { samePerson } from "../editorial/notes/same-person.ts";
import type { ArticleMention, BoardFilter, DeskBoard } from "../editorial/views.ts";
import type { Store } from "../store/database.ts";
import { readNotes } from "../store/notes.ts";
import { readReports, readStoryReports, readStoryValues } from "../store/reports.ts";
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
  const reports = await readStoryReports(store, storyId);
  return deskBoard(store, story, { filter, reader, reports, later: new Map() });
}

/**
 * The same board as its page needs it to open: of a large one only the first facts, and `asked`, have their reports; the
 * values of the others stand in `later`.
 */
export async function getBoardOpening(
  {
    storyId,
    filter,
    asked,
  }: { readonly storyId: string; readonly filter: BoardFilter; readonly asked: string | null },
  options: WorkflowOptions = {},
): Promise<DeskBoard | null> {
  const { store, reader } = contextOf(options);
  const story = await loadStory(store, storyId, reader);
  if (story === null) return null;
  const facts = story.facts.filter((fact) => passesFilter(fact, filter));
  const first = new Set(factsAtFirst({ facts, articles: story.articles }, asked));
  const rest = facts.filter(({ id }) => !first.has(id));
  if (rest.length === 0) {
    const reports = await readStoryReports(store, storyId);
    return deskBoard(store, story, { filter, reader, reports, later: new Map() });
  }
  const [reports, values] = await Promise.all([
    readReports(store.prisma, { factIds: [...first] }),
    readStoryValues(store, storyId),
  ]);
  const later = new Map(rest.map(({ id }) => [id, values.get(id) ?? []] as const));
  return deskBoard(store, story, { filter, reader, reports, later });
}

async function deskBoard(
  store: Store,
  story: LoadedStory,
  {
    filter,
    reader,
    reports,
    later,
  }: {
    readonly filter: BoardFilter;
    readonly reader: string;
    readonly reports: ReadonlyMap<string, readonly DeskReport[]>;
    readonly later: DeskBoard["later"];
  },
): Promise<DeskBoard> {
  return {
    story: story.summary,
    articles: story.articles,
    facts: story.facts
      .filter((fact) => passesFilter(fact, filter))
      .map((fact) => ({ ...fact, reports: reports.get(fact.id) ?? [] })),
    later,
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
