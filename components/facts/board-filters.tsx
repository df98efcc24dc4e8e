import Link from "next/link";
import { useTranslations } from "next-intl";
import { BOARD_FILTERS, type BoardFilter } from "@/lib/editorial/views";
import { boardHref } from "./board-href";

/** The filters of a board with their counts; the chosen one stands in the address, with the words searched for. */
export function BoardFilters({
  storyId,
  filter,
  counts,
  query,
  onFilter,
}: {
  storyId: string;
  filter: BoardFilter;
  counts: Readonly<Record<BoardFilter, number>>;
  query: string;
  onFilter: (filter: BoardFilter) => void;
}) {
  const t = useTranslations("board");
  return (
    <nav aria-label={t("filterNav")} className="flex flex-wrap gap-2 md:gap-1.5">
      {BOARD_FILTERS.filter((name) => isOffered(name, filter, counts)).map((name) => (
        <Link
          key={name}
          href={boardHref(storyId, { filter: name, query })}
          onNavigate={(event) => {
            event.preventDefault();
            onFilter(name);
          }}
          aria-current={name === filter ? "page" : undefined}
          className="inline-flex min-h-7 items-center gap-1.5 rounded-full border border-line-strong bg-card px-3 py-1 text-[12.5px] md:px-2.5 hover:border-ink-3 aria-[current=page]:border-ink aria-[current=page]:bg-ink aria-[current=page]:text-paper"
        >
          {t(`filters.${name}`)} <span className="tabular-nums">{counts[name]}</span>
        </Link>
      ))}
    </nav>
  );
}

const AT_TIMES: readonly BoardFilter[] = ["awaiting", "changed", "asks"];

/** What nothing stands under is offered only where it is a state of the work: "nothing changed" needs no button. */
function isOffered(
  name: BoardFilter,
  chosen: BoardFilter,
  counts: Readonly<Record<BoardFilter, number>>,
): boolean {
  return !AT_TIMES.includes(name) || name === chosen || counts[name] > 0;
}
