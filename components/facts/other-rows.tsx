import { useTranslations } from "next-intl";
import type { BoardFilter } from "@/lib/editorial/views";
import { boardHref } from "./board-href";

/**
 * The ways from the rows that a page serves to the others: what a browser without scripts reads a long board by. With them all
 * rows are there a moment later, and this is gone.
 */
export function OtherRows({
  storyId,
  filter,
  from,
  served,
  atFirst,
  of,
}: {
  storyId: string;
  filter: BoardFilter;
  /** The place of the first row served, counted from 0. */
  from: number;
  served: number;
  /** How many a page serves where there are as many. */
  atFirst: number;
  of: number;
}) {
  const t = useTranslations("board.served");
  const to = from + served;
  if (served === of) {
    return null;
  }
  // Plain links: a page that scripts have not taken over yet is loaded anew.
  const at = (place: number) => boardHref(storyId, { filter, from: Math.max(place, 0) });
  return (
    <nav aria-label={t("label")} className="no-print mt-3 flex flex-wrap gap-x-4 text-[13px]">
      <span className="text-ink-2">{t("range", { from: from + 1, to, of })}</span>
      {from > 0 ? (
        <a href={at(from - atFirst)} className="link">
          {t("previous")}
        </a>
      ) : null}
      {to < of ? (
        <a href={at(to)} className="link">
          {t("next")}
        </a>
      ) : null}
    </nav>
  );
}
