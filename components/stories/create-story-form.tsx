"use client";

import { useTranslations } from "next-intl";
import { AuthorField } from "@/components/desk/author-field";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { useFormAction } from "@/components/ui/use-form-action";
import { STORY_FORM_IDLE, type StoryActions } from "./story-actions";

/** A new story: its working title is enough. */
export function CreateStoryForm({
  author,
  create,
}: {
  author: string;
  create: StoryActions["create"];
}) {
  const t = useTranslations("stories");
  const { state, pending, form } = useFormAction(create, STORY_FORM_IDLE);
  const problem = state.problem === null ? null : t(`problem.${state.problem}`);
  return (
    <form {...form} className="card p-4">
      <h2 className="mb-3 text-[18px]">{t("newStory")}</h2>
      <TextField
        id="story-title"
        label={t("title")}
        hint={t("titleHint")}
        error={problem}
        name="title"
        required
        maxLength={200}
        defaultValue={state.title}
        autoComplete="off"
      />
      <AuthorField author={author} id="story-author" />
      <div className="mt-4">
        <Button type="submit" look="primary" disabled={pending}>
          {t("create")}
        </Button>
      </div>
    </form>
  );
}
