import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ExportStanding } from "@/lib/editorial/sheet/export-standing";
import { ExportedSheet } from "./exported-sheet";

/** The sheets of a story that left the house, newest first, and what the desk would say otherwise today. */
export function ExportList({
  exports,
  timeZone,
}: {
  exports: readonly ExportStanding[];
  timeZone: string;
}) {
  const t = useTranslations("sheet.exports");
  return (
    <section className="max-w-4xl">
      <h2 className="text-[21px]">{t("title")}</h2>
      <p className="mt-1 mb-3 text-[13px] text-ink-3">
        {exports.length === 0 ? t("none") : t("hint")}{" "}
        <Link href="/verify" className="link">
          {t("verify")}
        </Link>
      </p>
      <ol className="grid gap-3">
        {exports.map((standing) => (
          <li key={standing.exported.code} className="card px-4 py-3">
            <ExportedSheet standing={standing} timeZone={timeZone} />
          </li>
        ))}
      </ol>
    </section>
  );
}
