import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readAuthor } from "@/app/preferences/read-preferences";
import { ActivityList } from "@/components/stories/activity-list";
import { StoryHeader } from "@/components/stories/story-header";
import { getActivity } from "@/lib/workflows/get-activity";
import { loadBoard } from "../load-board";

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("story");
  return { title: t("tabs.activity") };
}

export default async function ActivityPage({ params }: Props) {
  const { id } = await params;
  const reader = await readAuthor();
  const [board, activity] = await Promise.all([loadBoard(id, "all"), getActivity(id, { reader })]);
  if (board === null || activity === null) {
    notFound();
  }
  return (
    <>
      <StoryHeader story={board.story} tab="activity" />
      <div className="px-4 py-4 md:px-6">
        <ActivityList entries={activity.entries} facts={board.facts} />
      </div>
    </>
  );
}
