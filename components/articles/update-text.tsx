"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { AuthorField } from "@/components/desk/author-field";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { FileField } from "@/components/ui/file-field";
import { useFormAction } from "@/components/ui/use-form-action";
import type { ArticleView } from "@/lib/editorial/views";
import { useUndo } from "../verdicts/use-undo";
import type { UndoAction } from "../verdicts/verdict-actions";
import { TEXT_IDLE, type TextAction, type TextState } from "./text-actions";

/** Gives an article the text that its outlet has published since. It keeps what was typed until it is taken. */
export function UpdateText({
  view,
  author,
  update,
  undo,
}: {
  view: ArticleView;
  author: string;
  update: TextAction;
  undo: UndoAction;
}) {
  const t = useTranslations("articleText");
  const { state, pending, form } = useFormAction(update, TEXT_IDLE);
  const takeBack = useUndo(undo);
  const { article, story, versions } = view;
  const current = versions.find(({ isCurrent }) => isCurrent)?.id ?? "";
  const seen = state.kind === "refused" ? state.seen : current;
  return (
    // Open where there is an answer: without scripts it comes with a new page.
    <details open={state.kind !== "idle"} className="card no-print mt-4 px-4 py-3">
      <summary className="cursor-pointer font-semibold">{t("heading")}</summary>
      <p className="mt-2 max-w-prose text-[13px] text-ink-2">{t("what")}</p>
      <div role="status">
        {state.kind === "done" ? (
          <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-desk bg-agrees-bg px-3 py-2">
            <b className="text-agrees">{t("done", { count: state.reopened })}</b>
            {state.reopened === 0 ? null : (
              <Link href={`/stories/${story.id}?filter=review`} className="link">
                {t("toReview")}
              </Link>
            )}
            <Button onClick={() => void takeBack({ decisionId: state.decisionId, revision: null })}>
              {t("undo")}
            </Button>
          </p>
        ) : null}
      </div>
      <Refusal state={state} />
      {/* A new text empties the form. */}
      <form key={current} {...form} className="mt-3">
        <input type="hidden" name="articleId" value={article.id} />
        <input type="hidden" name="seen" value={seen} />
        <TextArea
          id="update-text"
          label={t("text")}
          name="text"
          rows={10}
          lang={article.language}
          defaultValue={"text" in state ? state.text : ""}
          className="font-serif text-[15px] leading-relaxed"
        />
        <FileField
          id="update-file"
          label={t("file")}
          hint={t("fileHint")}
          name="file"
          accept=".md,.txt,text/plain,text/markdown"
        />
        <AuthorField author={author} id="update-author" />
        <div className="mt-4">
          <Button type="submit" look="primary" aria-disabled={pending}>
            {pending ? t("reading") : t("save")}
          </Button>
        </div>
      </form>
    </details>
  );
}

function Refusal({ state }: { state: TextState }) {
  const t = useTranslations("articleText");
  const refusal = useTranslations("add.refusal");
  if (state.kind !== "refused" && state.kind !== "gone") {
    return null;
  }
  const words =
    state.kind === "gone"
      ? [t("gone"), ""]
      : state.reason === "same" || state.reason === "stale"
        ? [t(`${state.reason}.what`), t(`${state.reason}.do`)]
        : [refusal(`${state.reason}.what`), refusal(`${state.reason}.do`)];
  return (
    <p
      role="alert"
      className="mt-2 rounded-r-desk border-l-3 border-conflicts bg-conflicts-bg px-3 py-2"
    >
      <b className="text-conflicts">{words[0]}</b> {words[1]}
    </p>
  );
}
