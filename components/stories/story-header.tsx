import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/components/ui/format-date";
import { Tag } from "@/components/ui/tag";
import type { StorySummary } from "@/lib/editorial/views";
import { StoryCounts } from "./story-counts";
import { StoryMeter } from "./story-meter";

const TABS = [
  "facts",
  "articles",
  "timeline",
  "sheet",
  "corrections",
  "activity",
  "settings",
] as const;
export type StoryTab = (typeof TABS)[number];

/** The head of every page of a story: title, how far it is, and the ways through it. */
export function StoryHeader({ story, tab }: { story: StorySummary; tab: StoryTab | null }) {
  const t = useTranslations("story");
  const locale = useLocale();
  return (
    <>
      <div className="px-4 pt-5 md:px-6">
        <p className="flex flex-wrap items-center gap-x-2 text-[12.5px] text-ink-3">
          <span>
            {t("changed", {
              date: formatDate(story.changedAt, locale, { timeZone: story.rules.timeZone }),
            })}
          </span>
          {story.restated ? <Tag tone="partial">{t("restated")}</Tag> : null}
        </p>
        <h1 className="mt-1 text-[25px] leading-tight wrap-anywhere md:text-[30px]">
          {story.title}
        </h1>
        {story.restated ? (
          <p className="mt-1 text-[12.5px] text-ink-3">{t("restatedHint")}</p>
        ) : null}
        <div className="mt-3 grid gap-2">
          <StoryMeter meter={story.meter} className="w-full max-w-90" />
          <StoryCounts story={story} />
        </div>
      </div>
      <nav
        aria-label={t("nav")}
        className="no-print mt-3 flex flex-wrap gap-x-5 border-b border-line px-4 md:px-6"
      >
        {TABS.map((name) => (
          <Link
            key={name}
            href={tabHref(story.id, name)}
            aria-current={name === tab ? "page" : undefined}
            className="border-b-2 border-transparent py-2 font-medium whitespace-nowrap text-ink-2 hover:text-ink aria-[current=page]:border-ink aria-[current=page]:text-ink"
          >
            {t(`tabs.${name}`)}
          </Link>
        ))}
      </nav>
    </>
  );
}

function tabHref(id: string, tab: StoryTab): string {
  return tab === "facts" ? `/stories/${id}` : `/stories/${id}/${tab}`;
}
