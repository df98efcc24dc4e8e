import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/components/ui/format-date";
import { Tag } from "@/components/ui/tag";
import type { ArticleSummary } from "@/lib/editorial/views";
import { OriginNames } from "./origin-names";

/** The articles of a story, with their origin and what looks odd in them; their days are those of the story's zone. */
export function ArticleList({
  articles,
  timeZone,
}: {
  articles: readonly ArticleSummary[];
  timeZone: string;
}) {
  const t = useTranslations("article");
  const locale = useLocale();
  return (
    <ul className="grid gap-3">
      {articles.map((article) => (
        <li key={article.id} className="card p-4">
          <p className="text-[12.5px] font-semibold text-ink-2">{article.outlet}</p>
          <h2 className="text-[17px] leading-snug wrap-anywhere">
            <Link href={`/articles/${article.id}`} className="hover:underline">
              {article.title ?? t("untitled", { outlet: article.outlet })}
            </Link>
          </h2>
          <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-[12.5px] text-ink-3">
            <span>
              {article.publishedAt === null
                ? t("undated")
                : t("published", { date: formatDate(article.publishedAt, locale, { timeZone }) })}
            </span>
            <span>{t(`language.${article.language}`)}</span>
            <span>
              {t("origin")}: <OriginNames article={article} />
            </span>
            <span>{t("added", { date: formatDate(article.addedAt, locale, { timeZone }) })}</span>
            {article.findings.length > 0 ? (
              <Tag tone="partial">{t("findingCount", { count: article.findings.length })}</Tag>
            ) : null}
            {article.restated ? <Tag tone="partial">{t("restated")}</Tag> : null}
            {article.failure ? <Tag tone="conflicts">{t("failed")}</Tag> : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
