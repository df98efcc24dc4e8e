"use client";

import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { AuthorField } from "@/components/desk/author-field";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import type { StorySummary } from "@/lib/editorial/views";
import type { StoryActions } from "./story-actions";

/** Asks before a story goes, and offers to bring it back afterwards. */
export function DeleteStory({
  open,
  onClose,
  story,
  author,
  actions,
}: {
  open: boolean;
  onClose: () => void;
  story: StorySummary;
  author: string;
  actions: Pick<StoryActions, "remove" | "restore">;
}) {
  const t = useTranslations("stories");
  const say = useToast();
  const [pending, start] = useTransition();
  const restore = async () => {
    const back = await actions.restore(story.id);
    say({ title: t(back ? "restored" : "notRestored", { title: story.title }) });
  };
  const remove = (form: FormData) =>
    start(async () => {
      const gone = await actions.remove(form);
      onClose();
      if (gone) {
        // The button that asked goes with its story; the keyboard goes on from the page's start.
        document.getElementById("content")?.focus();
      }
      say(
        gone
          ? {
              title: t("deleted", { title: story.title }),
              action: { label: t("undo"), run: () => start(restore) },
            }
          : { title: t("notDeleted", { title: story.title }), isProblem: true },
      );
    });
  return (
    <AlertDialog
      open={open}
      onClose={onClose}
      title={t("deleteTitle", { title: story.title })}
      description={t("deleteWhat", { count: story.articles })}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          remove(new FormData(event.currentTarget));
        }}
      >
        <input type="hidden" name="storyId" value={story.id} />
        <AuthorField author={author} id={`delete-${story.id}-author`} />
        <div className="mt-4 flex justify-end gap-2">
          <Button onClick={onClose}>{t("keep")}</Button>
          <Button type="submit" look="danger" disabled={pending}>
            {t("delete")}
          </Button>
        </div>
      </form>
    </AlertDialog>
  );
}
