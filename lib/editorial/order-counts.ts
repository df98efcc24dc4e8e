import type { Localised } from "../engine/article.ts";
import type { ReportInContext } from "./views.ts";

/** One count, by the first article that gave it. */
export interface CountStep {
  /** When that article was published, as its source has it. */
  readonly at: string;
  readonly answer: Localised;
  /** All outlets that gave it before the next count. */
  readonly outlets: readonly string[];
}

/**
 * A fact's counts in the order of publication, where that order explains them: there are different ones, every article is dated,
 * and no later article gives a lower count than an earlier one. Null where it does not. Where one of the articles has only a
 * day, the days of `timeZone` decide, and counts of one day may come in any order.
 */
export function orderCounts(
  reports: readonly ReportInContext[],
  timeZone: string,
): readonly CountStep[] | null {
  const counts = reports.map(countOf);
  if (counts.some((count) => count === null)) return null;
  const known = counts.filter((count) => count !== null);
  const byDay = known.some(({ at }) => DAY.test(at));
  const timed = known
    .map((count) => ({ ...count, time: byDay ? dayOf(count.at, timeZone) : Date.parse(count.at) }))
    .toSorted((a, b) => a.time - b.time || a.number - b.number);
  const falls = timed.some(
    (count, index) => count.number < Math.max(...timed.slice(0, index).map(({ number }) => number)),
  );
  const moments = new Set(timed.map(({ time }) => time));
  const numbers = new Set(timed.map(({ number }) => number));
  if (falls || moments.size < 2 || numbers.size < 2) return null;
  return stepsOf(timed);
}

interface Count {
  readonly at: string;
  readonly number: number;
  readonly answer: Localised;
  readonly outlet: string;
}

/** A plain count of an article that says when it was published: a length or a price does not grow with the news. */
function countOf({ report, article }: ReportInContext): Count | null {
  const { normalised: value, answer } = report;
  const at = article.publishedAt;
  if (at === null || Number.isNaN(Date.parse(at)) || value.kind !== "quantity") return null;
  const plain = value.unit === null && value.per === null && !value.ordinal && !value.score;
  if (!plain || value.number === null) return null;
  return { at, number: value.number, answer, outlet: article.outlet };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The calendar day as a number that orders days. */
function dayOf(at: string, timeZone: string): number {
  if (DAY.test(at)) return Date.parse(at);
  // Swedish writes dates as ISO 8601 does.
  return Date.parse(new Intl.DateTimeFormat("sv-SE", { timeZone }).format(new Date(at)));
}

function stepsOf(counts: readonly Count[]): readonly CountStep[] {
  const steps: { at: string; number: number; answer: Localised; outlets: string[] }[] = [];
  for (const { at, number, answer, outlet } of counts) {
    const last = steps.at(-1);
    if (last === undefined || last.number !== number)
      steps.push({ at, number, answer, outlets: [outlet] });
    else if (!last.outlets.includes(outlet)) last.outlets.push(outlet);
  }
  return steps.map(({ at, answer, outlets }) => ({ at, answer, outlets }));
}
