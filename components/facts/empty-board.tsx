import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import type { BoardFilter } from "@/lib/editorial/views";

/** Why the board shows nothing, and what to do about it. */
export function EmptyBoard({
  storyId,
  filter,
  articles,
  facts,
}: {
  storyId: string;
  filter: BoardFilter;
  articles: number;
  facts: number;
}) {
  const t = useTranslations("board.empty");
  const filtered = facts > 0;
  const why = articles === 0 ? "noArticles" : filtered ? filter : "noFacts";
  return (
    <section className="card p-6">
      <h2 className="text-[20px]">{t(`${why}.title`)}</h2>
      <p className="mt-1 max-w-prose text-ink-2">{t(`${why}.what`)}</p>
      <p className="mt-4">
        {filtered ? (
          <Link href={`/stories/${storyId}`} className={buttonClass()}>
            {t("showAll", { count: facts })}
          </Link>
        ) : (
          <Link href={`/stories/${storyId}/add`} className={buttonClass("primary")}>
            {t("add")}
          </Link>
        )}
      </p>
    </section>
  );
}
