import type { Decision } from "@/lib/editorial/decision";
import { editOf } from "@/lib/editorial/edits/edit-of";
import { leaveTalkOut } from "@/lib/editorial/notes/leave-talk-out";
import { samePerson } from "@/lib/editorial/notes/same-person";

/**
 * What came in between since `author` opened a fact at its decision `since` (null: before the first): the newest entry of its
 * history, or null where nothing came but one's own edits of its evidence, which whoever made them knows. Null also where the
 * history is older than `since`.
 */
export function cameBetween(
  history: readonly Decision[],
  since: string | null,
  author: string,
): Decision | null {
  const entries = leaveTalkOut(history.toSorted((a, b) => a.sequence - b.sequence));
  const here = entries.findIndex(({ id }) => id === since);
  const later = here === -1 && since !== null ? [] : entries.slice(here + 1);
  const isKnown = later.every((entry) => isEdit(entry) && samePerson(entry.author, author));
  return isKnown ? null : (later.at(-1) ?? null);
}

/** Whether an entry rules on a fact, or takes such a ruling back; everything else changes what there is to rule on. */
export function isVerdict(decision: Decision): boolean {
  return VERDICT_KINDS.includes(decision.kind) && !isEdit(decision);
}

const VERDICT_KINDS: readonly Decision["kind"][] = [
  "ruling",
  "first-reading",
  "second-reading",
  "undone",
];

function isEdit({ before, after }: Decision): boolean {
  return editOf(after) !== null || editOf(before) !== null;
}
