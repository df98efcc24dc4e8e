import type { Decision } from "./decision.ts";
import { leaveTalkOut } from "./notes/leave-talk-out.ts";
import { rulingOf } from "./ruling-of.ts";
import type { FactState } from "./views.ts";

/** What the log says of one fact. */
export type DecidedState = Pick<FactState, "ruling" | "revision" | "reopened">;

/** The state before anybody decided anything. */
export const UNDECIDED: DecidedState = { ruling: null, revision: null, reopened: null };

/**
 * Replays the decisions of one fact, oldest first, to its state. A decision that was taken back does not count, nor does
 * an undo that was itself taken back (that is a redo). `revision` is the last entry that is more than talk: a colleague's
 * note must not make a verdict stale.
 */
export function replayDecisions(entries: readonly Decision[]): DecidedState {
  const decisions = leaveTalkOut(entries);
  const last = decisions.at(-1);
  if (last === undefined) return UNDECIDED;
  const standing = standingDecisions(decisions);
  let state: Pick<DecidedState, "ruling" | "reopened"> = UNDECIDED;
  for (const decision of decisions) if (standing.has(decision.id)) state = apply(state, decision);
  return { ...state, revision: last.id };
}

/**
 * Ids of the decisions that nobody took back. One pass from the newest: an undo always points to an older entry, so
 * whether it counts is known before its target is met.
 */
export function standingDecisions(decisions: readonly Decision[]): ReadonlySet<string> {
  const takenBack = new Set<string>();
  const standing = new Set<string>();
  for (const decision of decisions.toReversed()) {
    if (takenBack.has(decision.id)) continue;
    standing.add(decision.id);
    if (decision.undoes !== null) takenBack.add(decision.undoes);
  }
  return standing;
}

function apply(
  state: Pick<DecidedState, "ruling" | "reopened">,
  decision: Decision,
): Pick<DecidedState, "ruling" | "reopened"> {
  const ruling = decision.kind === "ruling" ? rulingOf(decision.after) : null;
  if (ruling !== null) return { ruling, reopened: null };
  if (decision.kind === "reopened" && decision.cause !== null) {
    // The words of the old ruling stay as a draft: the editor usually only has to confirm or correct them.
    const draft = state.ruling === null ? null : { ...state.ruling, verdict: null };
    return { ruling: draft, reopened: { at: decision.at, cause: decision.cause } };
  }
  return state;
}
