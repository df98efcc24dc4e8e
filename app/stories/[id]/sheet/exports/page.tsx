import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ExportList } from "@/components/sheet/export-list";
import { StoryHeader } from "@/components/stories/story-header";
import { listExports } from "@/lib/workflows/prove-sheet";
import { loadBoard } from "../../load-board";

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sheet.exports");
  return { title: t("title") };
}

export default async function ExportsPage({ params }: Props) {
  const { id } = await params;
  const board = await loadBoard(id, "all");
  if (board === null) {
    notFound();
  }
  return (
    <>
      <StoryHeader story={board.story} tab="sheet" />
      <div className="px-4 py-4 md:px-6">
        <ExportList exports={await listExports(id)} timeZone={board.story.rules.timeZone} />
      </div>
    </>
  );
}
