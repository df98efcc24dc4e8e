import { useTranslations } from "next-intl";
import { Fragment } from "react";
import type { ArticleSummary } from "@/lib/editorial/views";

/** Who says nothing on a fact. */
export function SilentList({ silent }: { silent: readonly ArticleSummary[] }) {
  const t = useTranslations("fact");
  return (
    <p className="card px-4 py-3 text-[13px]">
      <b>{t("silent")}</b>{" "}
      {silent.length === 0
        ? t("nobodySilent")
        : silent.map((article, index) => (
            <Fragment key={article.id}>
              {index > 0 ? ", " : ""}
              <a href={`/articles/${article.id}`} className="link">
                {article.outlet}
              </a>
            </Fragment>
          ))}
      {silent.length > 0 ? <span className="ml-2 text-ink-3">{t("silentWhy")}</span> : null}
    </p>
  );
}
