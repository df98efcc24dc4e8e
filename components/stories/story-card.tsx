"use client";

import { Pencil, Trash2 } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { formatDate } from "@/components/ui/format-date";
import { Tag } from "@/components/ui/tag";
import type { StorySummary } from "@/lib/editorial/views";
import { DeleteStory } from "./delete-story";
import { RenameStory } from "./rename-story";
import type { StoryActions } from "./story-actions";
import { StoryCounts } from "./story-counts";
import { StoryMeter } from "./story-meter";

const ICON_BUTTON =
  "inline-flex size-9 items-center justify-center rounded text-ink-3 hover:bg-line hover:text-ink";

/** One story of the list, with what is open in it. */
export function StoryCard({
  story,
  author,
  actions,
}: {
  story: StorySummary;
  author: string;
  actions: Pick<StoryActions, "rename" | "remove" | "restore">;
}) {
  const t = useTranslations("stories");
  const locale = useLocale();
  const [asking, setAsking] = useState<"rename" | "delete" | null>(null);
  const close = () => setAsking(null);
  return (
    <li className="card p-4">
      <div className="flex flex-wrap items-start gap-2">
        <h2 className="min-w-0 flex-1 basis-40 text-[19px] leading-snug wrap-anywhere">
          <Link href={`/stories/${story.id}`} className="hover:underline">
            {story.title}
          </Link>
        </h2>
        {story.counts.changed > 0 ? (
          <Tag tone="verified">{t("changedSince", { count: story.counts.changed })}</Tag>
        ) : null}
        {story.counts.conflicts > 0 ? (
          <Tag tone="conflicts">{t("openConflicts", { count: story.counts.conflicts })}</Tag>
        ) : null}
        <span className="-mt-1.5 ml-auto flex">
          <button
            type="button"
            className={ICON_BUTTON}
            onClick={() => setAsking("rename")}
            aria-label={t("renameNamed", { title: story.title })}
          >
            <Pencil aria-hidden="true" size={15} />
          </button>
          <button
            type="button"
            className={ICON_BUTTON}
            onClick={() => setAsking("delete")}
            aria-label={t("deleteNamed", { title: story.title })}
          >
            <Trash2 aria-hidden="true" size={15} />
          </button>
        </span>
      </div>
      {story.articles === 0 ? (
        <p className="mt-1 text-[12.5px] text-ink-3">{t("noArticles")}</p>
      ) : (
        <div className="mt-2 grid gap-2">
          <StoryMeter meter={story.meter} className="w-full max-w-90" />
          <StoryCounts story={story} />
        </div>
      )}
      <p className="mt-1 flex flex-wrap items-center gap-2 text-[12px] text-ink-3">
        {t("articlesAndDate", {
          count: story.articles,
          date: formatDate(story.changedAt, locale, {
            withTime: true,
            withZone: true,
            timeZone: story.rules.timeZone,
          }),
        })}
        {story.restated ? <Tag tone="partial">{t("restated")}</Tag> : null}
      </p>
      <RenameStory
        open={asking === "rename"}
        onClose={close}
        story={story}
        author={author}
        rename={actions.rename}
      />
      <DeleteStory
        open={asking === "delete"}
        onClose={close}
        story={story}
        author={author}
        actions={actions}
      />
    </li>
  );
}
