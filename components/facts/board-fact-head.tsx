import Link from "next/link";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { Tag } from "@/components/ui/tag";
import type { BoardFilter } from "@/lib/editorial/views";
import { RowAttention } from "../notes/row-attention";
import { ReadingTag } from "../verdicts/reading-tag";
import { factHref } from "./board-href";
import { placeKey } from "./board-place";
import type { BoardRow } from "./board-rows";
import type { BoardColumn } from "./column-choice";
import { StatusTag } from "./status-tag";

/** The fact at the head of its row, with where it stands. Memoised: it stays while the columns beside it change. */
export const BoardFactHead = memo(function BoardFactHead({
  row,
  columns,
  filter,
  here,
  stays,
}: {
  row: BoardRow;
  columns: readonly BoardColumn[];
  filter: BoardFilter;
  /** Whether the cursor is on the fact itself. */
  here: boolean;
  /** Beside the cells that scroll under it. */
  stays: boolean;
}) {
  const t = useTranslations("board");
  const { cells } = row;
  const silent = columns.filter(({ index }) => cells?.[index] === null);
  return (
    <th
      scope="row"
      className={`left-0 z-10 border-b border-line bg-card px-3 py-2.5 text-left align-top font-normal max-md:block md:group-last:border-b-0 ${stays ? "md:sticky" : ""}`}
    >
      <Link
        href={factHref(row.id, filter)}
        data-fact-link=""
        data-place={placeKey({ factId: row.id, articleId: null })}
        tabIndex={here ? 0 : -1}
        // A board has hundreds of these: fetching every fact ahead would keep the server busy for nothing.
        prefetch={false}
        className="mb-1 block font-serif text-[16px] leading-tight font-semibold break-words hover:underline"
      >
        {row.question}
      </Link>
      <RowState row={row} />
      {row.reopened === null ? null : (
        <p className="mt-1.5 line-clamp-3 text-[12.5px] text-ink-2 wrap-anywhere print:line-clamp-none">
          {row.reopened}
        </p>
      )}
      {silent.length > 0 ? (
        <p className="mt-1.5 text-[12px] text-ink-3 md:hidden">
          {t("silentList", { outlets: silent.map(({ article }) => article.outlet).join(", ") })}
        </p>
      ) : null}
    </th>
  );
});

function RowState({ row }: { row: BoardRow }) {
  const t = useTranslations("board");
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-[12.5px] text-ink-2">
      <StatusTag status={row.status} verdict={row.verdict} />
      <RowAttention attention={row.attention} />
      <ReadingTag reading={row.reading} />
      {row.reopened === null ? null : <Tag tone="partial">{t("reopened")}</Tag>}
      {row.draft ? <Tag>{t("draft")}</Tag> : null}
      {row.withdrawn ? <Tag>{t("withdrawn")}</Tag> : null}
      <span>
        {row.standing ?? t("values", { count: row.values })} ·{" "}
        {t("origins", { count: row.origins })}
      </span>
    </span>
  );
}
