import type { Decision, DecisionKind } from "./decision.ts";
import { type HeldWords, heldWords, isHeld } from "./notes/held-words.ts";
import { noteOf } from "./notes/note.ts";
import { samePerson } from "./notes/same-person.ts";
import { isPublic, replayDecisions } from "./replay-decisions.ts";

/**
 * The log of one fact (oldest first) as `viewer` may see it. Where a second reader is asked for, or a first reading awaits
 * one, what others found since the last verdict that everybody saw stays hidden, and so does what a first reader noted after
 * their verdict: the entries are there, with author and time, but say nothing. So is what an undo took back. "" is a viewer
 * without a name, who sees no reading at all. Whoever shows anything of a fact replays what this returns, so that nothing
 * hidden reaches a browser.
 */
export function visibleDecisions(
  decisions: readonly Decision[],
  viewer: string,
  secondReader: boolean,
): readonly Decision[] {
  const start = hiddenFrom(decisions, secondReader);
  if (start === decisions.length) return decisions;
  const opinions = opinionsIn(decisions);
  const held = heldWords(decisions.slice(start), viewer);
  const isTold = (decision: Decision) =>
    opinions.has(decision)
      ? samePerson(decision.author, viewer)
      : !(isHeld(noteOf(decision.before), held) || isHeld(noteOf(decision.after), held));
  return decisions.map((decision, index) =>
    index < start || isTold(decision) ? decision : { ...decision, before: null, after: null },
  );
}

/** The words of notes on the fact that `viewer` may not read, for the same log. */
export function heldNoteWords(
  decisions: readonly Decision[],
  viewer: string,
  secondReader: boolean,
): HeldWords {
  if (!decisions.some(({ kind }) => kind === "first-reading")) return NOTHING;
  return heldWords(decisions.slice(hiddenFrom(decisions, secondReader)), viewer);
}

const NOTHING: HeldWords = new Map();

/** Whether an entry of the visible log says nothing because the viewer must not know what it says. */
export function isHidden(decision: Decision): boolean {
  const { kind, before, after } = decision;
  return SILENCED.includes(kind) && before === null && after === null;
}

/** Where the log begins to say what not everybody may know: its length where all of it is for everybody. */
function hiddenFrom(decisions: readonly Decision[], secondReader: boolean): number {
  const readings = replayDecisions(decisions).readings;
  const isOpen = !secondReader && (readings === null || readings.second !== null);
  return isOpen ? decisions.length : decisions.findLastIndex(isPublic) + 1;
}

/** Verdicts, drafts, and what took them back or brought them back; what took back an edit is no opinion. */
function opinionsIn(decisions: readonly Decision[]): ReadonlySet<Decision> {
  const ids = new Set<string>();
  return new Set(
    decisions.filter(({ id, kind, undoes }) => {
      const isOne = undoes === null ? READINGS.includes(kind) : ids.has(undoes);
      if (isOne) ids.add(id);
      return isOne;
    }),
  );
}

const READINGS: readonly DecisionKind[] = ["ruling", "first-reading", "second-reading"];
/** What always says something but where it is hidden. */
const SILENCED: readonly DecisionKind[] = [
  ...READINGS,
  "undone",
  "note-added",
  "note-edited",
  "note-resolved",
  "note-reopened",
];
