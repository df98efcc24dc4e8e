import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { StorySummary } from "@/lib/editorial/views";
import { StoryNews } from "../verdicts/story-news";
import { KeyHints } from "./key-hints";

/** At the foot of board and fact, always in sight: how many facts are left, the keys, and what a colleague did last. */
export function ReviewBar({
  screen,
  story,
  author,
  left = story.counts.review,
  children,
}: {
  screen: "board" | "fact";
  story: StorySummary;
  author: string;
  /** Facts without a verdict, where the screen knows better than the server yet does. */
  left?: number;
  children?: ReactNode;
}) {
  const t = useTranslations("review");
  const of = story.counts.all;
  return (
    <div className="review-bar no-print sticky bottom-0 z-30 flex min-h-11 items-center max-lg:flex-wrap gap-x-5 gap-y-1 border-t border-line bg-card px-4 py-1.5 text-[12.5px] text-ink-2 md:px-6">
      <p className="font-semibold whitespace-nowrap text-ink tabular-nums">
        {left === 0 ? t("done", { of }) : t("left", { left, of })}
      </p>
      <KeyHints screen={screen} />
      <StoryNews story={story} author={author} />
      <span className="flex-1 lg:hidden" />
      {children}
    </div>
  );
}
