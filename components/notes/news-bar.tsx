"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import type { StorySummary } from "@/lib/editorial/views";
import { useFilterChoice } from "../facts/filter-choice";
import type { SeenActions } from "./seen-actions";

/**
 * What others changed in a story since the reader last looked, and the way to be done with it. The first look at a story
 * begins the count.
 */
export function NewsBar({
  story,
  reader,
  markSeen,
}: {
  story: StorySummary;
  reader: string;
  markSeen: SeenActions["markSeen"];
}) {
  const t = useTranslations("news");
  const say = useToast();
  const { filter, choose } = useFilterChoice();
  const { id, sequence, visited } = story;
  const begun = useRef(false);
  useEffect(() => {
    if (!visited && reader !== "" && !begun.current) {
      begun.current = true;
      void markSeen(id, sequence);
    }
  }, [visited, reader, id, sequence, markSeen]);
  const count = story.counts.changed;
  if (count === 0) {
    return null;
  }
  const done = async () => {
    // The bar goes with its button; the keyboard goes on from the page's start.
    document.getElementById("content")?.focus();
    const before = await markSeen(id, sequence);
    say({
      title: t("seen"),
      ...(before === null
        ? {}
        : { action: { label: t("undo"), run: () => void markSeen(id, before) } }),
    });
  };
  return (
    <section
      aria-label={t("label")}
      className="no-print mb-3 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-r-desk border-l-3 border-verified bg-verified-bg px-4 py-2"
    >
      <p className="flex-1 basis-60">{t("changed", { count })}</p>
      <span className="flex flex-wrap gap-2">
        {filter === "changed" ? null : (
          <Link
            href={`/stories/${id}?filter=changed`}
            onNavigate={(event) => {
              event.preventDefault();
              choose("changed");
            }}
            className={buttonClass()}
          >
            {t("show")}
          </Link>
        )}
        <Button onClick={() => void done()}>{t("markSeen")}</Button>
      </span>
    </section>
  );
}
