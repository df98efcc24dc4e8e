import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { undo } from "@/app/facts/[id]/actions";
import { addFactToStory, edit } from "@/app/facts/[id]/edit-actions";
import { NOTE_ACTIONS } from "@/app/notes/note-actions";
import { readAuthor } from "@/app/preferences/read-preferences";
import { parseLine } from "@/components/articles/article-line-href";
import { ArticlePage } from "@/components/articles/article-page";
import { getArticle } from "@/lib/workflows/get-article";
import { changeOriginAction } from "./actions";
import { updateTextAction } from "./update-text-action";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ at?: string | string[] }>;
}

const loadArticle = cache(async (articleId: string) =>
  getArticle(articleId, { reader: await readAuthor() }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await loadArticle((await params).id);
  return { title: view === null ? null : (view.article.title ?? view.article.outlet) };
}

export default async function ArticleRoute({ params, searchParams }: Props) {
  const [view, author] = await Promise.all([loadArticle((await params).id), readAuthor()]);
  if (view === null) {
    notFound();
  }
  const { at } = await searchParams;
  return (
    <ArticlePage
      view={view}
      here={parseLine(typeof at === "string" ? at : undefined)}
      author={author}
      changeOrigin={changeOriginAction}
      updateText={updateTextAction}
      undo={undo}
      notes={NOTE_ACTIONS}
      edit={edit}
      addFact={addFactToStory}
    />
  );
}
