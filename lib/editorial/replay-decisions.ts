import type { Decision } from "./decision.ts";
import { leaveTalkOut } from "./notes/leave-talk-out.ts";
import { samePerson } from "./notes/same-person.ts";
import { rulingOf } from "./ruling-of.ts";
import { combineReadings, sameFinding } from "./same-finding.ts";
import type { Ruling } from "./verdict.ts";
import type { FactState } from "./views.ts";

/** What the log says of one fact. */
export type DecidedState = Pick<
  FactState,
  "ruling" | "revision" | "reopened" | "decided" | "readings"
>;

/** The state before anybody decided anything. */
export const UNDECIDED: DecidedState = {
  ruling: null,
  revision: null,
  reopened: null,
  decided: null,
  readings: null,
};

/**
 * Replays the decisions of one fact, oldest first, to its state. A decision that was taken back does not count, nor does
 * an undo that was itself taken back (that is a redo). `revision` is the last entry that is more than talk: a colleague's
 * note must not make a verdict stale. The log may be one that hides what a viewer must not see (`visibleDecisions`): a hidden
 * entry moves the state on and gives no words.
 */
export function replayDecisions(entries: readonly Decision[]): DecidedState {
  const decisions = leaveTalkOut(entries);
  const last = decisions.at(-1);
  if (last === undefined) return UNDECIDED;
  const standing = standingDecisions(decisions);
  let state: State = UNDECIDED;
  for (const decision of decisions) {
    if (standing.has(decision.id)) state = apply(state, decision);
    // A first reading that everybody has seen by now can have no second reader any more.
    else if (isPublic(decision)) state = { ...state, readings: null };
  }
  return { ...state, revision: last.id };
}

/**
 * Ids of the decisions that nobody took back. One pass from the newest: an undo always points to an older entry, so
 * whether it counts is known before its target is met.
 */
export function standingDecisions(
  decisions: readonly Pick<Decision, "id" | "undoes">[],
): ReadonlySet<string> {
  const takenBack = new Set<string>();
  const standing = new Set<string>();
  for (const decision of decisions.toReversed()) {
    if (takenBack.has(decision.id)) continue;
    standing.add(decision.id);
    if (decision.undoes !== null) takenBack.add(decision.undoes);
  }
  return standing;
}

/** Whether a decision is a verdict that shows, once said, all before it to everybody, also where it was taken back later. */
export function isPublic({ kind, after }: Pick<Decision, "kind" | "after">): boolean {
  const verdict = rulingOf(after)?.verdict ?? null;
  return kind === "second-reading" || (kind === "ruling" && verdict !== null);
}

type State = Omit<DecidedState, "revision">;

function apply(state: State, decision: Decision): State {
  switch (decision.kind) {
    case "ruling":
      return rule(state, decision);
    case "first-reading": {
      const { author: by, at } = decision;
      const readings = { first: { by, at, ruling: rulingOf(decision.after) }, second: null };
      return { ...state, ruling: draftOf(state.ruling), decided: null, readings };
    }
    case "second-reading":
      return readSecond(state, decision);
    case "reopened":
      return decision.cause === null
        ? state
        : {
            // The words of the old ruling stay as a draft: the editor usually only has to confirm or correct them.
            ruling: draftOf(state.ruling),
            reopened: { at: decision.at, cause: decision.cause },
            decided: null,
            readings: null,
          };
    default:
      return state;
  }
}

function draftOf(ruling: Ruling | null): Ruling | null {
  return ruling === null ? null : { ...ruling, verdict: null };
}

/** A verdict that stands at once, or a draft; of two readers who differ, one agrees with the other or decides alone. */
function rule(state: State, { author, at, after }: Decision): State {
  const ruling = rulingOf(after);
  if (ruling === null || ruling.verdict === null) {
    const takesBack =
      state.readings?.second === null && samePerson(state.readings.first.by, author);
    const readings = takesBack ? null : state.readings;
    return {
      ruling: ruling ?? draftOf(state.ruling),
      reopened: ruling === null ? state.reopened : null,
      decided: null,
      readings,
    };
  }
  const { first = null, second = null } = state.readings ?? {};
  const agreeing = [first, second].find(
    (reading) =>
      second !== null &&
      reading?.ruling &&
      !samePerson(reading.by, author) &&
      sameFinding(reading.ruling, ruling),
  );
  const by = agreeing ? [agreeing.by, author] : [author];
  return { ruling, reopened: null, decided: { by, at }, readings: null };
}

function readSecond(state: State, { author: by, at, after }: Decision): State {
  const first = state.readings?.first;
  const ruling = rulingOf(after);
  if (ruling === null || first === undefined) return state;
  if (first.ruling === null || !sameFinding(first.ruling, ruling))
    return { ...state, readings: { first, second: { by, at, ruling } } };
  return {
    ruling: combineReadings(first.ruling, ruling),
    reopened: null,
    decided: { by: [first.by, by], at },
    readings: null,
  };
}
