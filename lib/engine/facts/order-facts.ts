import { FACT_STATUSES, type Fact } from "../reconciliation.ts";

/** Facts with the most serious first: by status, then more outlets, then the order of the text. The same for any input order. */
export function orderFacts(facts: readonly Fact[]): readonly Fact[] {
  return facts
    .map((fact) => ({
      fact,
      rank: FACT_STATUSES.indexOf(fact.status),
      place: fact.reports.reduce(
        (least, { evidence }) => Math.min(least, evidence[0]?.start ?? 0),
        Number.POSITIVE_INFINITY,
      ),
    }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        b.fact.outlets - a.fact.outlets ||
        a.place - b.place ||
        (a.fact.id < b.fact.id ? -1 : 1),
    )
    .map(({ fact }) => fact);
}
