"use server";

import { revalidatePath } from "next/cache";
import { readAuthor } from "@/app/preferences/read-preferences";
import { signChange } from "@/app/preferences/sign-change";
import type { NoteState, UndoneTalk } from "@/components/notes/note-actions";
import { readNoteTarget } from "@/components/notes/read-note-target";
import { assignFact } from "@/lib/workflows/assign-fact";
import { markFactSeen, markSeen } from "@/lib/workflows/mark-seen";
import { undoDecision } from "@/lib/workflows/undo-decision";
import { addNote, changeNote, resolveNote } from "@/lib/workflows/write-note";

/** Writes the note of the form. */
export async function addNoteAction(_last: NoteState, form: FormData): Promise<NoteState> {
  const text = field(form, "text");
  const target = readNoteTarget(form);
  const written = await addNote({ target, text, author: await signChange(form) });
  return written.ok
    ? saved("added", written.value.decisionId)
    : { kind: "refused", reason: written.error.reason, text };
}

/** Changes the words of the form's note. */
export async function changeNoteAction(_last: NoteState, form: FormData): Promise<NoteState> {
  const text = field(form, "text");
  const changed = await changeNote({
    noteId: field(form, "noteId"),
    text,
    seen: field(form, "seen"),
    author: await signChange(form),
  });
  return changed.ok
    ? saved("edited", changed.value.decisionId)
    : { kind: "refused", reason: changed.error.reason, text };
}

/** Settles the form's thread, or opens it again. */
export async function settleNoteAction(_last: NoteState, form: FormData): Promise<NoteState> {
  const settled = field(form, "settled") === "yes";
  const noteId = field(form, "noteId");
  const done = await resolveNote({ noteId, settled, author: await signChange(form) });
  return done.ok
    ? saved(settled ? "resolved" : "reopened", done.value.decisionId)
    : { kind: "refused", reason: done.error.reason, text: "" };
}

/** Gives the form's fact to whom it names, to the reader, or to nobody. */
export async function assignFactAction(_last: NoteState, form: FormData): Promise<NoteState> {
  const author = await signChange(form);
  const intent = field(form, "intent");
  const named = intent === "nobody" ? "" : intent === "me" ? author : field(form, "assignee");
  const done = await assignFact({ factId: field(form, "factId"), assignee: named, author });
  return done.ok
    ? saved(named.trim() === "" ? "unassigned" : "assigned", done.value.decisionId)
    : { kind: "refused", reason: done.error.reason, text: "" };
}

/** Takes back something that was said or handed on, or does it again. */
export async function undoTalkAction(decisionId: string): Promise<UndoneTalk> {
  const author = await readAuthor();
  if (author === "") {
    return { outcome: "author", decisionId: null };
  }
  const done = await undoDecision({ decisionId: String(decisionId), revision: null, author });
  revalidatePath("/", "layout");
  return done?.ok
    ? { outcome: "undone", decisionId: done.value.revision }
    : { outcome: done === null ? "gone" : "stale", decisionId: null };
}

/** Keeps how far the reader has seen a story; answers how far they had before. */
export async function markSeenAction(storyId: string, sequence: number): Promise<number | null> {
  const reader = await readAuthor();
  const before = await markSeen({ storyId: String(storyId), sequence: Number(sequence), reader });
  // The first look at a story changes nothing on the screen, and its page should not be made twice to open.
  if (before !== null) {
    revalidatePath("/", "layout");
  }
  return before;
}

/** Keeps that the reader has looked at a fact. */
export async function markFactSeenAction(factId: string, sequence: number): Promise<void> {
  const reader = await readAuthor();
  await markFactSeen({ factId: String(factId), sequence: Number(sequence), reader });
  revalidatePath("/", "layout");
}

function saved(
  what: Extract<NoteState, { kind: "saved" }>["what"],
  decisionId: string | null,
): NoteState {
  revalidatePath("/", "layout");
  return { kind: "saved", what, decisionId };
}

function field(form: FormData, name: string): string {
  return String(form.get(name) ?? "");
}
