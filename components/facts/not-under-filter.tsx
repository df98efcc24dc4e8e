import Link from "next/link";
import { useTranslations } from "next-intl";
import { boardHref } from "./board-href";
import type { Place } from "./board-place";

/** Says that the fact which an address names is not among those that its filter shows any more, and where it is. */
export function NotUnderFilter({ storyId, place }: { storyId: string; place: Place }) {
  const t = useTranslations("board");
  return (
    <p role="status" className="card mb-3 px-4 py-2.5 text-[13px] text-ink-2">
      {t("notUnderFilter")}{" "}
      <Link href={boardHref(storyId, { filter: "all", place })} className="link">
        {t("showAmongAll")}
      </Link>
    </p>
  );
}
