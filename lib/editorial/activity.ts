import type { Decision, DecisionKind } from "./decision.ts";
import { standingDecisions } from "./replay-decisions.ts";

/** Which entries of a story's log to show; null is all. */
export interface ActivityFilter {
  readonly person: string | null;
  readonly kind: DecisionKind | null;
  readonly factId: string | null;
  /** First and last day, ISO 8601 (year-month-day), as the story's zone counts days. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The entries that a filter lets through, in the given order. `dayOf` tells the day of a time, ISO 8601. */
export function filterActivity(
  decisions: readonly Decision[],
  { person, kind, factId, from, to }: ActivityFilter,
  dayOf: (at: string) => string,
): readonly Decision[] {
  return decisions.filter((decision) => {
    if (person !== null && decision.author !== person) return false;
    if (kind !== null && decision.kind !== kind) return false;
    if (factId !== null && decision.factId !== factId) return false;
    if (from === null && to === null) return true;
    const day = dayOf(decision.at);
    return (from === null || day >= from) && (to === null || day <= to);
  });
}

/**
 * What can be done with each entry, by its id: take it back, or, where it takes something back itself, do that again. Only
 * entries that nobody took back are among it, and only of kinds that `canUndo` (asked of what was done first).
 */
export function undoableEntries(
  decisions: readonly Pick<Decision, "id" | "kind" | "undoes">[],
  canUndo: (kind: DecisionKind) => boolean,
): ReadonlyMap<string, "undo" | "redo"> {
  const rootKinds = new Map<string, DecisionKind>();
  for (const { id, kind, undoes } of decisions) {
    rootKinds.set(id, undoes === null ? kind : (rootKinds.get(undoes) ?? kind));
  }
  const standing = standingDecisions(decisions);
  return new Map(
    decisions.flatMap(({ id, kind, undoes }) => {
      if (!(standing.has(id) && canUndo(rootKinds.get(id) ?? kind))) return [];
      return [[id, undoes === null ? "undo" : "redo"] as const];
    }),
  );
}
