"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import type { StorySummary } from "@/lib/editorial/views";
import { useStoryEvents } from "../desk/use-story-events";
import { DecisionWords } from "./decision-words";

/** Keeps the page as it stands on the desk, and says in a quiet line what a colleague changed last. */
export function StoryNews({ story, author }: { story: StorySummary; author: string }) {
  const t = useTranslations("history");
  const news = useStoryEvents(story, author);
  const words = news === null ? null : <DecisionWords decision={news} question={news.question} />;
  return (
    <p
      role="status"
      className="min-w-0 basis-full truncate empty:hidden max-lg:order-first lg:flex-1 lg:basis-0"
    >
      {news === null ? null : (
        <>
          <b className="text-ink">{news.author || t("unnamed")}</b>
          {": "}
          {news.factId === null ? (
            words
          ) : (
            <Link href={`/facts/${news.factId}`} prefetch={false} className="hover:underline">
              {words}
            </Link>
          )}
        </>
      )}
    </p>
  );
}
