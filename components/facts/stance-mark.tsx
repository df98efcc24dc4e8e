import { useTranslations } from "next-intl";
import type { Stance } from "@/lib/engine/reconciliation";

/** The shapes of the stances, lines in a box of 14 by 14. */
export const STANCE_SHAPES = {
  agrees: "M2 7.5l3.2 3.2L12 3.8",
  conflicts: "M3 3l8 8M11 3l-8 8",
  partial: "M2 5.5c2-2 3.5 2 5 0s3-2 5 0M2 9.5c2-2 3.5 2 5 0s3-2 5 0",
} as const;

export const STANCE_TEXT = {
  agrees: "text-agrees",
  conflicts: "text-conflicts",
  partial: "text-partial",
} as const;

/** A stance as a shape with its name; colour comes from the text around it. */
export function StanceMark({ stance, className = "" }: { stance: Stance; className?: string }) {
  const t = useTranslations("stance");
  return (
    <svg
      role="img"
      aria-label={t(stance)}
      viewBox="0 0 14 14"
      width={14}
      height={14}
      className={`flex-none ${className}`}
    >
      <title>{t(stance)}</title>
      <path
        d={STANCE_SHAPES[stance]}
        fill="none"
        stroke="currentColor"
        strokeWidth={stance === "partial" ? 1.6 : 2}
      />
    </svg>
  );
}
