import type { ArticleInput } from "../../engine/article.ts";
import type { ArticleReading, Reconciliation } from "../../engine/reconciliation.ts";
import { arrangeColumns, countByFilter, measureFacts, orderFacts } from "../arrange-board.ts";
import { NO_ATTENTION } from "../notes/attention.ts";
import { UNDECIDED } from "../replay-decisions.ts";
import { DEFAULT_RULES } from "../rules.ts";
import type { ArticleSummary, Board } from "../views.ts";

/**
 * The board of a story that nobody has worked on and that no database knows, so that the same sheet can be made of it.
 * `articles` are what was reconciled, `now` is ISO 8601 in UTC.
 */
export function boardOfReconciliation(
  reconciliation: Reconciliation,
  articles: readonly ArticleInput[],
  { title, now }: { readonly title: string; readonly now: string },
): Board {
  const inputs = new Map(articles.map((article) => [article.id, article]));
  const facts = orderFacts(
    reconciliation.facts.map((fact) => ({
      ...fact,
      ...UNDECIDED,
      storyId: title,
      withdrawn: false,
      by: "engine" as const,
      hidden: null,
      attention: NO_ATTENTION,
    })),
  );
  return {
    story: {
      id: title,
      title,
      createdAt: now,
      changedAt: now,
      sequence: 0,
      articles: articles.length,
      outlets: new Set(articles.map(({ outlet }) => outlet)).size,
      independentOrigins: reconciliation.independentOrigins,
      counts: countByFilter(facts),
      meter: measureFacts(facts),
      restated: false,
      visited: false,
      rules: DEFAULT_RULES,
    },
    articles: arrangeColumns(
      reconciliation.articles.map((reading) =>
        summaryOf(reading, inputs.get(reading.id), title, now),
      ),
    ),
    facts,
  };
}

function summaryOf(
  reading: ArticleReading,
  input: ArticleInput | undefined,
  storyId: string,
  now: string,
): ArticleSummary {
  return {
    id: reading.id,
    storyId,
    outletId: reading.outlet,
    outlet: reading.outlet,
    title: input?.title ?? null,
    url: input?.url ?? null,
    publishedAt: reading.publishedAt,
    language: reading.language,
    addedAt: now,
    origins: reading.origins,
    originKey: reading.originKey,
    engineKey: reading.originKey,
    correction: null,
    findings: reading.findings,
    restated: false,
    failure: null,
  };
}
