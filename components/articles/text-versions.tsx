import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/components/ui/format-date";
import type { ArticleView } from "@/lib/editorial/views";

/** The texts that an article has had, each with its own page; nothing where there was only one. */
export function TextVersions({ view }: { view: ArticleView }) {
  const t = useTranslations("articleText");
  const locale = useLocale();
  const { article, story, versions } = view;
  if (versions.length < 2) {
    return null;
  }
  const { timeZone } = story.rules;
  return (
    <section aria-labelledby="versions-heading" className="no-print mt-4 text-[13px]">
      <h2 id="versions-heading" className="font-sans text-[13px] tracking-normal">
        {t("versions", { count: versions.length })}
      </h2>
      <ul className="mt-1 grid gap-1">
        {versions.map(({ id, takenAt, isCurrent }) => {
          const date = formatDate(takenAt, locale, { withTime: true, timeZone });
          return (
            <li key={id}>
              {isCurrent ? (
                t("current", { date })
              ) : (
                <Link href={`/articles/${article.id}/texts/${id}`} className="link">
                  {t("earlier", { date })}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
