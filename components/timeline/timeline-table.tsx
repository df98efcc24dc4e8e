import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { STANCE_TEXT, StanceMark } from "@/components/facts/stance-mark";
import { StatusTag } from "@/components/facts/status-tag";
import { Tag } from "@/components/ui/tag";
import type { TimelineMark, TimelineRow } from "@/lib/editorial/timeline/build-timeline";

const CELL =
  "border-t border-line px-3 py-2 text-left align-top max-md:block max-md:border-0 max-md:py-0.5";

/** The same as on the axis, in the order of time: a row a date, its fact before the first of them. */
export function TimelineTable({ rows }: { rows: readonly TimelineRow[] }) {
  const t = useTranslations("timeline");
  return (
    <table className="card mt-3 w-full border-separate border-spacing-0 text-[13.5px] max-md:block">
      <caption className="sr-only">{t("caption")}</caption>
      <thead className="max-md:sr-only">
        <tr>
          {(["fact", "date", "stance", "outlets"] as const).map((name) => (
            <th key={name} scope="col" className="px-3 py-2 text-left text-[12.5px] font-semibold">
              {t(`columns.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody
          key={row.factId}
          className="max-md:block max-md:border-t max-md:border-line max-md:py-2"
        >
          {row.marks.map((mark, index) => (
            <tr key={mark.value} className="max-md:block max-md:pb-1.5">
              {index === 0 ? <FactCell row={row} /> : null}
              <DateCells mark={mark} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function FactCell({ row }: { row: TimelineRow }) {
  const t = useTranslations("board");
  const locale = useLocale();
  return (
    <th scope="rowgroup" rowSpan={row.marks.length} className={`${CELL} font-normal md:w-2/5`}>
      <Link
        href={`/facts/${row.factId}`}
        prefetch={false}
        className="font-serif text-[15px] font-semibold wrap-anywhere hover:underline"
      >
        {row.question[locale]}
      </Link>{" "}
      <StatusTag status={row.status} verdict={row.verdict} />
      {row.withdrawn ? <Tag>{t("withdrawn")}</Tag> : null}
    </th>
  );
}

function DateCells({ mark }: { mark: TimelineMark }) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <>
      <td className={`${CELL} ${mark.stands ? "font-semibold text-verified" : ""}`}>
        {mark.answer[locale]}
        {mark.stands ? ` ✓ ${t("timeline.stands")}` : ""}
        {mark.stretch === null ? (
          <span className="block text-[12.5px] text-ink-3">{t("timeline.noPlace")}</span>
        ) : null}
      </td>
      <td className={CELL}>
        <span className={`inline-flex items-center gap-1.5 ${STANCE_TEXT[mark.stance]}`}>
          <StanceMark stance={mark.stance} className="size-3" />
          <span aria-hidden="true">{t(`stance.${mark.stance}`)}</span>
        </span>
      </td>
      <td className={`${CELL} text-ink-2`}>{mark.outlets.join(", ")}</td>
    </>
  );
}
