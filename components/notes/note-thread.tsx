"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef, useState } from "react";
import { Quoted } from "@/components/ui/quoted";
import { Tag } from "@/components/ui/tag";
import { useFormAction } from "@/components/ui/use-form-action";
import type { NoteThread as Thread } from "@/lib/editorial/notes/note";
import { articleLineHref } from "../articles/article-line-href";
import { NOTE_IDLE, type NoteActions } from "./note-actions";
import { NoteForm } from "./note-form";
import { NOTE_BUTTON, NoteItem } from "./note-item";
import { useTalkToast } from "./use-talk-toast";

/** A note, its answers, and the ways to answer and to settle it. What is settled folds up and can be opened again. */
export function NoteThread({
  thread,
  author,
  people,
  actions,
}: {
  thread: Thread;
  author: string;
  people: readonly string[];
  actions: NoteActions;
}) {
  const t = useTranslations("notes");
  const [answering, setAnswering] = useState(false);
  const answer = useRef<HTMLButtonElement>(null);
  const stop = useCallback(() => {
    setAnswering(false);
    requestAnimationFrame(() => answer.current?.focus());
  }, []);
  const { note, replies, edited } = thread;
  const common = { author, people, actions };
  const settled = note.resolved !== null;
  const body = (
    <>
      <NoteItem note={note} edited={edited.includes(note.id)} {...common} />
      {replies.length === 0 ? null : (
        <ol aria-label={t("replies")} className="mt-2 grid gap-2 border-l-2 border-line pl-3">
          {replies.map((reply) => (
            <li key={reply.id} id={`note-${reply.id}`} tabIndex={-1}>
              <NoteItem note={reply} edited={edited.includes(reply.id)} {...common} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
  return (
    <li
      id={`note-${note.id}`}
      tabIndex={-1}
      className="border-t border-line py-2.5 target:outline-2 target:outline-offset-2 target:outline-partial"
    >
      <NotePlace thread={thread} />
      {settled ? (
        <details>
          <summary className="text-[12.5px] text-ink-3">
            <Tag tone="agrees">{t("resolvedBy", { name: note.resolved?.by ?? "" })}</Tag>{" "}
            <span className="wrap-anywhere">
              {note.author}: {shorten(note.text)}
            </span>
          </summary>
          <div className="mt-2">{body}</div>
        </details>
      ) : (
        body
      )}
      {answering ? (
        <div className="mt-2">
          <NoteForm
            id={`note-reply-${note.id}`}
            draftKey={`reply ${note.id}`}
            label={t("replyLabel", { name: note.author })}
            submit={t("reply")}
            action={actions.add}
            undo={actions.undo}
            onSaved={stop}
            onCancel={stop}
            author={author}
            people={people}
          >
            <input type="hidden" name="replyTo" value={note.id} />
          </NoteForm>
        </div>
      ) : null}
      <div className="mt-1 flex gap-2">
        {answering || settled ? null : (
          <button
            ref={answer}
            type="button"
            onClick={() => {
              setAnswering(true);
              requestAnimationFrame(() =>
                document.getElementById(`note-reply-${note.id}`)?.focus(),
              );
            }}
            className={NOTE_BUTTON}
          >
            {t("reply")}
            <span className="sr-only">: {shorten(note.text)}</span>
          </button>
        )}
        <SettleForm thread={thread} actions={actions} />
      </div>
    </li>
  );
}

function SettleForm({ thread: { note }, actions }: { thread: Thread; actions: NoteActions }) {
  const t = useTranslations("notes");
  const { state, pending, form } = useFormAction(actions.settle, NOTE_IDLE);
  const tell = useTalkToast(actions.undo);
  const told = useRef<unknown>(NOTE_IDLE);
  useEffect(() => {
    if (told.current !== state && state.kind === "saved") {
      tell(state);
    }
    told.current = state;
  }, [state, tell]);
  const settled = note.resolved !== null;
  return (
    <form {...form}>
      <input type="hidden" name="noteId" value={note.id} />
      <input type="hidden" name="settled" value={settled ? "no" : "yes"} />
      <button type="submit" aria-disabled={pending} className={NOTE_BUTTON}>
        {t(settled ? "reopen" : "resolve")}
        <span className="sr-only">: {shorten(note.text)}</span>
      </button>
      {state.kind === "refused" ? (
        <p role="alert" className="text-[12.5px] font-medium text-conflicts">
          {t(`refused.${state.reason}`)}
        </p>
      ) : null}
    </form>
  );
}

/** The words that a note is about, where they stand now. */
function NotePlace({ thread: { note, place, outlet } }: { thread: Thread }) {
  const t = useTranslations("notes");
  if (note.articleId === null || note.place === null) {
    return null;
  }
  return (
    <p className="mb-1 border-l-2 border-mark pl-2 text-[12.5px] text-ink-2">
      {outlet}:{" "}
      {place === null ? (
        <>
          <Quoted className="font-serif italic">{shorten(note.place.text)}</Quoted>{" "}
          <span className="text-ink-3">{t("wordsGone")}</span>
        </>
      ) : (
        <a href={articleLineHref(note.articleId, place)} className="link font-serif italic">
          <Quoted>{shorten(place.text)}</Quoted>
        </a>
      )}
    </p>
  );
}

// What a line shows of a longer text, in UTF-16 code units.
const SHOWN_LENGTH_MAX = 80;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= SHOWN_LENGTH_MAX
    ? line
    : `${line.slice(0, SHOWN_LENGTH_MAX).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
