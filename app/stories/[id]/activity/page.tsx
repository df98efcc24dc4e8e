import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { undo } from "@/app/facts/[id]/actions";
import { readAuthor } from "@/app/preferences/read-preferences";
import { ActivityFilters } from "@/components/activity/activity-filters";
import { ActivityList } from "@/components/activity/activity-list";
import { ActivityPages } from "@/components/activity/activity-pages";
import { StoryHeader } from "@/components/stories/story-header";
import { StoryZone } from "@/components/ui/story-zone";
import { browseActivity } from "@/lib/workflows/browse-activity";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("story");
  return { title: t("tabs.activity") };
}

export default async function ActivityPage({ params, searchParams }: Props) {
  const [{ id }, query, reader, t] = await Promise.all([
    params,
    searchParams,
    readAuthor(),
    getTranslations("activity"),
  ]);
  const asked = Object.fromEntries(
    Object.entries(query).filter(([, value]) => typeof value === "string"),
  );
  const view = await browseActivity(id, asked, { reader });
  if (view === null) {
    notFound();
  }
  return (
    <StoryZone timeZone={view.story.rules.timeZone}>
      <StoryHeader story={view.story} tab="activity" />
      <div className="px-4 py-4 md:px-6">
        <ActivityFilters view={view} />
        <p role="status" className="mb-2 text-[12.5px] text-ink-3">
          {t("found", { count: view.total })}
        </p>
        <ActivityList view={view} undo={undo} />
        <ActivityPages view={view} />
      </div>
    </StoryZone>
  );
}
