"use client";

import { useLocale, useTimeZone, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { formatDate } from "@/components/ui/format-date";
import { Tag } from "@/components/ui/tag";
import type { ArticleOriginView, ArticleSummary } from "@/lib/editorial/views";
import type { UndoAction } from "../verdicts/verdict-actions";
import type { OriginAction } from "./origin-actions";
import { OriginDialog } from "./origin-dialog";
import { useOriginNames } from "./origin-names";
import { OriginQuestion } from "./origin-question";

interface Props {
  article: ArticleSummary;
  origin: ArticleOriginView;
  author: string;
  change: OriginAction;
  undo: UndoAction;
}

/** What stands behind an article's origin: who corrected it and why, who shares it, and the way to correct it. */
export function OriginPanel(props: Props) {
  const { article, origin } = props;
  const t = useTranslations("originPanel");
  const [open, setOpen] = useState(false);
  return (
    <div className="mt-1.5 grid justify-items-start gap-1.5">
      {article.correction === null ? null : <Correction article={article} />}
      <p className="text-ink-2">
        {origin.shared.length === 0
          ? t("alone")
          : t("shared", { outlets: origin.shared.map(({ outlet }) => outlet).join(", ") })}
      </p>
      {article.correction === null ? null : <OriginQuestion {...props} />}
      <Button onClick={() => setOpen(true)} className="no-print">
        {t("correct")}
      </Button>
      <OriginDialog open={open} onClose={() => setOpen(false)} {...props} />
    </div>
  );
}

function Correction({ article }: { article: ArticleSummary }) {
  const t = useTranslations("originPanel");
  const locale = useLocale();
  const timeZone = useTimeZone();
  const names = useOriginNames();
  const { correction } = article;
  if (correction === null) {
    return null;
  }
  return (
    <div className="grid gap-0.5">
      <p>
        <Tag tone="agrees">{t("corrected")}</Tag>{" "}
        {t("correctedBy", {
          author: correction.author,
          date: formatDate(correction.at, locale, timeZone ? { timeZone } : {}),
        })}{" "}
        <span className="wrap-anywhere">{correction.reason}</span>
      </p>
      <p className="text-ink-3">{t("engineReads", { names: names(correction.engineOrigins) })}</p>
    </div>
  );
}
