import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/components/ui/format-date";
import { readAs } from "@/lib/editorial/read-as";
import type { ReportInContext } from "@/lib/editorial/views";

/** How the engine reads an outlet's words, beside them, and why so; nothing where the words say it themselves. */
export function ReadAsLine({ report, timeZone }: { report: ReportInContext; timeZone: string }) {
  const t = useTranslations("readAs");
  const locale = useLocale();
  const { publishedAt } = report.article;
  const reading = readAs(report.report, publishedAt !== null);
  if (reading === null) {
    return null;
  }
  const { day, because } = reading;
  const value = day === null ? report.report.answer[locale] : fullDay(day, locale);
  const date = publishedAt === null ? "" : formatDate(publishedAt, locale, { timeZone });
  return (
    <p className="mt-1 text-[12.5px] text-ink-2 wrap-anywhere">
      {t("value", { value })}
      {because === "words" ? "." : `: ${t(`because.${because}`, { date })}`}
    </p>
  );
}

/** A day with its weekday. */
function fullDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    dateStyle: "full",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));
}
