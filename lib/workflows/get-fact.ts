import { placeInBoard } from "../editorial/arrange-board.ts";
import type { DeskReport } from "../editorial/edits/edit.ts";
import { secondThoughts } from "../editorial/edits/second-thoughts.ts";
import { standingEdits } from "../editorial/edits/standing-edits.ts";
import { groupValues, silentArticles } from "../editorial/group-values.ts";
import { unseenEntries } from "../editorial/notes/attention.ts";
import { holdNotesBack } from "../editorial/notes/hold-notes-back.ts";
import { threadNotes } from "../editorial/notes/thread-notes.ts";
import { quoteInContext } from "../editorial/quote-in-context.ts";
import type {
  ArticleSummary,
  BoardFilter,
  ClaimAside,
  FactView,
  ReportInContext,
} from "../editorial/views.ts";
import { findStoryOf, readTexts } from "../store/articles.ts";
import type { Store } from "../store/database.ts";
import { readNotes } from "../store/notes.ts";
import { readPeople } from "../store/people.ts";
import { readFactReports } from "../store/reports.ts";
import { readFactsOfClaims } from "../store/stored-facts.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";
import { asOtherFact, type LoadedStory, loadStory } from "./load-story.ts";
import { replayFacts } from "./replay-facts.ts";

/**
 * A fact with its evidence in context and its history; `position` is its place under the filter that the reader came from
 * (all without one). Null where there is no such fact.
 */
export async function getFact(
  factId: string,
  filter: BoardFilter = "all",
  options: WorkflowOptions = {},
): Promise<FactView | null> {
  const { store, reader } = contextOf(options);
  const storyId = await findStoryOf(store, { factId });
  const story = storyId === null ? null : await loadStory(store, storyId, reader);
  const isWanted = (fact: { readonly id: string }): boolean => fact.id === factId;
  const outline = story?.facts.find(isWanted) ?? story?.hidden.find(isWanted);
  if (story === null || outline === undefined) return null;
  const [reports, notes, people] = await Promise.all([
    readFactReports(store, factId),
    readNotes(store.prisma, { factId }),
    readPeople(store),
  ]);
  const texts = await readTexts(store, [
    ...reports.map((report) => report.article),
    ...notes.flatMap(({ articleId }) => articleId ?? []),
  ]);
  const history = story.decisions.filter((decision) => decision.factId === factId);
  const shown = holdNotesBack(notes, history, story.held);
  return {
    story: story.summary,
    fact: { ...outline, reports },
    values: groupValues(reports.flatMap((report) => inContext(report, story.articles, texts))),
    silent: silentArticles(reports, story.articles),
    ...(await readEdits(store, story, factId)),
    others: story.facts.filter((fact) => fact.id !== factId).map(asOtherFact),
    hiddenBy: outline.hidden === null ? null : hidingEdit(story.decisions, factId),
    history,
    notes: threadNotes(shown.notes, history, {
      outletOf: (id) => story.articles.find((article) => article.id === id)?.outlet ?? null,
      textOf: (id) => texts.get(id) ?? null,
    }),
    heldBack: shown.heldBack,
    people,
    unseen: unseenEntries({ entries: history, seen: story.seen.get(factId) ?? null }, reader),
    position: placeInBoard(story.facts, factId, filter),
  };
}

/** What an editor set aside in the fact, and where the engine would now suggest something else. */
async function readEdits(
  store: Store,
  { summary, articles, decisions }: LoadedStory,
  factId: string,
): Promise<Pick<FactView, "aside" | "thoughts">> {
  const edits = standingEdits(decisions);
  const own = edits.filter((edit) => edit.factId === factId);
  if (own.length === 0) return { aside: [], thoughts: [] };
  const claims = own.flatMap(({ edit }) => ("claim" in edit ? [edit.claim] : []));
  const [stored, texts] = await Promise.all([
    readFactsOfClaims(store.prisma, { storyId: summary.id, factIds: [factId] }, claims),
    readTexts(store, [...new Set(claims.map(({ article }) => article))]),
  ]);
  const facts = replayFacts(stored, decisions);
  const fact = facts.find(({ id }) => id === factId);
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  const entries = new Map(decisions.map((decision) => [decision.id, decision]));
  const aside = edits.flatMap(({ id, factId: on, edit }): readonly ClaimAside[] => {
    const entry = entries.get(id);
    if (on !== factId || edit.op !== "set-aside" || entry === undefined) return [];
    const { report, reason } = edit;
    const outlet = outlets.get(report.article) ?? "";
    return [{ decision: id, author: entry.author, at: entry.at, reason, report, outlet }];
  });
  const textOf = (article: string) => texts.get(article) ?? null;
  return { aside, thoughts: fact === undefined ? [] : secondThoughts(fact, facts, edits, textOf) };
}

/** The last edit that took a fact off the board. */
function hidingEdit(decisions: LoadedStory["decisions"], factId: string): string | null {
  const hiding = standingEdits(decisions).findLast(
    ({ factId: on, edit }) =>
      (edit.op === "set-fact-aside" && on === factId) ||
      (edit.op === "merge" && edit.from === factId),
  );
  return hiding?.id ?? null;
}

function inContext(
  report: DeskReport,
  articles: readonly ArticleSummary[],
  texts: ReadonlyMap<string, string>,
): readonly ReportInContext[] {
  const article = articles.find((candidate) => candidate.id === report.article);
  const text = texts.get(report.article);
  if (article === undefined || text === undefined) return [];
  const evidence = report.evidence.map((quotation) => quoteInContext(text, quotation));
  return [{ report, article, evidence }];
}
