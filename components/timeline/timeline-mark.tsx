import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { STANCE_SHAPES } from "@/components/facts/stance-mark";
import type { TimelineRow } from "@/lib/editorial/timeline/build-timeline";
import type { PlacedMark } from "@/lib/editorial/timeline/lay-out-row";

/** A line of words and the bar under it, in pixels. */
export const LANE_HEIGHT = 38;
const WORDS_Y = 12;
const BAR_Y = 20;
const BAR_HEIGHT = 10;

const BAR_LOOKS = {
  agrees: "fill-agrees-bg stroke-agrees",
  conflicts: "fill-conflicts-bg stroke-conflicts",
  partial: "fill-partial-bg stroke-partial",
} as const;
const SIGN_LOOKS = {
  agrees: "fill-agrees",
  conflicts: "fill-conflicts",
  partial: "fill-partial",
} as const;

/**
 * One date of a fact: a bar from its first to its last moment, dashed where the words are vague, with the sign of its stance
 * on it (a disc, a square or a diamond, so that the outline tells too) and its words above. A link to the fact, named in full.
 */
export function TimelineMarkDrawing({ placed, row }: { placed: PlacedMark; row: TimelineRow }) {
  const t = useTranslations();
  const locale = useLocale();
  const { mark, x, width, label, labelEnds, lane } = placed;
  const name = t("timeline.mark", {
    question: row.question[locale],
    answer: mark.answer[locale],
    stance: t(`stance.${mark.stance}`),
    outlets: mark.outlets.join(", "),
    verdict: row.verdict === null ? t("timeline.noVerdict") : t(`verdict.${row.verdict}`),
    stands: mark.stands ? "yes" : "no",
  });
  return (
    <Link
      href={`/facts/${row.factId}`}
      prefetch={false}
      aria-label={name}
      className="group/mark outline-none"
    >
      <svg y={lane * LANE_HEIGHT} height={LANE_HEIGHT} className="overflow-visible">
        <title>{name}</title>
        <text
          x={`${labelEnds ? x + width : x}%`}
          y={WORDS_Y}
          textAnchor={labelEnds ? "end" : "start"}
          className={`text-[12px] group-hover/mark:underline ${mark.stands ? "fill-verified font-semibold" : "fill-ink"}`}
        >
          {mark.stands ? `${label} ✓ ${t("timeline.stands")}` : label}
        </text>
        <rect
          x={`${x}%`}
          y={BAR_Y}
          width={`${width}%`}
          height={BAR_HEIGHT}
          rx={2}
          strokeWidth={1.5}
          strokeDasharray={mark.stretch?.vague ? "4 3" : undefined}
          className={BAR_LOOKS[mark.stance]}
        />
        {placed.goesOnBefore ? <GoesOn x={0} d="M1 0 L-6 5 L1 10" mark={placed} /> : null}
        {placed.goesOnAfter ? <GoesOn x={100} d="M-1 0 L6 5 L-1 10" mark={placed} /> : null}
        <Sign placed={placed} />
      </svg>
    </Link>
  );
}

function GoesOn({ x, d, mark }: { x: number; d: string; mark: PlacedMark }) {
  return (
    <svg aria-hidden="true" x={`${x}%`} y={BAR_Y} className="overflow-visible">
      <path
        d={d}
        fill="none"
        strokeWidth={1.5}
        className={BAR_LOOKS[mark.mark.stance].split(" ")[1]}
      />
    </svg>
  );
}

/** Drawn at its own size wherever it stands, also on a bar that is thinner than a hair. */
function Sign({ placed: { mark, x, width } }: { placed: PlacedMark }) {
  const outline = {
    agrees: <circle r={8} />,
    conflicts: <rect x={-7.5} y={-7.5} width={15} height={15} />,
    partial: <path d="M0 -10 L10 0 L0 10 L-10 0 Z" />,
  };
  return (
    <svg
      aria-hidden="true"
      x={`${x + width / 2}%`}
      y={BAR_Y + BAR_HEIGHT / 2}
      className="overflow-visible"
    >
      <circle
        r={13}
        className="fill-none stroke-2 stroke-transparent group-focus-visible/mark:stroke-focus"
      />
      <g className={`${SIGN_LOOKS[mark.stance]} stroke-card`}>{outline[mark.stance]}</g>
      {mark.stands ? <circle r={11} className="fill-none stroke-[1.5] stroke-verified" /> : null}
      <path
        d={STANCE_SHAPES[mark.stance]}
        transform="translate(-5.25 -5.25) scale(0.75)"
        fill="none"
        strokeWidth={2.4}
        className="stroke-card"
      />
    </svg>
  );
}
