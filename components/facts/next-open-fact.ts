import { isOpen } from "@/lib/editorial/arrange-board";
import type { FactState } from "@/lib/editorial/views";

/**
 * The next fact that still waits for a verdict: after `factId` in the board's order, then from the top; null where
 * all others are decided.
 */
export function nextOpenFact(facts: readonly FactState[], factId: string): string | null {
  const here = facts.findIndex((fact) => fact.id === factId);
  const onward = [...facts.slice(here + 1), ...facts.slice(0, Math.max(here, 0))];
  return onward.find((fact) => fact.id !== factId && isOpen(fact))?.id ?? null;
}
