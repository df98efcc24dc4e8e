import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/components/ui/format-date";
import type { FactState } from "@/lib/editorial/views";

/** Whose verdict stands, with both names where two readers found the same; nothing without a verdict. */
export function DecidedBy({ fact, timeZone }: { fact: FactState; timeZone: string }) {
  const t = useTranslations("reading");
  const locale = useLocale();
  if (fact.decided === null) {
    return null;
  }
  const { by, at } = fact.decided;
  const names = new Intl.ListFormat(locale, { type: "conjunction" }).format(by);
  return (
    <span className="wrap-anywhere">
      {t("decidedBy", { count: by.length, names })} ·{" "}
      <time dateTime={at}>{formatDate(at, locale, { withTime: true, timeZone })}</time>
    </span>
  );
}
