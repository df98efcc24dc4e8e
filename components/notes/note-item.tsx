"use client";

import { useLocale, useTimeZone, useTranslations } from "next-intl";
import { useCallback, useRef, useState } from "react";
import { formatDate } from "@/components/ui/format-date";
import type { Note } from "@/lib/editorial/notes/note";
import { samePerson } from "@/lib/editorial/notes/same-person";
import type { NoteActions } from "./note-actions";
import { NoteForm } from "./note-form";
import { NoteWords } from "./note-words";

/** The look of what can be done with a note: small beside its words, and still 24 px high for a finger. */
export const NOTE_BUTTON =
  "min-h-6 rounded px-1 text-[12px] font-medium text-ink-2 underline decoration-line-strong underline-offset-2 hover:text-ink";

/** One note with who wrote it and when; its author can change its words. */
export function NoteItem({
  note,
  edited,
  author,
  people,
  actions,
}: {
  note: Note;
  edited: boolean;
  author: string;
  people: readonly string[];
  actions: NoteActions;
}) {
  const t = useTranslations("notes");
  const locale = useLocale();
  const timeZone = useTimeZone();
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const stop = useCallback(() => {
    setEditing(false);
    // The form goes; the focus stays with the note.
    requestAnimationFrame(() => button.current?.focus());
  }, []);
  const own = samePerson(note.author, author);
  return (
    <div>
      <p className="flex flex-wrap items-center gap-x-1.5 text-[12px] text-ink-3">
        <b className="text-ink-2">{note.author}</b>
        <time dateTime={note.at}>
          {formatDate(note.at, locale, { withTime: true, ...(timeZone ? { timeZone } : {}) })}
        </time>
        {edited ? <span>({t("edited")})</span> : null}
        {own && !editing ? (
          <button
            ref={button}
            type="button"
            onClick={() => setEditing(true)}
            className={NOTE_BUTTON}
          >
            {t("edit")}
            <span className="sr-only">: {note.text.slice(0, 40)}</span>
          </button>
        ) : null}
      </p>
      {editing ? (
        <div className="mt-1">
          <NoteForm
            id={`note-edit-${note.id}`}
            draftKey={`edit ${note.id}`}
            label={t("editLabel")}
            submit={t("saveEdit")}
            action={actions.change}
            undo={actions.undo}
            author={author}
            people={people}
            text={note.text}
            onSaved={stop}
            onCancel={stop}
          >
            <input type="hidden" name="noteId" value={note.id} />
            <input type="hidden" name="seen" value={note.text} />
          </NoteForm>
        </div>
      ) : (
        <NoteWords text={note.text} mentions={note.mentions} />
      )}
    </div>
  );
}
