import Link from "next/link";
import { useTranslations } from "next-intl";
import type { BoardFilter } from "@/lib/editorial/views";
import { boardHref, factHref } from "./board-href";
import type { Place } from "./board-place";

/**
 * Says that the fact which an address names is not among those that its filter shows any more, and where it is. What is not
 * among all facts either is no longer on the board; its own page says why.
 */
export function NotUnderFilter({
  storyId,
  filter,
  place,
}: {
  storyId: string;
  filter: BoardFilter;
  place: Place;
}) {
  const t = useTranslations("board");
  const isGone = filter === "all";
  return (
    <p role="status" className="card mb-3 px-4 py-2.5 text-[13px] text-ink-2">
      {t(isGone ? "notOnBoard" : "notUnderFilter")}{" "}
      <Link
        href={
          isGone ? factHref(place.factId, filter) : boardHref(storyId, { filter: "all", place })
        }
        className="link"
      >
        {t(isGone ? "showFact" : "showAmongAll")}
      </Link>
    </p>
  );
}
