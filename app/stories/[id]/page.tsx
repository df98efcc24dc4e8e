import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { rule, ruleRow, step, undo } from "@/app/facts/[id]/actions";
import { addFactToStory } from "@/app/facts/[id]/edit-actions";
import { markSeenAction } from "@/app/notes/actions";
import { readAuthor } from "@/app/preferences/read-preferences";
import { UnreadArticles } from "@/components/articles/unread-articles";
import { AddFactButton } from "@/components/claims/add-fact-button";
import { OffBoard } from "@/components/claims/off-board";
import { boardRows } from "@/components/facts/board-rows";
import { BoardView } from "@/components/facts/board-view";
import { EmptyBoard } from "@/components/facts/empty-board";
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
  const buttons = (
    <>
      <Link href={`/stories/${story.id}/add`} className={buttonClass()}>
        {t("add")} <Kbd>A</Kbd>
      </Link>
      <AddFactButton storyId={story.id} addFact={addFactToStory} />
      <Link href={`/stories/${story.id}/sheet`} className={buttonClass("primary")}>
        {t("sheet")} <Kbd onFill>S</Kbd>
      </Link>
    </>
  );
  return (
    <>
      <StoryHeader story={story} tab="facts" />
      <div className="px-4 pt-4 empty:hidden md:px-6">
        <UnreadArticles articles={articles} />
        <NewsBar story={story} filter={filter} reader={author} markSeen={markSeenAction} />
        {filter === "mine" ? <MentionList mentions={board.mentions} /> : null}
      </div>
      <BoardView
        story={story}
        articles={articles}
        rows={boardRows(board, locale)}
        filter={filter}
        buttons={buttons}
        empty={
          <EmptyBoard
            storyId={story.id}
            filter={filter}
            articles={story.articles}
            facts={story.counts.all}
          />
        }
        author={author}
        actions={{ rule, ruleRow, undo, step }}
      />
      <div className="px-4 pb-4 empty:hidden md:px-6">
        <OffBoard hidden={board.hidden} />
      </div>
    </>
  );
}
