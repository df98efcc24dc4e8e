import type { Decision } from "@/lib/editorial/decision";

/** The ruling that an undo would take back: the newest one that nobody has taken back yet, or null. */
export function undoableDecision(history: readonly Decision[]): Decision | null {
  const undone = new Set(history.flatMap(({ undoes }) => (undoes === null ? [] : [undoes])));
  return (
    history
      .filter(({ kind, id }) => kind === "ruling" && !undone.has(id))
      .toSorted((a, b) => b.sequence - a.sequence)[0] ?? null
  );
}
