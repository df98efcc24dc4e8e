import type { NoteActions } from "@/components/notes/note-actions";
import {
  addNoteAction,
  assignFactAction,
  changeNoteAction,
  settleNoteAction,
  undoTalkAction,
} from "./actions";

/** The actions of notes and assignments, for the pages that carry them. */
export const NOTE_ACTIONS: NoteActions = {
  add: addNoteAction,
  change: changeNoteAction,
  settle: settleNoteAction,
  assign: assignFactAction,
  undo: undoTalkAction,
};
