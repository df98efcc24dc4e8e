import { useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import type { Verdict } from "@/lib/editorial/verdict";
import type { FactStatus } from "@/lib/engine/reconciliation";

const STATUS_TONES = {
  conflict: "conflicts",
  partial: "partial",
  single: "plain",
  agree: "agrees",
} as const;
const VERDICT_TONES = {
  verified: "verified",
  qualified: "verified",
  disputed: "conflicts",
  refuted: "conflicts",
  unverifiable: "plain",
} as const;

/** What stands on a fact: the editor's verdict where there is one, else what the engine proposes. */
export function StatusTag({ status, verdict }: { status: FactStatus; verdict: Verdict | null }) {
  const t = useTranslations();
  if (verdict !== null) {
    return <Tag tone={VERDICT_TONES[verdict]}>{t(`verdict.${verdict}`)}</Tag>;
  }
  return <Tag tone={STATUS_TONES[status]}>{t(`status.${status}`)}</Tag>;
}
