import type { Decision } from "../decision.ts";
import { type Note, noteOf } from "./note.ts";
import { samePerson } from "./same-person.ts";

/** What may not be read of some notes, by the note's id: the words that it was given. */
export type HeldWords = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The words of notes that would tell a second reader what the first one found: what a first reader wrote on the fact, or made
 * of an earlier note, after their verdict. `hidden` is the log of one fact (oldest first) from where it says what `viewer`
 * must not know. What they wrote before they decided is talk like any other, and so is what those write who do not know
 * the verdict either.
 */
export function heldWords(hidden: readonly Decision[], viewer: string): HeldWords {
  const readers: string[] = [];
  const held = new Map<string, Set<string>>();
  for (const { kind, author, after } of hidden) {
    if (kind === "first-reading" && !samePerson(author, viewer)) readers.push(author);
    const note = noteOf(after);
    if (note === null || !WRITING.includes(kind)) continue;
    if (!readers.some((reader) => samePerson(reader, author))) continue;
    held.set(note.id, (held.get(note.id) ?? new Set()).add(note.text));
  }
  return held;
}

const WRITING: readonly Decision["kind"][] = ["note-added", "note-edited"];

/** Whether a note has words that may not be read. */
export function isHeld(note: Note | null, held: HeldWords): boolean {
  return note !== null && held.get(note.id)?.has(note.text) === true;
}
