import { FACT_STATUSES, type Fact } from "../reconciliation.ts";

/** Facts with the most serious first: by status, then more outlets, then the order of the text. The same for any input order. */
export function orderFacts(facts: readonly Fact[]): readonly Fact[] {
  const place = (fact: Fact): number =>
    Math.min(...fact.reports.map((report) => report.evidence[0]?.start ?? 0));
  return [...facts].sort(
    (a, b) =>
      FACT_STATUSES.indexOf(a.status) - FACT_STATUSES.indexOf(b.status) ||
      b.outlets - a.outlets ||
      place(a) - place(b) ||
      (a.id < b.id ? -1 : 1),
  );
}
