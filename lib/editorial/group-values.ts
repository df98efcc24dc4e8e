import type { Report } from "../engine/reconciliation.ts";
import { groupBy } from "./group-by.ts";
import type { ArticleSummary, FactView, ReportInContext } from "./views.ts";

/**
 * Reports grouped by the value they give: values that can stand first, those with most independent origins before others,
 * partial ones last; equals in the order of their first report.
 */
export function groupValues(reports: readonly ReportInContext[]): FactView["values"] {
  const groups = groupBy(reports, ({ report }) => report.value);
  return [...groups]
    .flatMap(([value, members]) => {
      const first = members[0];
      if (first === undefined) return [];
      const { answer, stance } = first.report;
      const origins = new Set(members.map((member) => member.article.originKey));
      return [{ value, answer, stance, independentOrigins: origins.size, reports: members }];
    })
    .sort(
      (a, b) =>
        Number(a.stance === "partial") - Number(b.stance === "partial") ||
        b.independentOrigins - a.independentOrigins,
    );
}

/** The articles that have no report in the fact. */
export function silentArticles(
  reports: readonly Report[],
  articles: readonly ArticleSummary[],
): readonly ArticleSummary[] {
  const speaking = new Set(reports.map((report) => report.article));
  return articles.filter((article) => !speaking.has(article.id));
}
