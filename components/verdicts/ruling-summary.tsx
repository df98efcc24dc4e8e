import { useLocale, useTranslations } from "next-intl";
import type { Ruling } from "@/lib/editorial/verdict";
import type { FactState } from "@/lib/editorial/views";
import { standingText } from "./standing-text";

/** A ruling in a few words; null is "no verdict". */
export function RulingSummary({ ruling, fact }: { ruling: Ruling | null; fact: FactState | null }) {
  const t = useTranslations();
  const locale = useLocale();
  if (ruling === null) {
    return <span className="text-ink-3">{t("ruling.none")}</span>;
  }
  const standing =
    ruling.standing?.kind === "both"
      ? t("verdictForm.both")
      : fact === null
        ? plainStanding(ruling)
        : standingText({ ...fact, ruling }, locale);
  const lines = [
    standing,
    ruling.difference === null ? null : t(`difference.${ruling.difference}`),
    ruling.qualification === "" ? null : t("ruling.with", { qualification: ruling.qualification }),
    ruling.document === null ? null : t("ruling.document", { title: ruling.document.title }),
    ruling.reason === "" ? null : t("ruling.because", { reason: ruling.reason }),
  ].filter((line) => line !== null);
  return (
    <span className="wrap-anywhere">
      <b>{ruling.verdict === null ? t("ruling.draft") : t(`verdict.${ruling.verdict}`)}</b>
      {lines.map((line) => ` · ${line}`).join("")}
    </span>
  );
}

function plainStanding({ standing }: Ruling): string | null {
  return standing?.kind === "value"
    ? standing.value
    : standing?.kind === "other"
      ? standing.text
      : null;
}
