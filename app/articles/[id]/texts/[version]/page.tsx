import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { readAuthor } from "@/app/preferences/read-preferences";
import { EarlierTextPage } from "@/components/articles/earlier-text-page";
import { compareWords } from "@/lib/editorial/compare-words";
import { getArticleText } from "@/lib/workflows/get-article-text";

interface Props {
  params: Promise<{ id: string; version: string }>;
}

const loadText = cache(async (articleId: string, versionId: string) =>
  getArticleText(articleId, versionId, { reader: await readAuthor() }),
);

/** Two whole articles: a page of its own may take longer than a line of a fact. */
const COMPARE_MS_MAX = 300;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, version } = await params;
  const view = await loadText(id, version);
  return { title: view === null ? null : (view.article.title ?? view.article.outlet) };
}

export default async function EarlierTextRoute({ params }: Props) {
  const { id, version } = await params;
  const view = await loadText(id, version);
  if (view === null) {
    notFound();
  }
  const changes = compareWords(view.version.text, view.current.text, COMPARE_MS_MAX);
  return <EarlierTextPage view={view} changes={changes} />;
}
