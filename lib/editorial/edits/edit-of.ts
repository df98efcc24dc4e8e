import type { DecisionState } from "../decision.ts";
import type { Edit } from "./edit.ts";

/** The edit that a decision's before or after holds; null where it holds something else or nothing. */
export function editOf(state: DecisionState): Edit | null {
  return state !== null && typeof state === "object" && isEdit(state) ? state : null;
}

function isEdit(state: Exclude<DecisionState, string | null>): state is Edit {
  return "op" in state;
}
