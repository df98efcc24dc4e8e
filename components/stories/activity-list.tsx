import Link from "next/link";
import { useLocale, useTimeZone, useTranslations } from "next-intl";
import { formatDate } from "@/components/ui/format-date";
import type { ActivityEntry, FactState } from "@/lib/editorial/views";
import { DecisionLine } from "../verdicts/decision-line";

/** Who did what in a story, newest first, in plain words. */
export function ActivityList({
  entries,
  facts,
}: {
  entries: readonly ActivityEntry[];
  facts: readonly FactState[];
}) {
  const t = useTranslations("history");
  const locale = useLocale();
  const timeZone = useTimeZone();
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  if (entries.length === 0) {
    return <p className="card p-6 text-ink-2">{t("none")}</p>;
  }
  return (
    <ol className="card divide-y divide-line">
      {entries.map(({ decision, question, outlet }) => (
        <li
          key={decision.id}
          className="grid gap-x-6 gap-y-0.5 px-4 py-2.5 md:grid-cols-[14rem_minmax(0,1fr)]"
        >
          <p className="text-[12.5px] text-ink-3">
            <b className="text-ink-2">{decision.author || t("unnamed")}</b>
            <br className="max-md:hidden" />{" "}
            <time dateTime={decision.at}>
              {formatDate(decision.at, locale, {
                withTime: true,
                ...(timeZone ? { timeZone } : {}),
              })}
            </time>
          </p>
          <div className="text-[13.5px]">
            {question === null ? null : (
              <Link
                href={`/facts/${decision.factId}`}
                prefetch={false}
                className="font-serif text-[15px] font-semibold hover:underline"
              >
                {question[locale]}
              </Link>
            )}
            {outlet === null ? null : (
              <Link
                href={`/articles/${decision.articleId}`}
                prefetch={false}
                className="font-semibold hover:underline"
              >
                {outlet}
              </Link>
            )}
            <p>
              <DecisionLine decision={decision} fact={byId.get(decision.factId ?? "") ?? null} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
