import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readAuthor } from "@/app/preferences/read-preferences";
import { DropZone } from "@/components/articles/drop-zone";
import { PasteForm } from "@/components/articles/paste-form";
import { StoryHeader } from "@/components/stories/story-header";
import { loadBoard } from "../load-board";
import { pasteArticle } from "./actions";

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("add");
  return { title: t("heading") };
}

export default async function AddPage({ params }: Props) {
  const [board, author, t] = await Promise.all([
    loadBoard((await params).id, "all"),
    readAuthor(),
    getTranslations("add"),
  ]);
  if (board === null) {
    notFound();
  }
  const { story } = board;
  return (
    <>
      <StoryHeader story={story} tab={null} />
      <div className="px-4 py-5 md:px-6">
        <h2 className="mb-4 text-[22px]">{t("heading")}</h2>
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <DropZone storyId={story.id} author={author} />
          <PasteForm storyId={story.id} author={author} paste={pasteArticle} />
        </div>
      </div>
    </>
  );
}
