import { type Note, noteOf } from "../editorial/notes/note.ts";
import { putAssignee, readAssignee } from "./assignments.ts";
import type { Transaction } from "./database.ts";
import { createNote, readNotes, rewriteNote } from "./notes.ts";
import type { SetState } from "./state-setter.ts";

/** Takes a note off the desk, or puts it back as it was; not while it has answers, or was changed or settled since. */
export const setNote: SetState = async (transaction, _decision, { from, to }) => {
  const [before, after] = [noteOf(from), noteOf(to)];
  if (before === null && after !== null) return bringBack(transaction, after);
  if (before === null || after !== null) return false;
  const note = await findAs(transaction, before);
  if (note === null || note.resolved !== null) return false;
  if ((await transaction.note.count({ where: { replyToId: note.id } })) > 0) return false;
  await transaction.note.delete({ where: { id: note.id } });
  return true;
};

/** Puts a note's words back. */
export const setNoteText: SetState = async (transaction, _decision, { from, to }) => {
  const [before, after] = [noteOf(from), noteOf(to)];
  if (before === null || after === null) return false;
  if ((await findAs(transaction, before)) === null) return false;
  await rewriteNote(transaction, after);
  return true;
};

/** Settles a thread again or opens it again, with the name and time that it had. */
export const setNoteSettled: SetState = async (transaction, _decision, { from, to }) => {
  const [before, after] = [noteOf(from), noteOf(to)];
  if (before === null || after === null) return false;
  const where = { id: before.id, resolvedAt: before.resolved?.at ?? null };
  const data = { resolvedAt: after.resolved?.at ?? null, resolvedBy: after.resolved?.by ?? null };
  return (await transaction.note.updateMany({ where, data })).count === 1;
};

/** Gives a fact back to who had it. */
export const setAssignee: SetState = async (transaction, decision, { from, to, at }) => {
  const { factId, author } = decision;
  const assignee = typeof to === "string" ? to : null;
  if (factId === null || (await readAssignee(transaction, factId)) !== from) return false;
  await putAssignee(transaction, { factId, assignee, author, at });
  return true;
};

/** The note where it still has the words that `known` has. */
async function findAs(transaction: Transaction, known: Note): Promise<Note | null> {
  const [note] = await readNotes(transaction, { id: known.id });
  return note !== undefined && note.text === known.text ? note : null;
}

/** A thread whose beginning was taken off meanwhile cannot take its answer back. */
async function bringBack(transaction: Transaction, note: Note): Promise<boolean> {
  const ids = note.replyTo === null ? [note.id] : [note.id, note.replyTo];
  const there = await transaction.note.findMany({ where: { id: { in: ids } } });
  if (there.some(({ id }) => id === note.id) || there.length !== ids.length - 1) return false;
  await createNote(transaction, note);
  return true;
}
