import type { Decision } from "@/lib/editorial/decision";

/** The last ruling of each fact that nobody took back, by the fact's id. The log may come in any order. */
export function standingRulings(log: readonly Decision[]): ReadonlyMap<string, Decision> {
  const undone = new Set(log.map(({ undoes }) => undoes));
  const rulings = new Map<string, Decision>();
  for (const decision of log.toSorted((a, b) => a.sequence - b.sequence)) {
    if (decision.kind === "ruling" && decision.factId !== null && !undone.has(decision.id)) {
      rulings.set(decision.factId, decision);
    }
  }
  return rulings;
}
