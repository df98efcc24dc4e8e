import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ArticleList } from "@/components/articles/article-list";
import { EmptyBoard } from "@/components/facts/empty-board";
import { StoryHeader } from "@/components/stories/story-header";
import { buttonClass } from "@/components/ui/button";
import { loadBoard } from "../load-board";

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("story");
  return { title: t("tabs.articles") };
}

export default async function ArticlesPage({ params }: Props) {
  const [board, t] = await Promise.all([
    loadBoard((await params).id, "all"),
    getTranslations("board"),
  ]);
  if (board === null) {
    notFound();
  }
  const { story, articles } = board;
  return (
    <>
      <StoryHeader story={story} tab="articles" />
      <div className="px-4 py-4 md:px-6">
        {articles.length === 0 ? (
          <EmptyBoard storyId={story.id} filter="all" articles={0} facts={0} />
        ) : (
          <>
            <p className="no-print mb-3">
              <Link href={`/stories/${story.id}/add`} className={buttonClass()}>
                {t("add")}
              </Link>
            </p>
            <ArticleList articles={articles} timeZone={story.rules.timeZone} />
          </>
        )}
      </div>
    </>
  );
}
