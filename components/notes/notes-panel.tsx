"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { FIELD_CLASS } from "@/components/ui/field";
import type { HeldBack } from "@/lib/editorial/notes/hold-notes-back";
import type { NoteThread as Thread } from "@/lib/editorial/notes/note";
import type { NoteActions } from "./note-actions";
import { NoteForm } from "./note-form";
import { NoteThread } from "./note-thread";

/** The text field of a page's new note, which a key focuses. */
const NOTE_FIELD_ID = "note-text";
/** The box that says what a new note is about; a button beside the words chooses in it. */
export const NOTE_ABOUT_ID = "note-about";

/** Words that a note can be about. */
export interface NotableWords {
  readonly value: string;
  readonly label: string;
}

/** What colleagues say about a fact or an article, and the place to say something. */
export function NotesPanel({
  subject,
  threads,
  heldBack,
  words,
  author,
  people,
  actions,
  children,
}: {
  /** What the page is about, by the name of its form field. */
  subject: { readonly factId: string } | { readonly articleId: string };
  threads: readonly Thread[];
  heldBack: HeldBack;
  words: readonly NotableWords[];
  author: string;
  people: readonly string[];
  actions: NoteActions;
  /** What stands above the notes. */
  children?: ReactNode;
}) {
  const t = useTranslations("notes");
  const headingId = useId();
  const onFact = "factId" in subject;
  const id = onFact ? subject.factId : subject.articleId;
  const open = threads.filter(({ note }) => note.resolved === null).length;
  return (
    <section className="card p-4" aria-labelledby={headingId} id="notes">
      <div className="flex items-baseline justify-between gap-2">
        <h2 id={headingId} className="text-[16px]">
          {t("heading")}
        </h2>
        <span className="text-[12px] text-ink-3">{t("inside")}</span>
      </div>
      {children}
      {threads.length === 0 ? null : (
        <>
          <p className="sr-only">{t("open", { count: open })}</p>
          <ol className="mt-2 text-[13px]">
            {threads.map((thread) => (
              <NoteThread
                key={thread.note.id}
                thread={thread}
                author={author}
                people={people}
                actions={actions}
              />
            ))}
          </ol>
        </>
      )}
      {heldBack.count === 0 ? null : (
        <p className="mt-2 rounded-r-desk border-l-3 border-partial bg-partial-bg px-3 py-2 text-[12.5px] wrap-anywhere">
          {t("heldBack", { count: heldBack.count, names: heldBack.by.join(", ") })}
        </p>
      )}
      <div className="mt-2 border-t border-line pt-3">
        <NoteForm
          key={id}
          id={NOTE_FIELD_ID}
          draftKey={id}
          label={t(onFact ? "newOnFact" : "newOnArticle")}
          submit={t("add")}
          action={actions.add}
          undo={actions.undo}
          author={author}
          people={people}
        >
          <input type="hidden" name={onFact ? "factId" : "articleId"} value={id} />
          {words.length === 0 ? null : (
            <div>
              <label htmlFor={NOTE_ABOUT_ID} className="mb-1 block text-[12.5px] font-semibold">
                {t("about")}
              </label>
              <select id={NOTE_ABOUT_ID} name="about" className={FIELD_CLASS}>
                <option value="">{t(onFact ? "wholeFact" : "wholeArticle")}</option>
                {words.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </div>
          )}
        </NoteForm>
      </div>
    </section>
  );
}
