import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { parseLine } from "@/components/articles/article-line-href";
import { ArticlePage } from "@/components/articles/article-page";
import { getArticle } from "@/lib/workflows/get-article";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ at?: string | string[] }>;
}

const loadArticle = cache(getArticle);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await loadArticle((await params).id);
  return { title: view === null ? null : (view.article.title ?? view.article.outlet) };
}

export default async function ArticleRoute({ params, searchParams }: Props) {
  const view = await loadArticle((await params).id);
  if (view === null) {
    notFound();
  }
  const { at } = await searchParams;
  return <ArticlePage view={view} here={parseLine(typeof at === "string" ? at : undefined)} />;
}
