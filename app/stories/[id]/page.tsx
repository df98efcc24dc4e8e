import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { markSeenAction } from "@/app/notes/actions";
import { readAuthor } from "@/app/preferences/read-preferences";
import { UnreadArticles } from "@/components/articles/unread-articles";
import { BoardBar } from "@/components/facts/board-bar";
import { BoardFilters } from "@/components/facts/board-filters";
import { boardRows } from "@/components/facts/board-rows";
import { BoardView } from "@/components/facts/board-view";
import { EmptyBoard } from "@/components/facts/empty-board";
import { KeysBar } from "@/components/facts/keys-bar";
import { readFilter } from "@/components/facts/read-filter";
import { MentionList } from "@/components/notes/mention-list";
import { NewsBar } from "@/components/notes/news-bar";
import { StoryHeader } from "@/components/stories/story-header";
import { buttonClass } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { loadBoard } from "./load-board";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ filter?: string | string[] }>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const board = await loadBoard((await params).id, readFilter((await searchParams).filter));
  return { title: board?.story.title ?? null };
}

export default async function BoardPage({ params, searchParams }: Props) {
  const filter = readFilter((await searchParams).filter);
  const [board, author, locale, t] = await Promise.all([
    loadBoard((await params).id, filter),
    readAuthor(),
    getLocale(),
    getTranslations("board"),
  ]);
  if (board === null) {
    notFound();
  }
  const { story, articles } = board;
  const filters = <BoardFilters storyId={story.id} filter={filter} counts={story.counts} />;
  const buttons = (
    <>
      <Link href={`/stories/${story.id}/add`} className={buttonClass()}>
        {t("add")} <Kbd>A</Kbd>
      </Link>
      <Link href={`/stories/${story.id}/sheet`} className={buttonClass("primary")}>
        {t("sheet")} <Kbd onFill>E</Kbd>
      </Link>
    </>
  );
  return (
    <>
      <StoryHeader story={story} tab="facts" />
      <div className="px-4 pt-4 md:px-6">
        <UnreadArticles articles={articles} />
        <NewsBar story={story} filter={filter} reader={author} markSeen={markSeenAction} />
        {filter === "mine" ? <MentionList mentions={board.mentions} /> : null}
        {board.facts.length === 0 ? (
          <>
            <BoardBar filters={filters} buttons={buttons} />
            <EmptyBoard
              storyId={story.id}
              filter={filter}
              articles={story.articles}
              facts={story.counts.all}
            />
          </>
        ) : (
          <BoardView
            key={filter}
            storyId={story.id}
            articles={articles}
            rows={boardRows(board, locale)}
            filter={filter}
            filters={filters}
            buttons={buttons}
          />
        )}
      </div>
      <KeysBar screen="board" />
    </>
  );
}
