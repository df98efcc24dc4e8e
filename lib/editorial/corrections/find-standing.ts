import { judgeReport } from "../judge-report.ts";
import { webAddress } from "../sheet/web-address.ts";
import type { ArticleSummary, FactState } from "../views.ts";
import type { StandingFinding, StandingSource } from "./correction.ts";

/** What the desk found on a fact, with the articles that give the value that stands, one an outlet. */
export function findStanding(
  { ruling, decided, reports }: Pick<FactState, "ruling" | "decided" | "reports">,
  articles: readonly ArticleSummary[],
): StandingFinding {
  const upheld = reports.filter((report) => judgeReport(ruling, report) === "stood");
  const givers = new Set(upheld.map(({ article }) => article));
  const sources = new Map<string, StandingSource>();
  for (const { id, outletId, outlet, url, publishedAt } of articles)
    if (givers.has(id) && !sources.has(outletId))
      sources.set(outletId, { outlet, url: webAddress(url), publishedAt });
  return {
    value: answerOf(ruling?.standing ?? null, reports),
    qualification: ruling?.qualification.trim() ?? "",
    reason: ruling?.reason.trim() ?? "",
    document: ruling?.document ?? null,
    sources: [...sources.values()],
    by: decided?.by ?? [],
    at: decided?.at ?? null,
  };
}

function answerOf(
  standing: NonNullable<FactState["ruling"]>["standing"],
  reports: FactState["reports"],
): StandingFinding["value"] {
  if (standing === null || standing.kind === "both") return null;
  if (standing.kind === "other") return { en: standing.text, id: standing.text };
  const { value } = standing;
  const report = reports.find((one) => one.value === value);
  return report?.answer ?? { en: value, id: value };
}
