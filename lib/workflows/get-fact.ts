import { placeInBoard } from "../editorial/arrange-board.ts";
import { groupValues, silentArticles } from "../editorial/group-values.ts";
import { quoteInContext } from "../editorial/quote-in-context.ts";
import type { ArticleSummary, BoardFilter, FactView, ReportInContext } from "../editorial/views.ts";
import type { Report } from "../engine/reconciliation.ts";
import { findStoryOf, readTexts } from "../store/articles.ts";
import { readFactReports } from "../store/reports.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";
import { loadStory } from "./load-story.ts";

/**
 * A fact with its evidence in context and its history; `position` is its place under the filter that the reader came from
 * (all without one). Null where there is no such fact.
 */
export async function getFact(
  factId: string,
  filter: BoardFilter = "all",
  options: WorkflowOptions = {},
): Promise<FactView | null> {
  const { store } = contextOf(options);
  const storyId = await findStoryOf(store, { factId });
  const story = storyId === null ? null : await loadStory(store, storyId);
  const outline = story?.facts.find((fact) => fact.id === factId);
  if (story === null || outline === undefined) return null;
  const reports = await readFactReports(store, factId);
  const texts = await readTexts(
    store,
    reports.map((report) => report.article),
  );
  return {
    story: story.summary,
    fact: { ...outline, reports },
    values: groupValues(reports.flatMap((report) => inContext(report, story.articles, texts))),
    silent: silentArticles(reports, story.articles),
    history: story.decisions.filter((decision) => decision.factId === factId),
    position: placeInBoard(story.facts, factId, filter),
  };
}

function inContext(
  report: Report,
  articles: readonly ArticleSummary[],
  texts: ReadonlyMap<string, string>,
): readonly ReportInContext[] {
  const article = articles.find((candidate) => candidate.id === report.article);
  const text = texts.get(report.article);
  if (article === undefined || text === undefined) return [];
  const evidence = report.evidence.map((quotation) => quoteInContext(text, quotation));
  return [{ report, article, evidence }];
}
