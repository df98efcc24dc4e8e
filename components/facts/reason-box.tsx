import { useLocale, useTranslations } from "next-intl";
import type { FactState } from "@/lib/editorial/views";

const LOOKS = {
  conflict: ["border-conflicts bg-conflicts-bg", "text-conflicts"],
  partial: ["border-partial bg-partial-bg", "text-partial"],
  single: ["border-line-strong bg-card", "text-ink"],
  agree: ["border-agrees bg-agrees-bg", "text-agrees"],
} as const;

/** Why the engine takes the fact for what it does: its heading by status and kind, then its own sentence. */
export function ReasonBox({ fact }: { fact: FactState }) {
  const t = useTranslations();
  const locale = useLocale();
  const [box, heading] = LOOKS[fact.status];
  const title =
    fact.status === "conflict" ? t(`reason.conflict.${fact.aspect}`) : t(`reason.${fact.status}`);
  return (
    <p className={`mb-4 rounded-r-desk border-l-3 px-4 py-2.5 ${box}`}>
      <b className={heading}>{title}</b> {fact.reason[locale]}
    </p>
  );
}
