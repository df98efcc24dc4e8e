import type { Decision } from "@/lib/editorial/decision";
import { samePerson } from "@/lib/editorial/notes/same-person";
import { isHidden } from "@/lib/editorial/visible-decisions";

/**
 * The verdict that an undo would take back: the newest one that nobody has taken back yet, or null. A first reading only its
 * reader takes back, nor anybody what is hidden from them; the others do not know it.
 */
export function undoableDecision(history: readonly Decision[], author: string): Decision | null {
  const undone = new Set(history.flatMap(({ undoes }) => (undoes === null ? [] : [undoes])));
  const last = history
    .filter(({ kind, id }) => VERDICT_KINDS.includes(kind) && !undone.has(id))
    .toSorted((a, b) => b.sequence - a.sequence)[0];
  const isTheirs = last?.kind === "first-reading" && !samePerson(last.author, author);
  return last === undefined || isTheirs || isHidden(last) ? null : last;
}

const VERDICT_KINDS: readonly Decision["kind"][] = ["ruling", "first-reading", "second-reading"];
