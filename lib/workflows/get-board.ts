import { passesFilter } from "../editorial/arrange-board.ts";
import { samePerson } from "../editorial/notes/same-person.ts";
import type { ArticleMention, BoardFilter, DeskBoard } from "../editorial/views.ts";
import type { Store } from "../store/database.ts";
import { readNotes } from "../store/notes.ts";
import { readStoryReports } from "../store/reports.ts";
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
  const facts = story.facts
    .filter((fact) => passesFilter(fact, filter))
    .map((fact) => ({ ...fact, reports: reports.get(fact.id) ?? [] }));
  const mentions = await readMentions(store, story, reader);
  return {
    story: story.summary,
    articles: story.articles,
    facts,
    hidden: story.hidden.map(asOtherFact),
    mentions,
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
