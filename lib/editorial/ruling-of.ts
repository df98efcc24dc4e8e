import type { DecisionState } from "./decision.ts";
import type { Ruling } from "./verdict.ts";

/** The ruling that a decision's before or after holds; null where it holds something else or nothing. */
export function rulingOf(state: DecisionState): Ruling | null {
  if (state === null || typeof state !== "object" || !isRuling(state)) return null;
  // Rulings of the first version of the log name no document.
  return "document" in state ? state : { ...state, document: null };
}

type Recorded = Omit<Ruling, "document"> | Ruling;

function isRuling(state: Ruling | Readonly<Record<string, unknown>>): state is Recorded {
  return "verdict" in state && "standing" in state;
}
