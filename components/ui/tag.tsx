import type { ReactNode } from "react";

const TONES = {
  plain: "bg-line text-ink-2",
  agrees: "bg-agrees-bg text-agrees",
  conflicts: "bg-conflicts-bg text-conflicts",
  partial: "bg-partial-bg text-partial",
  verified: "bg-verified-bg text-verified",
} as const;
export type Tone = keyof typeof TONES;

/** A word on a tinted ground. */
export function Tag({ tone = "plain", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded px-1.5 py-px text-[11px] leading-[1.5] font-semibold whitespace-nowrap ${TONES[tone]}`}
    >
      {children}
    </span>
  );
}
