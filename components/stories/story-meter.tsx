import { useTranslations } from "next-intl";
import type { StorySummary } from "@/lib/editorial/views";

const PARTS = [
  ["verified", "fill-verified"],
  ["agree", "fill-agrees"],
  ["single", "fill-ink-3"],
  ["partial", "fill-partial"],
  ["conflict", "fill-conflicts"],
] as const;

/**
 * How far a story is: decided facts first, then what the engine found. Drawn as SVG because its widths are data and
 * the page's policy allows no inline style; one unit of the drawing is one fact.
 */
export function StoryMeter({
  meter,
  className = "",
}: {
  meter: StorySummary["meter"];
  className?: string;
}) {
  const t = useTranslations("meter");
  const total = PARTS.reduce((sum, [name]) => sum + meter[name], 0);
  if (total === 0) {
    // As high as the meter will be: what stands below must not move away from under a pointer when the first fact comes.
    return <div aria-hidden="true" className={`h-2 rounded-full bg-line ${className}`} />;
  }
  const label = PARTS.filter(([name]) => meter[name] > 0)
    .map(([name]) => t(name, { count: meter[name] }))
    .join(", ");
  let x = 0;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${total} 8`}
      preserveAspectRatio="none"
      className={`h-2 overflow-hidden rounded-full ${className}`}
    >
      {PARTS.map(([name, fill]) => {
        const start = x;
        x += meter[name];
        return meter[name] === 0 ? null : (
          <rect
            key={name}
            x={start}
            y={0}
            width={meter[name]}
            height={8}
            className={`${fill} stroke-paper`}
            vectorEffect="non-scaling-stroke"
            strokeWidth={2}
          />
        );
      })}
    </svg>
  );
}
