"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { AuthorField } from "@/components/desk/author-field";
import { Button } from "@/components/ui/button";
import { DayField } from "@/components/ui/day-field";
import { TextArea, TextField } from "@/components/ui/field";
import { useFormAction } from "@/components/ui/use-form-action";
import { PASTE_BLANK, PASTE_IDLE, type PasteAction, type PastedArticle } from "./paste-actions";

/** An article typed or pasted by hand. It keeps what was typed until the article is in. */
export function PasteForm({
  storyId,
  author,
  paste,
}: {
  storyId: string;
  author: string;
  paste: PasteAction;
}) {
  const t = useTranslations("add");
  const { state, pending, form } = useFormAction(paste, PASTE_IDLE);
  const element = useRef<HTMLFormElement>(null);
  const landed = state.kind === "done" ? state.at : null;
  useEffect(() => {
    if (landed !== null) {
      element.current?.reset();
    }
  }, [landed]);
  return (
    <section aria-labelledby="paste-heading" className="card p-5">
      <h2 id="paste-heading" className="text-[19px]">
        {t("paste")}
      </h2>
      <div role="status">
        {state.kind === "done" ? (
          <p className="mt-2 rounded-desk bg-agrees-bg px-3 py-2">
            <b className="text-agrees">
              {t(`outcome.${state.outcome.kind}`, { outlet: state.outcome.outlet })}
            </b>{" "}
            <Link href={`/articles/${state.outcome.articleId}`} className="link">
              {t("openArticle")}
            </Link>
            {" · "}
            <Link href={`/stories/${storyId}`} className="link">
              {t("openBoard")}
            </Link>
          </p>
        ) : null}
      </div>
      {state.kind === "refused" ? (
        <p
          role="alert"
          className="mt-2 rounded-r-desk border-l-3 border-conflicts bg-conflicts-bg px-3 py-2"
        >
          <b className="text-conflicts">{t(`refusal.${state.reason}.what`)}</b>{" "}
          {t(`refusal.${state.reason}.do`)}
        </p>
      ) : null}
      <form ref={element} {...form} className="mt-3">
        <input type="hidden" name="storyId" value={storyId} />
        <PasteFields typed={state.kind === "refused" ? state.typed : PASTE_BLANK} />
        <AuthorField author={author} id="paste-author" />
        <div className="mt-4">
          <Button type="submit" look="primary" disabled={pending}>
            {pending ? t("reading") : t("addArticle")}
          </Button>
        </div>
      </form>
    </section>
  );
}

function PasteFields({ typed }: { typed: PastedArticle }) {
  const t = useTranslations("add");
  return (
    <>
      <div className="grid gap-x-4 sm:grid-cols-2 [&>*]:mt-0 [&>*+*]:max-sm:mt-4">
        <TextField
          id="paste-outlet"
          label={t("outlet")}
          name="outlet"
          required
          maxLength={200}
          defaultValue={typed.outlet}
          autoComplete="off"
        />
        <DayField id="paste-date" label={t("date")} name="publishedAt" value={typed.publishedAt} />
      </div>
      <TextField
        id="paste-url"
        label={t("link")}
        name="url"
        type="url"
        inputMode="url"
        placeholder="https://"
        maxLength={2000}
        defaultValue={typed.url}
        autoComplete="off"
      />
      <TextField
        id="paste-title"
        label={t("title")}
        name="title"
        maxLength={500}
        defaultValue={typed.title}
        autoComplete="off"
      />
      <TextArea
        id="paste-text"
        label={t("text")}
        hint={t("textHint")}
        name="text"
        required
        rows={10}
        defaultValue={typed.text}
        className="font-serif text-[15px] leading-relaxed"
      />
    </>
  );
}
