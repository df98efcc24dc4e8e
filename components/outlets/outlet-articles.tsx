import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/components/ui/format-date";
import type { OutletView } from "@/lib/editorial/outlet-views";
import { OriginNames } from "../articles/origin-names";

/** The articles of an outlet, the last added first, with their story and origin. */
export function OutletArticles({ view }: { view: OutletView }) {
  const t = useTranslations("outlets");
  const words = useTranslations("article");
  const locale = useLocale();
  return (
    <section aria-labelledby="outlet-articles" className="card p-4">
      <h2 id="outlet-articles" className="text-[17px]">
        {t("articles")}
      </h2>
      <ul className="mt-1.5 divide-y divide-line">
        {view.articles.map(({ article, story, timeZone }) => (
          <li key={article.id} className="py-2">
            <Link
              href={`/articles/${article.id}`}
              prefetch={false}
              className="link font-semibold wrap-anywhere"
            >
              {article.title ?? words("untitled", { outlet: article.outlet })}
            </Link>
            <p className="flex flex-wrap gap-x-3 text-[12.5px] text-ink-3">
              <Link href={`/stories/${article.storyId}`} prefetch={false} className="link">
                {story}
              </Link>
              <span>
                {article.publishedAt === null
                  ? words("undated")
                  : words("published", {
                      date: formatDate(article.publishedAt, locale, {
                        withTime: true,
                        withZone: true,
                        timeZone,
                      }),
                    })}
              </span>
              <span>
                {words("origin")}: <OriginNames article={article} />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
