"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { AuthorField } from "@/components/desk/author-field";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/field";
import { useFormAction } from "@/components/ui/use-form-action";
import type { StorySummary } from "@/lib/editorial/views";
import { STORY_FORM_IDLE, type StoryActions } from "./story-actions";

/** Asks for a story's new title. */
export function RenameStory({
  open,
  onClose,
  ...rest
}: {
  open: boolean;
  onClose: () => void;
  story: StorySummary;
  author: string;
  rename: StoryActions["rename"];
}) {
  const t = useTranslations("stories");
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => next || onClose()}
      title={t("rename")}
      closeLabel={t("cancel")}
    >
      <RenameForm onClose={onClose} {...rest} />
    </Dialog>
  );
}

function RenameForm({
  story,
  author,
  rename,
  onClose,
}: {
  story: StorySummary;
  author: string;
  rename: StoryActions["rename"];
  onClose: () => void;
}) {
  const t = useTranslations("stories");
  const { state, pending, form } = useFormAction(rename, STORY_FORM_IDLE);
  useEffect(() => {
    if (state.status === "saved") {
      onClose();
    }
  }, [state, onClose]);
  const problem = state.problem === null ? null : t(`problem.${state.problem}`);
  const id = `rename-${story.id}`;
  return (
    <form {...form}>
      <input type="hidden" name="storyId" value={story.id} />
      <TextField
        id={id}
        label={t("title")}
        error={problem}
        name="title"
        required
        maxLength={200}
        defaultValue={story.title}
        autoComplete="off"
      />
      <AuthorField author={author} id={`${id}-author`} />
      <div className="mt-4 flex justify-end gap-2">
        <Button onClick={onClose}>{t("cancel")}</Button>
        <Button type="submit" look="primary" disabled={pending}>
          {t("saveTitle")}
        </Button>
      </div>
    </form>
  );
}
