import type { Evidence } from "../../engine/text/span.ts";
import type { DecisionState } from "../decision.ts";

/** Longest note, in UTF-16 code units: two screens of a phone. What is longer belongs in the reason or in a document. */
export const NOTE_LENGTH_MAX = 4000;

/** A colleague's remark inside the desk. Notes never leave with the fact sheet. */
export interface Note {
  readonly id: string;
  readonly storyId: string;
  /** The fact it is on, or null for one on an article. */
  readonly factId: string | null;
  /** The article whose words, or which as a whole, it is on. */
  readonly articleId: string | null;
  /** The words it speaks of, in the article's text at the time. */
  readonly place: Evidence | null;
  /** The note that began the thread, for an answer to it. */
  readonly replyTo: string | null;
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly text: string;
  /** Colleagues named with @, as the desk writes their names. */
  readonly mentions: readonly string[];
  /** Who settled the thread, and when; only the note that began it carries this. */
  readonly resolved: Resolution | null;
}

/** Who settled a thread of notes, and when. */
export interface Resolution {
  readonly by: string;
  readonly at: string;
}

/** A note with its answers. */
export interface NoteThread {
  readonly note: Note;
  /** Oldest first. */
  readonly replies: readonly Note[];
  /** Where its words stand now; null where it has none or the text no longer holds them. */
  readonly place: Evidence | null;
  /** The outlet of its article, where it is on one. */
  readonly outlet: string | null;
  /** Notes of the thread that were changed after they were written. */
  readonly edited: readonly string[];
}

/** The note that a decision's before or after holds; null where it holds something else or nothing. */
export function noteOf(state: DecisionState): Note | null {
  return state !== null && typeof state === "object" && isNote(state) ? state : null;
}

function isNote(state: object): state is Note {
  return "text" in state && "mentions" in state && "resolved" in state;
}
