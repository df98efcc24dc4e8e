import { Plus } from "lucide-react";
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
import { readFilter } from "@/components/facts/read-filter";
import { MentionList } from "@/components/notes/mention-list";
import { NewsBar } from "@/components/notes/news-bar";
import { StoryHeader } from "@/components/stories/story-header";
import { buttonClass } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { readFrom } from "@/lib/editorial/board-opening";
import type { BoardFilter } from "@/lib/editorial/views";
import { loadBoardOpening } from "./load-board";

interface Props {
  params: Promise<{ id: string }>;
  /** The filter, the fact under the cursor, and for a browser without scripts the row to begin with. */
  searchParams: Promise<Partial<Record<"filter" | "fact" | "from", string | string[]>>>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const board = await loadBoardOpening((await params).id, ...askedFor(await searchParams));
  return { title: board?.story.title ?? null };
}

export default async function BoardPage({ params, searchParams }: Props) {
  const asked = askedFor(await searchParams);
  const [filter, , from] = asked;
  const [board, author, locale, t] = await Promise.all([
    loadBoardOpening((await params).id, ...asked),
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
      <Link href={`/stories/${story.id}/add`} aria-label={t("add")} className={buttonClass()}>
        <Plus aria-hidden="true" className="size-3.5" />
        {t("addArticles")} <Kbd>A</Kbd>
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
      <BoardView
        story={story}
        articles={articles}
        rows={boardRows(board, locale)}
        filter={filter}
        from={readFrom(from, story.counts[filter])}
        notices={
          <>
            <UnreadArticles articles={articles} />
            <NewsBar story={story} reader={author} markSeen={markSeenAction} />
            {filter === "mine" ? <MentionList mentions={board.mentions} /> : null}
          </>
        }
        buttons={buttons}
        author={author}
        actions={{ rule, ruleRow, undo, step }}
      />
      <div className="px-4 pb-4 empty:hidden md:px-6">
        <OffBoard hidden={board.hidden} />
      </div>
    </>
  );
}

function askedFor({
  filter,
  fact,
  from,
}: Awaited<Props["searchParams"]>): readonly [BoardFilter, string | null, string | undefined] {
  return [
    readFilter(filter),
    typeof fact === "string" ? fact : null,
    typeof from === "string" ? from : undefined,
  ];
}
