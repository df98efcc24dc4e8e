"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { AuthorField } from "@/components/desk/author-field";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { FIELD_CLASS, Field, SelectField, TextArea } from "@/components/ui/field";
import type { ArticleOriginView, ArticleSummary } from "@/lib/editorial/views";
import type { UndoAction } from "../verdicts/verdict-actions";
import type { OriginAction } from "./origin-actions";
import { useOriginNames } from "./origin-names";
import { OriginRefusal } from "./origin-refusal";
import { useOriginForm } from "./use-origin-form";

interface Props {
  article: ArticleSummary;
  origin: ArticleOriginView;
  author: string;
  change: OriginAction;
  undo: UndoAction;
}

const CHOICES = ["agency", "outlet", "official", "own"] as const;

/** Asks where an article's reporting comes from, or which other origin it is one with, and why. */
export function OriginDialog({
  open,
  onClose,
  ...rest
}: Props & { open: boolean; onClose: () => void }) {
  const t = useTranslations("originPanel");
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => next || onClose()}
      title={t("title", { outlet: rest.article.outlet })}
      closeLabel={t("cancel")}
    >
      <OriginForm onClose={onClose} {...rest} />
    </Dialog>
  );
}

function OriginForm({
  article,
  origin,
  author,
  change,
  undo,
  onClose,
}: Props & {
  onClose: () => void;
}) {
  const t = useTranslations("originPanel");
  const kinds = useTranslations("origin.kind");
  const { state, pending, form } = useOriginForm(change, undo, onClose);
  const [choice, setChoice] = useState<string>(article.correction?.kind ?? "agency");
  return (
    <form {...form}>
      <input type="hidden" name="articleId" value={article.id} />
      <input type="hidden" name="seen" value={article.correction?.at ?? ""} />
      <OriginRefusal state={state} />
      <SelectField
        id="origin-request"
        label={t("where")}
        hint={t(`hint.${hintOf(choice)}`)}
        name="request"
        value={choice}
        onChange={(event) => setChoice(event.currentTarget.value)}
      >
        {CHOICES.map((kind) => (
          <option key={kind} value={kind}>
            {kinds(kind)}
          </option>
        ))}
        {origin.others.length === 0 ? null : <option value="merge">{t("merge")}</option>}
      </SelectField>
      {choice === "merge" ? <OtherOrigins origin={origin} /> : null}
      {choice === "merge" || choice === "own" ? null : <Newsroom origin={origin} />}
      <TextArea
        id="origin-reason"
        label={t("reason")}
        name="reason"
        required
        rows={2}
        maxLength={1000}
      />
      <AuthorField author={author} id="origin-author" />
      <div className="mt-4 flex justify-end gap-2">
        <Button onClick={onClose}>{t("cancel")}</Button>
        <Button type="submit" look="primary" disabled={pending}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}

function hintOf(choice: string): "merge" | "own" | "named" {
  return choice === "merge" || choice === "own" ? choice : "named";
}

function OtherOrigins({ origin }: { origin: ArticleOriginView }) {
  const t = useTranslations("originPanel");
  const names = useOriginNames();
  return (
    <SelectField id="origin-into" label={t("other")} name="into" required>
      {origin.others.map(({ article, outlets }) => (
        <option key={article.id} value={article.id}>
          {`${names(article.origins)} (${outlets.join(", ")})`}
        </option>
      ))}
    </SelectField>
  );
}

function Newsroom({ origin }: { origin: ArticleOriginView }) {
  const t = useTranslations("originPanel");
  const known = new Set(
    origin.others.flatMap(({ article, outlets }) => [
      ...article.origins
        .filter(({ kind }) => kind !== "own" && kind !== "unstated")
        .map(({ name }) => name),
      ...outlets,
    ]),
  );
  return (
    <Field id="origin-name" label={t("name")}>
      <input
        id="origin-name"
        name="name"
        required
        maxLength={200}
        list="origin-known"
        autoComplete="off"
        className={FIELD_CLASS}
      />
      <datalist id="origin-known">
        {[...known].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </Field>
  );
}
