import { useTranslations } from "next-intl";
import { memo } from "react";
import { Quoted } from "@/components/ui/quoted";
import type { ArticleSummary } from "@/lib/editorial/views";
import { articleLineHref } from "../articles/article-line-href";
import { placeKey } from "./board-place";
import type { BoardCell } from "./board-rows";
import type { BoardColumn } from "./column-choice";
import { PINNED } from "./pinned-columns";
import { STANCE_TEXT, StanceMark } from "./stance-mark";

const GROUNDS = {
  agrees: "bg-card",
  conflicts: "bg-conflicts-bg",
  partial: "bg-partial-bg",
} as const;

/** What one article says of the fact, or that it is silent. Memoised: a column that comes near draws its own cells only. */
export const BoardCellView = memo(function BoardCellView({
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
});

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
