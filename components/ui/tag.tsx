import type { ReactNode } from "react";

const TONES = {
  plain: "bg-line text-ink-2",
  agrees: "bg-agrees-bg text-agrees",
  conflicts: "bg-conflicts-bg text-conflicts",
  partial: "bg-partial-bg text-partial",
  verified: "bg-verified-bg text-verified",
} as const;
export type Tone = keyof typeof TONES;

/** A word on a tinted ground. `wraps` lets text of any length break; a word or two stays in one line. */
export function Tag({
  tone = "plain",
  wraps = false,
  children,
}: {
  tone?: Tone;
  wraps?: boolean;
  children: ReactNode;
}) {
  return (
    <span
      className={`${wraps ? "wrap-anywhere" : "inline-flex items-center gap-1 whitespace-nowrap"} rounded px-1.5 py-px text-[11px] leading-[1.5] font-semibold ${TONES[tone]}`}
    >
      {children}
    </span>
  );
}
