import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/components/ui/format-date";
import { orderCounts } from "@/lib/editorial/order-counts";
import type { FactView } from "@/lib/editorial/views";
import { wordingPairs } from "@/lib/editorial/wording-pairs";
import { WordDiff } from "./word-diff";

/** What shows at a glance why the values differ: counts in the order of their publication, wordings word by word. */
export function WhyDiffer({ view }: { view: FactView }) {
  const { fact, values, story } = view;
  return (
    <>
      {fact.aspect === "quantity" ? (
        <CountSequence values={values} timeZone={story.rules.timeZone} />
      ) : null}
      {fact.aspect === "wording" ? <WordingDiffs values={values} /> : null}
    </>
  );
}

function CountSequence({ values, timeZone }: { values: FactView["values"]; timeZone: string }) {
  const t = useTranslations("why");
  const locale = useLocale();
  const steps = orderCounts(
    values.flatMap(({ reports }) => reports),
    timeZone,
  );
  if (steps === null) {
    return null;
  }
  return (
    <section aria-labelledby="counts-heading" className="card mb-4 px-4 py-3">
      <h2 id="counts-heading" className="text-[16px]">
        {t("counts")}
      </h2>
      <p className="text-[12.5px] text-ink-3">{t("countsWhat")}</p>
      <ol className="mt-2 grid gap-1.5">
        {steps.map(({ at, answer, outlets }) => (
          <li
            key={at + answer.en}
            className="grid gap-x-4 text-[13px] sm:grid-cols-[15rem_minmax(0,1fr)]"
          >
            <time dateTime={at} className="text-ink-2 tabular-nums">
              {formatDate(at, locale, { withTime: true, withZone: true, timeZone })}
            </time>
            <span className="wrap-anywhere">
              <b>{answer[locale]}</b> · {outlets.join(", ")}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function WordingDiffs({ values }: { values: FactView["values"] }) {
  const t = useTranslations("why");
  const pairs = wordingPairs(values);
  if (pairs.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="wording-heading" className="card mb-4 px-4 py-3">
      <h2 id="wording-heading" className="text-[16px]">
        {t("wording")}
      </h2>
      <p className="text-[12.5px] text-ink-3">{t("wordingWhat")}</p>
      {pairs.map(({ from, to, changes }) => {
        const names = { from: from.article.outlet, to: to.article.outlet };
        return (
          <section key={`${from.article.id} ${to.article.id}`} className="mt-3">
            <h3 className="font-sans text-[12.5px] tracking-normal wrap-anywhere">
              {t("pair", names)}
            </h3>
            {changes === null ? (
              <p className="text-[13px] text-ink-2">{t("tooLong")}</p>
            ) : (
              <WordDiff changes={changes} language={from.article.language} />
            )}
          </section>
        );
      })}
    </section>
  );
}
