import type { Fact } from "../reconciliation.ts";

/**
 * Facts with ids that no two share. A fact has its id from the words of its first claim, and two claims can stand in the
 * same words ("denied that they had accepted an apology"): the second has a number behind it. `facts` come in the order in
 * which their first claims stand, so that each keeps its id while those claims stand.
 */
export function nameApart(facts: readonly Fact[]): readonly Fact[] {
  const counts = new Map<string, number>();
  return facts.map((fact) => {
    const count = (counts.get(fact.id) ?? 0) + 1;
    counts.set(fact.id, count);
    return count === 1 ? fact : { ...fact, id: `${fact.id}-${count}` };
  });
}
