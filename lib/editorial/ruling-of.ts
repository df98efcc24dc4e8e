import type { DecisionState } from "./decision.ts";
import type { Ruling } from "./verdict.ts";

/** The ruling that a decision's before or after holds; null where it holds something else or nothing. */
export function rulingOf(state: DecisionState): Ruling | null {
  return state !== null && typeof state === "object" && isRuling(state) ? state : null;
}

function isRuling(state: Ruling | Readonly<Record<string, unknown>>): state is Ruling {
  return "verdict" in state && "standing" in state;
}
