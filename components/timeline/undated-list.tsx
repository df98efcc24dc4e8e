import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { StatusTag } from "@/components/facts/status-tag";
import type { TimelineRow } from "@/lib/editorial/timeline/build-timeline";

/** Facts that give a time without a place in the calendar, with the words of each. */
export function UndatedList({ rows }: { rows: readonly TimelineRow[] }) {
  const t = useTranslations("timeline");
  const locale = useLocale();
  if (rows.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="undated" className="mt-6">
      <h2 id="undated" className="text-[19px]">
        {t("undated")}
      </h2>
      <p className="mt-0.5 text-[12.5px] text-ink-3">{t("undatedWhy")}</p>
      <ul className="card mt-2 divide-y divide-line">
        {rows.map((row) => (
          <li
            key={row.factId}
            className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5 px-4 py-2"
          >
            <Link
              href={`/facts/${row.factId}`}
              prefetch={false}
              className="font-serif text-[15px] font-semibold wrap-anywhere hover:underline"
            >
              {row.question[locale]}
            </Link>
            <StatusTag status={row.status} verdict={row.verdict} />
            <span className="text-[13px] text-ink-2">
              {row.marks.map(({ answer }) => answer[locale]).join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
