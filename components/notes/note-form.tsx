"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { AuthorField } from "@/components/desk/author-field";
import { Button } from "@/components/ui/button";
import { useFormAction } from "@/components/ui/use-form-action";
import { MentionField } from "./mention-field";
import { NOTE_IDLE, type NoteAction, type NoteActions } from "./note-actions";
import { useDraft } from "./use-draft";
import { useTalkToast } from "./use-talk-toast";

/** Something to say: a new note, an answer, or one's own words anew. What is typed stays until it is saved. */
export function NoteForm({
  id,
  draftKey,
  label,
  submit,
  action,
  undo,
  author,
  people,
  text = "",
  onSaved,
  onCancel,
  children,
}: {
  /** Of the text field. */
  id: string;
  draftKey: string;
  label: string;
  submit: string;
  action: NoteAction;
  undo: NoteActions["undo"];
  author: string;
  people: readonly string[];
  text?: string;
  onSaved?: () => void;
  onCancel?: () => void;
  /** Hidden fields that say what it is about, and what to choose from. */
  children: ReactNode;
}) {
  const t = useTranslations("notes");
  const { state, pending, form } = useFormAction(action, NOTE_IDLE);
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(field, draftKey);
  const tell = useTalkToast(undo);
  const told = useRef<unknown>(NOTE_IDLE);
  const sent = useRef("");
  useEffect(() => {
    const element = field.current;
    if (told.current === state || element === null) {
      return;
    }
    told.current = state;
    // Who has gone on elsewhere meanwhile is left there.
    if (
      element.form?.contains(document.activeElement) ||
      document.activeElement === document.body
    ) {
      element.focus();
    }
    if (state.kind !== "saved") {
      return;
    }
    tell(state);
    // What was typed while it was being saved is the next note.
    if (element.value === sent.current) {
      element.value = "";
      for (const choice of element.form?.querySelectorAll("select") ?? []) {
        choice.selectedIndex = 0;
      }
      draft.drop();
      onSaved?.();
    }
  }, [state, draft, tell, onSaved]);
  const refused = state.kind === "refused" ? state : null;
  return (
    <form
      {...form}
      onSubmit={(event) => {
        if (!pending) {
          sent.current = field.current?.value ?? "";
        }
        form.onSubmit(event);
      }}
      className="grid gap-2"
    >
      {children}
      <MentionField
        field={field}
        id={id}
        label={label}
        people={people}
        text={refused?.text ?? text}
        describedBy={refused === null ? undefined : `${id}-error`}
        invalid={refused !== null}
        onText={draft.keep}
      />
      {refused === null ? null : (
        <p id={`${id}-error`} role="alert" className="text-[12.5px] font-medium text-conflicts">
          {t(`refused.${refused.reason}`)}
        </p>
      )}
      <AuthorField author={author} id={`${id}-author`} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" aria-disabled={pending}>
          {submit}
        </Button>
        {onCancel === undefined ? null : (
          <Button
            look="quiet"
            onClick={() => {
              draft.drop();
              onCancel();
            }}
          >
            {t("cancel")}
          </Button>
        )}
      </div>
    </form>
  );
}
