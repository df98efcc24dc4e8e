import Link from "next/link";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { Quoted } from "@/components/ui/quoted";
import { Tag } from "@/components/ui/tag";
import type { ArticleSummary, BoardFilter } from "@/lib/editorial/views";
import { articleLineHref } from "../articles/article-line-href";
import { RowAttention } from "../notes/row-attention";
import { ReadingTag } from "../verdicts/reading-tag";
import { factHref } from "./board-href";
import { placeKey } from "./board-place";
import type { BoardCell, BoardRow } from "./board-rows";
import type { BoardColumn } from "./column-choice";
import { type DrawnColumns, drawnRuns } from "./drawn-columns";
import { PINNED } from "./pinned-columns";
import { STANCE_TEXT, StanceMark } from "./stance-mark";
import { StatusTag } from "./status-tag";

const GROUNDS = {
  agrees: "bg-card",
  conflicts: "bg-conflicts-bg",
  partial: "bg-partial-bg",
} as const;

/** Where the cursor is in a row: an article's cell, null on the fact itself, undefined where it is elsewhere. */
export type RowCursor = string | null | undefined;

/** One fact of the board. Memoised: a keypress redraws only the rows that it changes. */
export const BoardFactRow = memo(function BoardFactRow({
  row,
  columns,
  drawn,
  filter,
  hidden,
  cursor,
}: {
  row: BoardRow;
  columns: readonly BoardColumn[];
  /** Which cells are drawn; null far from the window, where only the fact itself is. */
  drawn: DrawnColumns | null;
  filter: BoardFilter;
  hidden: boolean;
  cursor: RowCursor;
}) {
  const t = useTranslations("board");
  const { cells } = row;
  const silent = columns.filter(({ index }) => cells?.[index] === null);
  const areDrawn = drawn !== null && cells !== null;
  return (
    <tr
      hidden={hidden}
      data-row={row.id}
      className="fact-row group max-md:card max-md:block max-md:overflow-hidden"
    >
      <th
        scope="row"
        className={`left-0 z-10 border-b border-line bg-card px-3 py-2.5 text-left align-top font-normal max-md:block md:group-last:border-b-0 ${areDrawn ? "md:sticky" : ""}`}
      >
        <Link
          href={factHref(row.id, filter)}
          data-fact-link=""
          data-place={placeKey({ factId: row.id, articleId: null })}
          tabIndex={cursor === null ? 0 : -1}
          // A board has hundreds of these: fetching every fact ahead would keep the server busy for nothing.
          prefetch={false}
          className="mb-1 block font-serif text-[16px] leading-tight font-semibold break-words hover:underline"
        >
          {row.question}
        </Link>
        <RowState row={row} />
        {silent.length > 0 ? (
          <p className="mt-1.5 text-[12px] text-ink-3 md:hidden">
            {t("silentList", { outlets: silent.map(({ article }) => article.outlet).join(", ") })}
          </p>
        ) : null}
      </th>
      {areDrawn ? (
        drawnRuns(columns, drawn, cursor ?? null).map((run) =>
          run.column === null ? (
            <td
              key={`gap ${run.at}`}
              colSpan={run.length}
              className="border-b border-l border-line bg-card group-last:border-b-0"
            />
          ) : (
            <Cell
              key={run.column.article.id}
              factId={row.id}
              article={run.column.article}
              cell={cells[run.column.index] ?? null}
              pinned={run.column.pinned}
              here={cursor === run.column.article.id}
            />
          ),
        )
      ) : (
        <td
          colSpan={columns.length}
          className="h-28 border-b border-l border-line bg-card max-md:block"
        />
      )}
    </tr>
  );
});

function RowState({ row }: { row: BoardRow }) {
  const t = useTranslations("board");
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-[12.5px] text-ink-2">
      <StatusTag status={row.status} verdict={row.verdict} />
      <RowAttention attention={row.attention} />
      <ReadingTag reading={row.reading} />
      {row.reopened ? <Tag tone="partial">{t("reopened")}</Tag> : null}
      {row.draft ? <Tag>{t("draft")}</Tag> : null}
      {row.withdrawn ? <Tag>{t("withdrawn")}</Tag> : null}
      <span>
        {row.standing ?? t("values", { count: row.values })} ·{" "}
        {t("origins", { count: row.origins })}
      </span>
    </span>
  );
}

/** What one article says of the fact, or that it is silent. */
function Cell({
  factId,
  article,
  cell,
  pinned,
  here,
}: {
  factId: string;
  article: ArticleSummary;
  cell: BoardCell | null;
  pinned: BoardColumn["pinned"];
  here: boolean;
}) {
  const t = useTranslations("board");
  const place = {
    "data-place": placeKey({ factId, articleId: article.id }),
    tabIndex: here ? 0 : -1,
  };
  const stays = pinned === null ? "" : `z-10 ${PINNED[pinned]}`;
  return cell === null ? (
    <td
      {...place}
      className={`board-cell border-b border-l border-line bg-card px-3 py-2.5 text-center align-top text-[13px] text-ink-3 group-last:border-b-0 max-md:hidden ${stays}`}
    >
      {t("silent")}
    </td>
  ) : (
    <td
      {...place}
      className={`board-cell border-b border-line px-3 py-2.5 align-top text-[13px] leading-snug group-last:border-b-0 max-md:block max-md:last:border-b-0 md:border-l ${GROUNDS[cell.stance]} ${stays}`}
    >
      <span className="mb-0.5 block text-[12px] font-semibold text-ink-2 md:hidden">
        {article.outlet}
      </span>
      <CellWords cell={cell} outlet={article.outlet} />
    </td>
  );
}

function CellWords({ cell, outlet }: { cell: BoardCell; outlet: string }) {
  const t = useTranslations("board");
  return (
    <div className={`flex gap-1.5 ${STANCE_TEXT[cell.stance]}`}>
      <StanceMark stance={cell.stance} className="mt-0.5" />
      <div className="min-w-0">
        <span className="break-words">{cell.answer}</span>
        <a
          href={articleLineHref(cell.articleId, cell)}
          tabIndex={-1}
          aria-label={t("openQuote", { outlet, quote: cell.quote })}
          className="mt-0.5 block font-serif text-[12.5px] leading-snug break-words text-ink-2 italic hover:underline"
        >
          <Quoted>{cell.quote}</Quoted>
        </a>
        {cell.more > 0 ? (
          <span className="mt-0.5 block text-[11.5px] text-ink-2">
            {t("more", { count: cell.more })}
          </span>
        ) : null}
      </div>
    </div>
  );
}
