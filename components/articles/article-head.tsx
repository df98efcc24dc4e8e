import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDate } from "@/components/ui/format-date";
import { Quoted } from "@/components/ui/quoted";
import { safeHref } from "@/components/ui/safe-href";
import { Tag } from "@/components/ui/tag";
import type { ArticleView } from "@/lib/editorial/views";
import { articleLineHref } from "./article-line-href";

/**
 * What is known of an article besides its text: where it stood, whom it credits, what looks odd in it. `origin` follows the
 * credits.
 */
export function ArticleHead({ view, origin }: { view: ArticleView; origin: ReactNode }) {
  const t = useTranslations("article");
  const locale = useLocale();
  const { story, article } = view;
  const href = safeHref(article.url);
  return (
    <>
      <nav
        aria-label={t("crumbs")}
        className="no-print flex flex-wrap gap-x-2 text-[13px] text-ink-3"
      >
        <Link href={`/stories/${story.id}`} className="link">
          {story.title}
        </Link>
        <span aria-hidden="true">/</span>
        <Link href={`/stories/${story.id}/articles`} className="link">
          {t("articles")}
        </Link>
      </nav>
      <h1 className="mt-1 text-[25px] leading-tight wrap-anywhere md:text-[28px]">
        {article.title ?? t("untitled", { outlet: article.outlet })}
      </h1>
      <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-[13px] text-ink-2">
        <b>{article.outlet}</b>
        <span>
          {article.publishedAt === null
            ? t("undated")
            : t("published", {
                date: formatDate(article.publishedAt, locale, { timeZone: story.rules.timeZone }),
              })}
        </span>
        <span>{t(`language.${article.language}`)}</span>
        {href === null ? null : (
          <a href={href} rel="noreferrer nofollow" target="_blank" className="link">
            {t("original")}
          </a>
        )}
        {article.restated ? <Tag tone="partial">{t("restated")}</Tag> : null}
      </p>
      {article.failure ? (
        <p className="mt-3 rounded-r-desk border-l-3 border-conflicts bg-conflicts-bg px-4 py-2.5">
          <b className="text-conflicts">{t("failed")}</b> {article.failure[locale]}
        </p>
      ) : null}
      <Credits view={view} origin={origin} />
    </>
  );
}

function Credits({ view: { article }, origin }: { view: ArticleView; origin: ReactNode }) {
  const t = useTranslations("article");
  const kinds = useTranslations("origin");
  const locale = useLocale();
  return (
    <dl className="mt-4 grid gap-x-4 gap-y-1.5 text-[13px] sm:grid-cols-[max-content_minmax(0,1fr)]">
      <dt id="origin" className="scroll-mt-4 font-semibold">
        {t("origin")}
      </dt>
      <dd>
        {article.origins.length === 0 ? (
          <span className="text-ink-3">{t("noOrigin")}</span>
        ) : (
          <ul className="grid gap-1">
            {article.origins.map((credit) => (
              <li key={`${credit.kind} ${credit.name} ${credit.start}`}>
                {credit.name} <span className="text-ink-3">({kinds(`kind.${credit.kind}`)})</span>{" "}
                {credit.text === "" ? null : (
                  <a href={articleLineHref(article.id, credit)} className="link font-serif italic">
                    <Quoted>{credit.text}</Quoted>
                  </a>
                )}
              </li>
            ))}
          </ul>
        )}
        {origin}
      </dd>
      {article.findings.length === 0 ? null : (
        <>
          <dt className="font-semibold">{t("findings")}</dt>
          <dd>
            <ul className="grid gap-1">
              {article.findings.map((finding) => (
                <li key={`${finding.ruleId} ${finding.start}`}>
                  {finding.message[locale]}{" "}
                  <a href={articleLineHref(article.id, finding)} className="link font-serif italic">
                    <Quoted>{finding.text}</Quoted>
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}
