"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useRef } from "react";
import type { BoardFilter } from "@/lib/editorial/views";
import { articlesByOrigin } from "../articles/articles-by-origin";
import { OriginNames } from "../articles/origin-names";
import { BoardFactRow } from "./board-fact-row";
import { type Place, placeOf } from "./board-place";
import type { BoardRow } from "./board-rows";
import type { BoardColumn } from "./column-choice";
import { PINNED } from "./pinned-columns";
import { useDrawnCells } from "./use-drawn-cells";

/** More columns than any window shows have one width each: what the browser need not weigh against every cell. */
const COLUMNS_STRETCHED_MAX = 12;

/**
 * Facts by outlets. On a narrow screen every row becomes a card of the outlets that report the fact. A grid to those who
 * work it by keys: one place of it takes the focus, and the arrows move it.
 */
export function BoardTable({
  columns,
  rows,
  filter,
  hits,
  place,
  handlers,
  onEnter,
}: {
  columns: readonly BoardColumn[];
  rows: readonly BoardRow[];
  filter: BoardFilter;
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
  const drawnOf = useDrawnCells(scroller, rows, columns);
  const isWide = columns.length > COLUMNS_STRETCHED_MAX;
  const pinned = columns.filter((column) => column.pinned !== null);
  const groups = articlesByOrigin(
    columns.filter((column) => column.pinned === null).map(({ article }) => article),
  );
  // Without a cursor the first fact is where Tab enters.
  const known = place !== null && hits.has(place.factId);
  const entry = known
    ? place
    : { factId: rows.find(({ id }) => hits.has(id))?.id, articleId: null };
  return (
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
        className={`w-full border-separate border-spacing-0 print:table-fixed max-md:block ${isWide ? "md:table-fixed" : ""}`}
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
        <thead className="z-20 max-md:sr-only md:sticky md:top-0">
          <tr className="text-[11.5px] text-ink-3">
            <td className="left-0 z-10 bg-paper md:sticky" />
            {pinned.map(({ article, pinned: place }) => (
              <th
                key={article.id}
                scope="colgroup"
                className={`z-10 bg-paper px-3 pt-1.5 text-center font-medium ${PINNED[place ?? 0]}`}
              >
                <div className="border-t-2 border-line-strong pt-1">
                  <span className="sr-only">{t("origin")} </span>
                  <OriginLink article={article} />
                </div>
              </th>
            ))}
            {groups.map((group) => (
              <th
                key={group.key}
                scope="colgroup"
                colSpan={group.articles.length}
                className="border-l border-line bg-paper px-3 pt-1.5 text-center font-medium"
              >
                <div className="border-t-2 border-line-strong pt-1">
                  <span className="sr-only">{t("origin")} </span>
                  <OriginLink article={group.articles[0]} />
                </div>
              </th>
            ))}
          </tr>
          <tr className="text-left text-[13px]">
            <th
              scope="col"
              className="left-0 z-10 w-64 min-w-64 border-b border-line bg-paper px-3 py-2 font-semibold md:sticky lg:w-80 lg:min-w-80 print:w-44 print:min-w-0"
            >
              {t("fact")}
            </th>
            {columns.map(({ article, pinned: place }) => (
              <th
                key={article.id}
                scope="col"
                data-column={article.id}
                className={`min-w-44 print:min-w-0 border-b border-l border-line bg-paper px-3 py-2 font-semibold break-words ${place === null ? "" : `z-10 ${PINNED[place]}`}`}
              >
                <a href={`/articles/${article.id}`} className="hover:underline">
                  {article.outlet}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-md:grid max-md:gap-3">
          {rows.map((row) => (
            <BoardFactRow
              key={row.id}
              row={row}
              columns={columns}
              drawn={drawnOf(row.id) ?? (entry.factId === row.id ? NO_COLUMNS : null)}
              filter={filter}
              hidden={!hits.has(row.id)}
              cursor={entry.factId === row.id ? entry.articleId : undefined}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Of a row far away that has the cursor only the cell under it is drawn. */
const NO_COLUMNS: ReadonlySet<string> = new Set();

/** An origin over its columns, and the way to correct it. */
function OriginLink({ article }: { article: BoardColumn["article"] }) {
  return (
    <a href={`/articles/${article.id}#origin`} className="hover:underline">
      <OriginNames article={article} />
    </a>
  );
}
