"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { SeenActions } from "./seen-actions";

/** What others did to a fact since the reader last looked. */
export interface FactNews {
  /** Last entry of the story's log as the page shows it. */
  readonly sequence: number;
  /** 0 where an article that arrived is what changed. */
  readonly changes: number;
  /** Who changed it. */
  readonly names: string;
}

/**
 * Says on a fact's page what others did to it since the reader last looked, and keeps that they have looked now. The sentence
 * stays while the page does, though by then everything has been seen (`news` is null).
 */
export function SinceNotice({
  factId,
  news,
  markFactSeen,
}: {
  factId: string;
  news: FactNews | null;
  markFactSeen: SeenActions["markFactSeen"];
}) {
  const t = useTranslations("news");
  const [told, setTold] = useState(news);
  if (news !== null && news.sequence !== told?.sequence) {
    setTold(news);
  }
  const sequence = news?.sequence ?? null;
  useEffect(() => {
    if (sequence !== null) {
      void markFactSeen(factId, sequence);
    }
  }, [factId, sequence, markFactSeen]);
  if (told === null) {
    return null;
  }
  return (
    <p className="mb-4 rounded-r-desk border-l-3 border-verified bg-verified-bg px-4 py-2.5">
      {told.changes === 0
        ? t("sinceArticle")
        : t("since", { count: told.changes, names: told.names })}{" "}
      <a href="#history-heading" className="link">
        {t("toHistory")}
      </a>
    </p>
  );
}
