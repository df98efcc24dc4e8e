"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useRef } from "react";
import { isLargeBoard } from "@/lib/editorial/board-opening";
import type { BoardFilter } from "@/lib/editorial/views";
import { BoardFactRow } from "./board-fact-row";
import { BoardHead } from "./board-head";
import { type Place, placeOf } from "./board-place";
import type { BoardRow } from "./board-rows";
import type { BoardColumn } from "./column-choice";
import { OtherRows } from "./other-rows";
import { useDrawnCells } from "./use-drawn-cells";
import { useServedRows } from "./use-served-rows";

/** More columns than any window shows have one width each: what the browser need not weigh against every cell. */
const COLUMNS_STRETCHED_MAX = 12;

/**
 * Facts by outlets. On a narrow screen every row becomes a card of the outlets that report the fact. A grid to those who
 * work it by keys: one place of it takes the focus, and the arrows move it.
 */
export function BoardTable({
  columns,
  rows: all,
  storyId,
  filter,
  from,
  atFirst,
  hits,
  place,
  handlers,
  onEnter,
}: {
  columns: readonly BoardColumn[];
  rows: readonly BoardRow[];
  storyId: string;
  filter: BoardFilter;
  /** The row that the page begins with until scripts bring the others, counted from 0. */
  from: number;
  /** How many it brings until then. */
  atFirst: number;
  /** The facts that the search box leaves; all others are hidden. */
  hits: ReadonlySet<string>;
  /** Where the cursor is. */
  place: Place | null;
  /** Follow the focus, and move it by the keys of a grid. */
  handlers: Pick<ComponentProps<"table">, "onFocus" | "onKeyDown">;
  /** Enter on a cell; on a fact its link answers by itself. */
  onEnter: (place: Place) => void;
}) {
  const t = useTranslations("board");
  const scroller = useRef<HTMLDivElement>(null);
  const served = useServedRows(all, { filter, asked: place?.factId ?? null, from, atFirst });
  const { rows } = served;
  const { drawnOf, heightOf } = useDrawnCells(scroller, rows, columns);
  const isLarge = isLargeBoard({ facts: all, articles: columns });
  const isWide = columns.length > COLUMNS_STRETCHED_MAX;
  // Without a cursor the first fact is where Tab enters.
  const known = place !== null && hits.has(place.factId);
  const entry = known
    ? place
    : { factId: rows.find(({ id }) => hits.has(id))?.id, articleId: null };
  return (
    <>
      <div
        ref={scroller}
        className="md:card md:max-h-[calc(100dvh-5rem)] md:scroll-pt-24 md:scroll-pl-80 md:overflow-auto board-paper print:max-h-none print:overflow-visible"
      >
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: one place of it takes the focus and arrows move it, which ARIA calls a grid; rows, cells and headers stay a table's.
          role="grid"
          {...handlers}
          onKeyDown={(event) => {
            handlers.onKeyDown?.(event);
            const cell = event.target;
            if (event.key === "Enter" && cell instanceof HTMLTableCellElement) {
              onEnter(placeOf(cell.dataset.place ?? ""));
            }
          }}
          className={`w-full border-separate border-spacing-0 print:table-fixed max-md:block ${isWide ? "md:table-fixed" : ""} ${isLarge ? "large-board" : ""}`}
        >
          <caption className="sr-only">{t("caption")}</caption>
          {isWide ? (
            <colgroup className="max-md:hidden">
              <col className="w-64 lg:w-80 print:w-44" />
              {columns.map(({ article }) => (
                <col key={article.id} className="w-44 print:w-auto" />
              ))}
            </colgroup>
          ) : null}
          <BoardHead columns={columns} />
          <tbody className="max-md:grid max-md:gap-3">
            {rows.map((row) => (
              <BoardFactRow
                key={row.id}
                row={row}
                columns={columns}
                drawn={drawnOf(row.id) ?? (entry.factId === row.id ? NO_COLUMNS : null)}
                height={heightOf(row.id)}
                filter={filter}
                hidden={!hits.has(row.id)}
                cursor={entry.factId === row.id ? entry.articleId : undefined}
              />
            ))}
          </tbody>
        </table>
      </div>
      {served.isAlive ? null : (
        <OtherRows
          storyId={storyId}
          filter={filter}
          from={served.from}
          served={rows.length}
          atFirst={atFirst}
          of={all.length}
        />
      )}
    </>
  );
}

/** Of a row far away that has the cursor only the cell under it is drawn. */
const NO_COLUMNS: ReadonlySet<string> = new Set();
