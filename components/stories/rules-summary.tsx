import { useTranslations } from "next-intl";
import type { StoryRules } from "@/lib/editorial/rules";

/** A story's rules in a few words, for the log. */
export function RulesSummary({ rules }: { rules: StoryRules }) {
  const t = useTranslations("rules.short");
  const { timeZone, originsNeeded, primaryDocument, secondReader } = rules;
  const either = originsNeeded > 0 && primaryDocument;
  const parts = [
    t("timeZone", { zone: timeZone }),
    t("origins", { count: originsNeeded }) + (either ? ` ${t("either")}` : ""),
    primaryDocument && !either ? t("document") : "",
    secondReader ? t("second") : "",
  ];
  return <span className="wrap-anywhere">{parts.filter((part) => part !== "").join(" · ")}</span>;
}
