import { checkRuling } from "./check-ruling.ts";
import type { Decision } from "./decision.ts";
import { findStale } from "./find-stale.ts";
import { replayDecisions, standingDecisions } from "./replay-decisions.ts";
import { failed, ok, type Result } from "./result.ts";
import type { Ruling } from "./verdict.ts";
import type { FactState, RefusedRuling, StaleRuling } from "./views.ts";

/** Who changes a fact, and the last decision they have seen of it (null: none). */
export interface Change {
  readonly author: string;
  readonly revision: string | null;
}

/** What is to be appended to the log: the ruling before and after. */
export interface RulingChange {
  readonly before: Ruling | null;
  readonly after: Ruling | null;
}

/** A ruling in which nothing has been decided. */
export const BLANK_RULING: Ruling = {
  verdict: null,
  standing: null,
  difference: null,
  reason: "",
  qualification: "",
};

/**
 * Whether a ruling may be recorded on a fact with these decisions (oldest first). Stale where somebody decided since
 * `change.revision`; refused where something is missing.
 */
export function decideRuling(
  fact: Pick<FactState, "status" | "reports" | "withdrawn">,
  decisions: readonly Decision[],
  ruling: Ruling,
  change: Change,
): Result<RulingChange, StaleRuling | RefusedRuling> {
  const stale = staleOf(decisions, change, ruling);
  if (stale !== null) return failed(stale);
  const checked = checkRuling(ruling, fact, change.author);
  if (!checked.ok) return checked;
  return ok({ before: replayDecisions(decisions).ruling, after: checked.value });
}

/**
 * Whether a decision on a fact may be taken back, and what then stands. Taking back an undo is a redo. Refused with nothing
 * missing where it was taken back already.
 */
export function decideUndo(
  decisions: readonly Decision[],
  target: Decision,
  change: Change,
): Result<RulingChange, StaleRuling | RefusedRuling> {
  const after = replayDecisions([...decisions, undoing(target)]).ruling;
  const stale = staleOf(decisions, change, after ?? BLANK_RULING);
  if (stale !== null) return failed(stale);
  if (change.author.trim() === "") return failed({ kind: "refused", missing: ["author"] });
  if (!standingDecisions(decisions).has(target.id)) return failed({ kind: "refused", missing: [] });
  return ok({ before: replayDecisions(decisions).ruling, after });
}

function staleOf(
  decisions: readonly Decision[],
  change: Change,
  yours: Ruling,
): StaleRuling | null {
  const theirs = findStale(decisions, change.revision);
  return theirs === null ? null : { kind: "stale", theirs, yours };
}

/** The entry that would take `target` back; only its `undoes` matters to the replay. */
function undoing(target: Decision): Decision {
  return {
    ...target,
    id: `undo of ${target.id}`,
    kind: "undone",
    undoes: target.id,
    cause: null,
  };
}
