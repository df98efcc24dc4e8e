"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { AuthorField } from "@/components/desk/author-field";
import { Button } from "@/components/ui/button";
import { FIELD_CLASS } from "@/components/ui/field";
import { useFormAction } from "@/components/ui/use-form-action";
import { samePerson } from "@/lib/editorial/notes/same-person";
import { NOTE_IDLE, type NoteActions } from "./note-actions";
import { useTalkToast } from "./use-talk-toast";

/** Who works on a fact: gives it to a colleague, takes it oneself, or takes it off. */
export function AssignForm({
  factId,
  assignee,
  author,
  people,
  actions,
}: {
  factId: string;
  assignee: string | null;
  author: string;
  people: readonly string[];
  actions: Pick<NoteActions, "assign" | "undo">;
}) {
  const t = useTranslations("notes");
  const { state, pending, form } = useFormAction(actions.assign, NOTE_IDLE);
  const tell = useTalkToast(actions.undo);
  const told = useRef<unknown>(NOTE_IDLE);
  const field = useRef<HTMLInputElement>(null);
  const typed = useRef(false);
  const sent = useRef("");
  useEffect(() => {
    const element = field.current;
    if (told.current === state || element === null) {
      return;
    }
    told.current = state;
    if (state.kind === "saved") {
      tell(state);
      typed.current = element.value !== sent.current;
    }
    // The button that was pressed may be gone now: nobody takes off what nobody has. Who has gone on elsewhere is left there.
    if (
      element.form?.contains(document.activeElement) ||
      document.activeElement === document.body
    ) {
      element.focus();
    }
  }, [state, tell]);
  // Whom a colleague gives it to shows at once, but never in place of a name that is being typed.
  useEffect(() => {
    if (field.current !== null && !typed.current) {
      field.current.value = assignee ?? "";
    }
  }, [assignee]);
  const mine = assignee !== null && samePerson(assignee, author);
  return (
    <form
      {...form}
      onSubmit={(event) => {
        sent.current = field.current?.value ?? "";
        form.onSubmit(event);
      }}
      className="mt-2"
    >
      <input type="hidden" name="factId" value={factId} />
      <label htmlFor="assignee" className="mb-1 block text-[12.5px] font-semibold">
        {t("assigned")}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          ref={field}
          id="assignee"
          name="assignee"
          list="assignee-people"
          maxLength={80}
          autoComplete="off"
          defaultValue={assignee ?? ""}
          onInput={() => {
            typed.current = true;
          }}
          placeholder={t("nobody")}
          aria-describedby={state.kind === "refused" ? "assignee-error" : undefined}
          className={`${FIELD_CLASS} min-w-32 flex-1`}
        />
        <datalist id="assignee-people">
          {people.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <Button type="submit" name="intent" value="assign" aria-disabled={pending}>
          {t("assign")}
        </Button>
        {author === "" || mine ? null : (
          <Button type="submit" name="intent" value="me" look="quiet" aria-disabled={pending}>
            {t("assignMe")}
          </Button>
        )}
        {assignee === null ? null : (
          <Button type="submit" name="intent" value="nobody" look="quiet" aria-disabled={pending}>
            {t("takeOff")}
          </Button>
        )}
      </div>
      {state.kind === "refused" ? (
        <p id="assignee-error" role="alert" className="mt-1 text-[12.5px] text-conflicts">
          {t(`refused.${state.reason}`)}
        </p>
      ) : null}
      <AuthorField author={author} id="assign-author" />
    </form>
  );
}
