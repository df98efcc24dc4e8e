import { findMentions } from "../editorial/notes/find-mentions.ts";
import { NOTE_LENGTH_MAX } from "../editorial/notes/note.ts";
import { failed } from "../editorial/result.ts";
import type { RefusedNote } from "../editorial/views.ts";
import { cleanLine, cleanText } from "../sources/clean-text.ts";
import type { Store } from "../store/database.ts";
import {
  editNote,
  insertNote,
  type NoteOutcome,
  type NoteTarget,
  settleNote,
} from "../store/notes.ts";
import { readPeople } from "../store/people.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";

/**
 * Writes a note on a fact, an article, words of an article, or as an answer to a note; colleagues that it names with @ are
 * noted with it. Refused where text or author is blank, the text too long, or what it is about no longer there.
 */
export async function addNote(
  input: { readonly target: NoteTarget; readonly text: string; readonly author: string },
  options: WorkflowOptions = {},
): Promise<NoteOutcome> {
  const { store, at } = contextOf(options);
  const text = cleanText(input.text);
  const author = cleanLine(input.author);
  const problem = findProblem(text, author);
  if (problem !== null) return failed(problem);
  const mentions = await namesIn(store, text);
  return insertNote(store, { target: input.target, text, mentions, author, at });
}

/**
 * Changes the words of one's own note; `seen` is the text as it was when its author began. Refused as addNote, and where it is
 * somebody else's or was changed since.
 */
export async function changeNote(
  input: {
    readonly noteId: string;
    readonly text: string;
    readonly seen: string;
    readonly author: string;
  },
  options: WorkflowOptions = {},
): Promise<NoteOutcome> {
  const { store, at } = contextOf(options);
  const text = cleanText(input.text);
  const author = cleanLine(input.author);
  const problem = findProblem(text, author);
  if (problem !== null) return failed(problem);
  const mentions = await namesIn(store, text);
  const seen = cleanText(input.seen);
  return editNote(store, { id: input.noteId, text, seen, mentions, author, at });
}

/** Settles a thread of notes (whoever does it) or opens it again. Refused without a name, and where there is no such thread. */
export function resolveNote(
  input: { readonly noteId: string; readonly settled: boolean; readonly author: string },
  options: WorkflowOptions = {},
): Promise<NoteOutcome> {
  const { store, at } = contextOf(options);
  const author = cleanLine(input.author);
  if (author === "") return Promise.resolve(failed({ kind: "refused", reason: "author" }));
  return settleNote(store, { id: input.noteId, settled: input.settled, author, at });
}

function findProblem(text: string, author: string): RefusedNote | null {
  if (text === "") return { kind: "refused", reason: "text" };
  if (text.length > NOTE_LENGTH_MAX) return { kind: "refused", reason: "long" };
  return author === "" ? { kind: "refused", reason: "author" } : null;
}

async function namesIn(store: Store, text: string): Promise<readonly string[]> {
  if (!text.includes("@")) return [];
  const found = findMentions(text, await readPeople(store));
  return [...new Set(found.map(({ name }) => name))];
}
