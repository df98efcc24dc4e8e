import type { RefusedNote } from "@/lib/editorial/views";

/** What became of something that was said or handed on: what was not taken comes back as `text`, so that no word is lost. */
export type NoteState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "saved";
      readonly what: "added" | "edited" | "resolved" | "reopened" | "assigned" | "unassigned";
      /** What an undo takes back; null where nothing had to change. */
      readonly decisionId: string | null;
    }
  | { readonly kind: "refused"; readonly reason: RefusedNote["reason"]; readonly text: string };

export const NOTE_IDLE: NoteState = { kind: "idle" };

/** A form of the notes, sent. */
export type NoteAction = (last: NoteState, form: FormData) => Promise<NoteState>;

/** What became of an undo, and the entry that takes the undo back. */
export interface UndoneTalk {
  readonly outcome: "undone" | "stale" | "author" | "gone";
  readonly decisionId: string | null;
}

/** The actions of notes and assignments; bound to the server by the route. */
export interface NoteActions {
  readonly add: NoteAction;
  readonly change: NoteAction;
  readonly settle: NoteAction;
  readonly assign: NoteAction;
  readonly undo: (decisionId: string) => Promise<UndoneTalk>;
}
