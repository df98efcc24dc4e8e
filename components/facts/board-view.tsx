"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import {
  type ReactNode,
  startTransition,
  useEffect,
  useMemo,
  useOptimistic,
  useRef,
  useState,
} from "react";
import { rowsAtFirst } from "@/lib/editorial/board-opening";
import type { ArticleSummary, BoardFilter, StorySummary } from "@/lib/editorial/views";
import { useStepCommands } from "../verdicts/use-step-commands";
import { useSteps } from "../verdicts/use-steps";
import type { RowVerdict, VerdictActions } from "../verdicts/verdict-actions";
import { BoardBar } from "./board-bar";
import { BoardFilters } from "./board-filters";
import { boardHref, cellHref, factHref, readPlace } from "./board-href";
import { type BoardRow, isUnder } from "./board-rows";
import { BoardSearch } from "./board-search";
import { BoardTable } from "./board-table";
import { keepBoardWords } from "./board-words";
import { chooseColumns } from "./column-choice";
import { ColumnsDialog } from "./columns-dialog";
import { EmptyBoard } from "./empty-board";
import { FilterChoiceContext } from "./filter-choice";
import { NotUnderFilter } from "./not-under-filter";
import { ReviewBar } from "./review-bar";
import { useBoardAddress } from "./use-board-address";
import { useBoardCommands } from "./use-board-commands";
import { useBoardPlace } from "./use-board-place";
import { useColumnChoice } from "./use-column-choice";
import { useHits } from "./use-hits";
import { useKnownRows } from "./use-known-rows";
import { useRowVerdicts } from "./use-row-verdicts";

/**
 * The board with its search box, its cursor and its keys. Filter, search words and cursor stand in the address. All rows are
 * on the page, whatever the filter: another one is on the screen at once, while its address and what else the page shows
 * under it follow.
 */
