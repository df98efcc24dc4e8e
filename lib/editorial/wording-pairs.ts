import { compareWords, type WordChange } from "./compare-words.ts";
import type { FactView, ReportInContext } from "./views.ts";

/** Two outlets' words for one thing, compared word by word. */
export interface WordingPair {
  readonly from: ReportInContext;
  readonly to: ReportInContext;
  /** Null where they are too long and too different to be compared in time. */
  readonly changes: readonly WordChange[] | null;
}

/** Beyond this nobody reads on: the cards below have all the words. */
const PAIRS_MAX = 5;

/**
 * The words of each value beside those of the first value in the same language (values come with most origins first): a
 * difference between two languages is one of translation, and no comparison of words shows it.
 */
export function wordingPairs(values: FactView["values"]): readonly WordingPair[] {
  const first = new Map<string, ReportInContext>();
  const pairs: WordingPair[] = [];
  for (const { reports } of values) {
    for (const [language, report] of firstByLanguage(reports)) {
      const from = first.get(language);
      if (from === undefined) first.set(language, report);
      else if (pairs.length < PAIRS_MAX) {
        pairs.push({ from, to: report, changes: compareWords(wordsOf(from), wordsOf(report)) });
      }
    }
  }
  return pairs;
}

function firstByLanguage(
  reports: readonly ReportInContext[],
): ReadonlyMap<string, ReportInContext> {
  const quoted = reports.filter(({ evidence }) => evidence.length > 0);
  return new Map(quoted.toReversed().map((report) => [report.article.language, report]));
}

function wordsOf({ evidence }: ReportInContext): string {
  return (evidence[0]?.text ?? "").replaceAll(/\s+/g, " ").trim();
}
