import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ArticleSummary } from "@/lib/editorial/views";

/** The articles that the engine could not read, so that nobody takes the board for the whole story. */
export function UnreadArticles({ articles }: { articles: readonly ArticleSummary[] }) {
  const t = useTranslations("article");
  const locale = useLocale();
  const unread = articles.flatMap(({ id, outlet, failure }) =>
    failure === null ? [] : [{ id, outlet, why: failure[locale] }],
  );
  return unread.length === 0 ? null : (
    <div className="mb-4 rounded-r-desk border-l-3 border-conflicts bg-conflicts-bg px-4 py-2.5">
      <b className="text-conflicts">{t("unread", { count: unread.length })}</b>
      <ul className="mt-1 grid gap-0.5">
        {unread.map(({ id, outlet, why }) => (
          <li key={id}>
            <Link href={`/articles/${id}`} className="link">
              {outlet}
            </Link>
            : {why}
          </li>
        ))}
      </ul>
    </div>
  );
}