export function BoardView({
  story,
  articles,
  rows: recorded,
  filter: served,
  from,
  notices,
  buttons,
  author,
  actions,
}: {
  story: StorySummary;
  articles: readonly ArticleSummary[];
  rows: readonly BoardRow[];
  filter: BoardFilter;
  /** The row under it that the page begins with until scripts bring the others, counted from 0. */
  from: number;
  /** What stands over the board, if anything; it may change the filter. */
  notices: ReactNode;
  buttons: ReactNode;
  author: string;
  actions: VerdictActions;
}) {
  const t = useTranslations("board");
  const router = useRouter();
  const params = useSearchParams();
  const search = useRef<HTMLInputElement>(null);
  const board = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState(params.get("q") ?? "");
  const [filter, foreseeFilter] = useOptimistic(served);
  const isArriving = filter !== served;
  const [asked, setAsked] = useState(() => arrive(params, filter, recorded));
  if (asked.filter !== filter) {
    // Chosen here: nothing stands in the address yet, and what is searched for stays.
    const chosen = { filter, query, place: null, missing: null };
    setAsked(isArriving ? chosen : arrive(params, filter, recorded));
  }
  useEffect(() => {
    // Another filter brings its words along, but never takes away what is being typed just then.
    if (document.activeElement !== search.current) {
      setQuery(asked.query);
    }
  }, [asked]);

  const { takeBack, takeStep } = useSteps(actions, ({ step }) => {
    if (step.factId !== null) {
      cursor.follow({ factId: step.factId, articleId: null });
    }
  });
  const { ruleRow } = actions;
  const complete = useKnownRows(recorded, { storyId: story.id, articles });
  const verdicts = useRowVerdicts(complete, { story, filter, ruleRow, takeBack });
  const rows = useMemo(
    () => verdicts.rows.filter((row) => isUnder(row, filter)),
    [verdicts.rows, filter],
  );
  const { hits, wanted } = useHits(rows, query);
  const isSought = wanted !== "" && rows.length > 0;
  const [choice, setChoice] = useColumnChoice(story.id);
  const columns = useMemo(() => chooseColumns(articles, choice), [articles, choice]);
  const facts = rows.filter(({ id }) => hits.has(id)).map(({ id }) => id);
  const cursor = useBoardPlace(
    board,
    { facts, articles: columns.map(({ article }) => article.id) },
    asked,
  );
  const words = query.trim();
  useEffect(() => keepBoardWords(story.id, words), [story.id, words]);
  const { settle } = useBoardAddress(
    isArriving ? null : boardHref(story.id, { filter, query: words, place: cursor.place }),
  );
  const open = (href: string) => {
    settle();
    router.push(href);
  };
  const choose = (name: BoardFilter) => {
    settle();
    startTransition(() => {
      foreseeFilter(name);
      router.push(boardHref(story.id, { filter: name, query: words }));
    });
  };
  /** On screen at once, and the next open fact comes up by itself. What is decided already opens instead. */
  const decide = (row: BoardRow, verdict: RowVerdict["verdict"]) => {
    if (row.verdict !== null || row.withdrawn) {
      return open(factHref(row.id, filter));
    }
    const here = cursor.place?.articleId ?? null;
    const articleId = row.cells?.some((cell) => cell?.articleId === here) ? here : null;
    verdicts.decide(row, { verdict, articleId }, open);
    const next = nextOpenRow(rows, facts, row.id);
    if (next !== null) {
      cursor.go({ factId: next, articleId: null });
    }
  };
  useBoardCommands({
    story,
    filter,
    rows,
    cursor,
    search,
    open,
    choose,
    decide,
  });
  useStepCommands((direction) => void takeStep({ storyId: story.id, direction }));
  return (
    <FilterChoiceContext value={{ filter, choose }}>
      <div className="px-4 pt-4 empty:hidden md:px-6">{notices}</div>
      <div ref={board} onClickCapture={settle} className="px-4 pt-4 pb-6 md:px-6">
        <BoardBar
          filters={
            <BoardFilters
              storyId={story.id}
              filter={filter}
              counts={story.counts}
              query={words}
              onFilter={choose}
            />
          }
          buttons={buttons}
        >
          {rows.length === 0 ? null : (
            <>
              <BoardSearch
                ref={search}
                query={query}
                onQuery={setQuery}
                onDone={() => cursor.move("first")}
              />
              {articles.length > 1 ? (
                <ColumnsDialog articles={articles} choice={choice} onChoice={setChoice} />
              ) : null}
            </>
          )}
        </BoardBar>
        <p role="status" className={isSought ? "mb-2 text-[12.5px] text-ink-3" : "sr-only"}>
          {isSought ? t("found", { count: hits.size }) : ""}
        </p>
        {asked.missing === null ? null : (
          <NotUnderFilter storyId={story.id} filter={filter} place={asked.missing} />
        )}
        {rows.length === 0 ? (
          <EmptyBoard
            storyId={story.id}
            filter={filter}
            articles={story.articles}
            facts={story.counts.all}
          />
        ) : hits.size > 0 ? (
          <BoardTable
            columns={columns}
            rows={rows}
            storyId={story.id}
            filter={filter}
            from={from}
            atFirst={rowsAtFirst({ facts: recorded, articles })}
            hits={hits}
            place={cursor.place}
            handlers={cursor.handlers}
            onEnter={({ factId, articleId }) => {
              const row = rows.find(({ id }) => id === factId);
              const cell = row?.cells?.find((it) => it?.articleId === articleId) ?? null;
              open(cell === null ? factHref(factId, filter) : cellHref(factId, filter, cell));
            }}
          />
        ) : (
          <p className="card p-6 text-ink-2">{t("nothingFound", { query: words })}</p>
        )}
      </div>
      {story.counts.all === 0 ? null : (
        <ReviewBar screen="board" story={story} author={author} left={verdicts.left} />
      )}
    </FilterChoiceContext>
  );
}

/** What the address asks of a board that opens, or that changes to another filter. */
function arrive(params: URLSearchParams, filter: BoardFilter, rows: readonly BoardRow[]) {
  const place = readPlace(params);
  const isThere = rows.some((row) => row.id === place?.factId && isUnder(row, filter));
  return { filter, query: params.get("q") ?? "", place, missing: isThere ? null : place };
}

/** The next fact of those shown that nobody has decided: after `factId`, then from the top. */
function nextOpenRow(
  rows: readonly BoardRow[],
  facts: readonly string[],
  factId: string,
): string | null {
  const here = facts.indexOf(factId);
  const open = new Set(
    rows.filter(({ verdict, withdrawn }) => verdict === null && !withdrawn).map(({ id }) => id),
  );
  const onward = [...facts.slice(here + 1), ...facts.slice(0, Math.max(here, 0))];
  return onward.find((id) => open.has(id)) ?? null;
}
