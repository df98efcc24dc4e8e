import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { readAuthor } from "@/app/preferences/read-preferences";
import { SheetOptions } from "@/components/sheet/sheet-options";
import { SheetPreview } from "@/components/sheet/sheet-preview";
import { StoryHeader } from "@/components/stories/story-header";
import { buildSheet } from "@/lib/editorial/sheet/build-sheet";
import { isLocale } from "@/lib/messages/locale";
import { getActivity } from "@/lib/workflows/get-activity";
import { loadBoard } from "../load-board";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ language?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("story");
  return { title: t("tabs.sheet") };
}

export default async function SheetPage({ params, searchParams }: Props) {
  const { id } = await params;
  const [board, activity, author, locale, { language }] = await Promise.all([
    loadBoard(id, "all"),
    getActivity(id),
    readAuthor(),
    getLocale(),
    searchParams,
  ]);
  if (board === null || activity === null) {
    notFound();
  }
  const chosen = typeof language === "string" && isLocale(language) ? language : locale;
  const sheet = buildSheet({
    board,
    decisions: activity.entries.map(({ decision }) => decision),
    language: chosen,
    now: new Date().toISOString(),
    author,
  });
  return (
    <>
      <div className="no-print">
        <StoryHeader story={board.story} tab="sheet" />
      </div>
      <div className="px-4 py-4 md:px-6">
        <SheetOptions storyId={board.story.id} language={chosen} />
        <SheetPreview sheet={sheet} />
      </div>
    </>
  );
}
