import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/components/ui/format-date";
import type { WordChange } from "@/lib/editorial/compare-words";
import type { ArticleTextView } from "@/lib/editorial/views";
import { WordDiff } from "../facts/word-diff";

/** One text that an article had, as it was, and what has changed since; null where that cannot be told in time. */
export function EarlierTextPage({
  view,
  changes,
}: {
  view: ArticleTextView;
  changes: readonly WordChange[] | null;
}) {
  const t = useTranslations("articleText");
  const untitled = useTranslations("article");
  const locale = useLocale();
  const { story, article, version } = view;
  const { timeZone } = story.rules;
  const date = formatDate(version.takenAt, locale, { withTime: true, timeZone });
  return (
    <div className="mx-auto max-w-4xl px-4 py-5 md:px-6">
      <p className="text-[13px] text-ink-2">
        <Link href={`/articles/${article.id}`} className="link">
          {t("toArticle")}
        </Link>
      </p>
      <h1 className="mt-1 text-[25px] leading-tight wrap-anywhere md:text-[28px]">
        {article.title ?? untitled("untitled", { outlet: article.outlet })}
      </h1>
      <p className="mt-1 text-[13px] text-ink-2">
        <b>{article.outlet}</b>
      </p>
      <p className="mt-3 rounded-desk border border-partial bg-partial-bg px-4 py-2.5">
        {t(version.isCurrent ? "oldIsCurrent" : "old", { date })}
      </p>
      <section
        lang={article.language}
        className="card mt-4 px-4 py-5 font-serif text-[16px] leading-relaxed whitespace-pre-line wrap-anywhere md:px-8"
      >
        {version.text}
      </section>
      {version.isCurrent ? null : (
        <section aria-labelledby="compare-heading" className="mt-6">
          <h2 id="compare-heading" className="text-[19px]">
            {t("compare")}
          </h2>
          {changes === null ? (
            <p className="mt-1 text-ink-2">{t("tooLong")}</p>
          ) : (
            <>
              <p className="mt-1 mb-2 text-[12.5px] text-ink-3">{t("compareWhat")}</p>
              <div className="card px-4 py-5 whitespace-pre-line md:px-8">
                <WordDiff changes={changes} language={article.language} />
              </div>
            </>
          )}
        </section>
      )}
    </div>
  );
}
