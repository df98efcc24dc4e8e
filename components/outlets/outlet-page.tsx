import Link from "next/link";
import { useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import type { OutletView } from "@/lib/editorial/outlet-views";
import { OutletArticles } from "./outlet-articles";
import { OutletChanges } from "./outlet-changes";
import type { OutletChange } from "./outlet-form";
import { OutletJudged } from "./outlet-judged";

/** One outlet: how its values fared, where its reporting comes from, its articles, and what can be changed of it. */
export function OutletPage({ view, ...rest }: OutletChange & { view: OutletView }) {
  const t = useTranslations("outlets");
  const { outlet } = view;
  return (
    <div className="mx-auto max-w-6xl px-4 py-5 md:px-6">
      <nav aria-label={t("crumbs")} className="no-print text-[13px]">
        <Link href="/outlets" className="link">
          {t("heading")}
        </Link>
      </nav>
      <h1 className="mt-1 text-[25px] leading-tight wrap-anywhere md:text-[30px]">{outlet.name}</h1>
      <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-[13px] text-ink-2">
        <Tag>{t(`kind.${outlet.kind}`)}</Tag>
        <span>{t("counts", { articles: outlet.articles, stories: outlet.stories })}</span>
        {outlet.spellings.length === 0 ? null : (
          <span>{t("also", { names: outlet.spellings.map(({ name }) => name).join(", ") })}</span>
        )}
      </p>
      <div className="mt-5 grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid gap-5">
          <OutletJudged view={view} />
          <Origins view={view} />
          <OutletArticles view={view} />
        </div>
        <OutletChanges view={view} {...rest} />
      </div>
    </div>
  );
}

function Origins({ view: { origins } }: { view: OutletView }) {
  const t = useTranslations("outlets");
  const kinds = useTranslations("origin");
  return (
    <section aria-labelledby="outlet-origins" className="card p-4">
      <h2 id="outlet-origins" className="text-[17px]">
        {t("origins")}
      </h2>
      {origins.length === 0 ? (
        <p className="mt-1 text-ink-3">{t("noOrigins")}</p>
      ) : (
        <ul className="mt-1.5 grid gap-1">
          {origins.map(({ name, kind, articles }) => (
            <li key={`${kind} ${name}`} className="wrap-anywhere">
              {kind === "own"
                ? kinds("own")
                : kind === "unstated"
                  ? kinds("unstated")
                  : `${name} (${kinds(`kind.${kind}`)})`}{" "}
              <span className="text-ink-3">{t("inArticles", { count: articles })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
