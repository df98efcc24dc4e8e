import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { undo } from "@/app/facts/[id]/actions";
import { readAuthor } from "@/app/preferences/read-preferences";
import { CorrectionsPage } from "@/components/corrections/corrections-page";
import { StoryHeader } from "@/components/stories/story-header";
import { isLocale } from "@/lib/messages/locale";
import { getCorrections } from "@/lib/workflows/get-corrections";
import { loadBoard } from "../load-board";
import { tickAction } from "./actions";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ language?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("story");
  return { title: t("tabs.corrections") };
}

export default async function CorrectionsRoute({ params, searchParams }: Props) {
  const { id } = await params;
  const [board, reader, locale, { language: wanted }] = await Promise.all([
    loadBoard(id, "all"),
    readAuthor(),
    getLocale(),
    searchParams,
  ]);
  const language = typeof wanted === "string" && isLocale(wanted) ? wanted : locale;
  const view = await getCorrections(id, language, { reader });
  if (board === null || view === null) {
    notFound();
  }
  return (
    <>
      <StoryHeader story={board.story} tab="corrections" />
      <CorrectionsPage view={view} language={language} storyId={id} tick={tickAction} undo={undo} />
    </>
  );
}
