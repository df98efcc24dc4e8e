import type { Decision, DecisionKind } from "../decision.ts";

/** Entries that speak of a fact, or give it to somebody, and decide nothing about it. */
const TALK_KINDS: readonly DecisionKind[] = [
  "note-added",
  "note-edited",
  "note-resolved",
  "note-reopened",
  "fact-assigned",
  "fact-unassigned",
];

/** The entries of a log, oldest first, without talk and without what took talk back. */
export function leaveTalkOut(decisions: readonly Decision[]): readonly Decision[] {
  const talk = new Set<string>();
  return decisions.filter(({ id, kind, undoes }) => {
    const speaks = TALK_KINDS.includes(kind) || (undoes !== null && talk.has(undoes));
    if (speaks) talk.add(id);
    return !speaks;
  });
}
