import { useLocale, useTimeZone, useTranslations } from "next-intl";
import { formatDate } from "@/components/ui/format-date";
import type { FactChange, LineChange } from "@/lib/editorial/sheet/compare-sheets";
import type { ExportStanding } from "@/lib/editorial/sheet/export-standing";
import { SHEET_FORMATS } from "@/lib/editorial/sheet/sheet-format";

/** A sheet that left the house: what it is, who took it out, and what the desk would say otherwise today. */
export function ExportedSheet({
  standing: { exported, stale, changes, timeZone: zone },
  timeZone,
}: {
  standing: ExportStanding;
  /** The story's; null away from its pages, where the time names the zone that it is in. */
  timeZone: string | null;
}) {
  const t = useTranslations("sheet");
  const locale = useLocale();
  const own = useTimeZone();
  const away = zone ?? own;
  const clock =
    timeZone === null ? { withZone: true, ...(away ? { timeZone: away } : {}) } : { timeZone };
  const format = SHEET_FORMATS.find((known) => known === exported.format);
  const facts = changes?.facts ?? [];
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <b className="font-mono text-[13.5px]">{exported.code}</b>
        <span className={stale ? "font-semibold text-partial" : "text-agrees"}>
          {stale ? t("exports.stale") : t("exports.fresh")}
        </span>
      </p>
      <p className="text-[12.5px] text-ink-3">
        {t("exports.meta", {
          format: format === undefined ? exported.format : t(`formats.${format}`),
          language: t(`languages.${exported.language}`),
          author: exported.author,
        })}
        {", "}
        <time dateTime={exported.at}>
          {formatDate(exported.at, locale, { withTime: true, ...clock })}
        </time>
      </p>
      {changes === null ? null : (
        <details className="mt-2 text-[13px]">
          <summary className="w-fit cursor-pointer py-1 font-medium">
            {t("exports.changed", { count: facts.length })}
          </summary>
          {changes.story.length === 0 ? null : (
            <Lines title={t("exports.story")} lines={changes.story} />
          )}
          {facts.slice(0, SHOWN_MAX).map((fact) => (
            <Fact key={fact.factId} fact={fact} />
          ))}
          {facts.length > SHOWN_MAX ? (
            <p>{t("exports.more", { count: facts.length - SHOWN_MAX })}</p>
          ) : null}
        </details>
      )}
    </>
  );
}

/** More than anybody reads through on a page; the command prints them all. */
const SHOWN_MAX = 50;

function Fact({ fact: { question, kind, lines } }: { fact: FactChange }) {
  const t = useTranslations("sheet.exports");
  return <Lines title={`${question} (${t(`kinds.${kind}`)})`} lines={lines} />;
}

function Lines({ title, lines }: { title: string; lines: readonly LineChange[] }) {
  const t = useTranslations("sheet.exports");
  const cell = "border-t border-line py-1 pr-3 text-left align-top font-normal wrap-anywhere";
  return (
    <>
      <h3 className="mt-2 font-serif text-[15px] font-semibold">{title}</h3>
      {lines.length === 0 ? null : (
        <table className="w-full table-fixed border-collapse">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr className="text-[12px] text-ink-3">
              {([t("label"), t("before"), t("after")] as const).map((label) => (
                <th key={label} scope="col" className={cell}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ label, before, after }) => (
              <tr key={label}>
                <th scope="row" className={`${cell} text-ink-3`}>
                  {label}
                </th>
                <td className={cell}>{before ?? "–"}</td>
                <td className={cell}>{after ?? "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
