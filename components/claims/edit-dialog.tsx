"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useId } from "react";
import { useAuthor } from "@/components/desk/author";
import { AuthorField } from "@/components/desk/author-field";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { EditOutcome } from "./edit-actions";
import { useEdit } from "./use-edit";

/** A form in a dialog that makes one edit; it stays open, with all that was typed, until that is saved. */
export function EditDialog({
  open,
  onClose,
  onSaved,
  title,
  submit,
  edit,
  children,
}: {
  open: boolean;
  onClose: () => void;
  onSaved?: (outcome: Extract<EditOutcome, { kind: "saved" }>) => void;
  title: string;
  submit: string;
  edit: (form: FormData) => Promise<EditOutcome>;
  children: ReactNode;
}) {
  const t = useTranslations("editing");
  const { author, saveAuthor } = useAuthor();
  const id = useId();
  const { problem, pending, run, clear } = useEdit((outcome) => {
    onClose();
    onSaved?.(outcome);
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    run(async () => {
      if (author === "") {
        await saveAuthor(null, form);
      }
      return edit(form);
    });
  };
  const close = () => {
    clear();
    onClose();
  };
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => next || close()}
      title={title}
      closeLabel={t("close")}
    >
      <form onSubmit={send}>
        {children}
        <AuthorField author={author} id={id} />
        <p role="alert" className="mt-3 font-medium text-conflicts empty:hidden">
          {problem}
        </p>
        <div className="mt-4 flex flex-wrap justify-end gap-2">
          <Button onClick={close}>{t("cancel")}</Button>
          <Button type="submit" look="primary" aria-disabled={pending}>
            {submit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
