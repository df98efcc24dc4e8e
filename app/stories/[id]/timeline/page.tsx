import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { StoryHeader } from "@/components/stories/story-header";
import { readTimelineView } from "@/components/timeline/timeline-address";
import { TimelinePage } from "@/components/timeline/timeline-page";
import { buildTimeline } from "@/lib/editorial/timeline/build-timeline";
import { readTimeWindow, wholeWindow } from "@/lib/editorial/timeline/time-window";
import { loadBoard } from "../load-board";

type Parameter = string | string[] | undefined;

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ view?: Parameter; from?: Parameter; to?: Parameter }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("story");
  return { title: t("tabs.timeline") };
}

export default async function TimelineRoute({ params, searchParams }: Props) {
  const [board, asked] = await Promise.all([loadBoard((await params).id, "all"), searchParams]);
  if (board === null) {
    notFound();
  }
  const { story } = board;
  const timeline = buildTimeline(board);
  const whole = wholeWindow(timeline.dated) ?? NO_TIME;
  const window = readTimeWindow({ from: one(asked.from), to: one(asked.to) }, whole);
  const place = { storyId: story.id, view: readTimelineView(asked.view), whole };
  return (
    <>
      <StoryHeader story={story} tab="timeline" />
      <div className="px-4 py-4 md:px-6">
        <TimelinePage story={story} timeline={timeline} place={place} window={window} />
      </div>
    </>
  );
}

/** Nothing is dated, and nothing is drawn. */
const NO_TIME = { from: 0, to: 1 };

function one(parameter: Parameter): string | undefined {
  return typeof parameter === "string" ? parameter : undefined;
}
