import type { Reading } from "./claims/reading.ts";
import { findFindings } from "./findings/find-findings.ts";
import { findOrigins } from "./origins/find-origins.ts";
import type { ArticleReading } from "./reconciliation.ts";
import { evidence, type Span } from "./text/span.ts";

/** Ends of the report that name its sources: shown as they are, not greyed out. */
const FURNITURE = "boilerplate";

/** What was read in one article, with spans of its own text. `originKey` names the origin it shares with others. */
export function describeArticle(reading: Reading, originKey: string): ArticleReading {
  const { document } = reading;
  const { article } = document;
  const raw = (span: Span) => evidence(article.text, document.toRaw(span));
  const origins = findOrigins({
    outlet: article.outlet,
    credits: reading.credits,
    quotes: reading.quotes,
  });
  const findings = findFindings(reading, reading.language.numbers).map((finding) => ({
    ...finding,
    ...raw(finding),
    ...(finding.sides === undefined
      ? {}
      : { sides: finding.sides.map((side) => ({ ...side, ...raw(side) })) }),
  }));
  return {
    id: article.id,
    outlet: article.outlet,
    language: document.language,
    publishedAt: article.publishedAt ?? null,
    origins: origins.map((origin) => ({ ...origin, ...raw(origin) })),
    originKey,
    findings,
    boilerplate: document.zones.filter((zone) => zone.kind === FURNITURE).map(raw),
  };
}
