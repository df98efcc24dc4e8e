"use client";

import { useTranslations } from "next-intl";
import { AuthorField } from "@/components/desk/author-field";
import { Button } from "@/components/ui/button";
import type { ArticleOriginView, ArticleSummary } from "@/lib/editorial/views";
import type { UndoAction } from "../verdicts/verdict-actions";
import type { OriginAction } from "./origin-actions";
import { useOriginNames } from "./origin-names";
import { OriginRefusal } from "./origin-refusal";
import { useOriginForm } from "./use-origin-form";

/** Lets the engine's reading stand again; where that has changed since the correction, says so and asks which stands. */
export function OriginQuestion({
  article,
  origin,
  author,
  change,
  undo,
}: {
  article: ArticleSummary;
  origin: ArticleOriginView;
  author: string;
  change: OriginAction;
  undo: UndoAction;
}) {
  const t = useTranslations("originPanel");
  const names = useOriginNames();
  const { state, pending, form } = useOriginForm(change, undo, stay);
  const { correction } = article;
  if (correction === null) {
    return null;
  }
  return (
    <form
      {...form}
      className={
        origin.changed
          ? "no-print grid gap-2 rounded-r-desk border-l-3 border-partial bg-partial-bg px-4 py-2.5"
          : "no-print"
      }
    >
      <input type="hidden" name="articleId" value={article.id} />
      <input type="hidden" name="seen" value={correction.at} />
      {origin.changed ? (
        <p>
          <b className="text-partial">{t("changed")}</b>{" "}
          {t("changedWhat", {
            before: names(correction.read.origins),
            now: names(correction.engineOrigins),
          })}
        </p>
      ) : null}
      <OriginRefusal state={state} />
      <AuthorField author={author} id="origin-question-author" />
      <div className="flex flex-wrap gap-2">
        {origin.changed ? (
          <Button type="submit" name="request" value="confirm" look="primary" disabled={pending}>
            {t("keep")}
          </Button>
        ) : null}
        <Button type="submit" name="request" value="restore" disabled={pending}>
          {t("restore")}
        </Button>
      </div>
    </form>
  );
}

/** The answer is on the page that it was given on. */
function stay() {}
