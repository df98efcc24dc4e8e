import { ScanSearch } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { StatusTag } from "@/components/facts/status-tag";
import { Tag } from "@/components/ui/tag";
import type { TimelineRow } from "@/lib/editorial/timeline/build-timeline";
import { chooseTicks, type Tick } from "@/lib/editorial/timeline/choose-ticks";
import type { PlacedRow } from "@/lib/editorial/timeline/lay-out-row";
import { type TimeWindow, windowAround } from "@/lib/editorial/timeline/time-window";
import { formatTick } from "./format-time";
import { type TimelinePlace, timelineAddress } from "./timeline-address";
import { LANE_HEIGHT, TimelineMarkDrawing } from "./timeline-mark";

/** Lines of the axis at most: on a phone, and where there is room. */
const TICKS_NARROW = 3;
const TICKS_WIDE = 8;
/** The columns of every row: the fact, then time; on a phone one above the other. */
const COLUMNS = "grid px-4 md:grid-cols-[17rem_minmax(0,1fr)] md:gap-x-4";

/** The axis over its rows, a fact each. Everything is placed in percent, so it fits any width. */
export function TimelinePlot({
  rows,
  place,
  window,
}: {
  rows: readonly PlacedRow[];
  place: TimelinePlace;
  window: TimeWindow;
}) {
  const t = useTranslations("timeline");
  return (
    <div className="card relative pb-2">
      <div className={`pointer-events-none absolute inset-0 ${COLUMNS}`}>
        <svg aria-hidden="true" className="h-full w-full md:col-start-2">
          <Lines window={window} />
        </svg>
      </div>
      <div
        aria-hidden="true"
        className={`sticky top-0 z-10 rounded-t-desk border-b border-line bg-card ${COLUMNS}`}
      >
        <svg
          aria-hidden="true"
          data-axis=""
          className="h-8 w-full cursor-crosshair overflow-visible md:col-start-2"
        >
          <Labels window={window} />
        </svg>
      </div>
      <ol aria-label={t("rows")} className="relative divide-y divide-line/60">
        {rows.map((placed) => (
          <li key={placed.row.factId} className={`py-1.5 ${COLUMNS}`}>
            <RowHead row={placed.row} place={place} />
            {/* biome-ignore lint/a11y/noSvgWithoutTitle: it only holds the marks, and each of them is a named link. */}
            <svg
              className="w-full cursor-crosshair overflow-visible"
              height={placed.lanes * LANE_HEIGHT}
            >
              {placed.marks.map((mark) => (
                <TimelineMarkDrawing key={mark.mark.value} placed={mark} row={placed.row} />
              ))}
            </svg>
          </li>
        ))}
      </ol>
    </div>
  );
}

function RowHead({ row, place }: { row: TimelineRow; place: TimelinePlace }) {
  const t = useTranslations();
  const locale = useLocale();
  const around = windowAround(row, place.whole);
  const undated = row.marks.filter(({ stretch }) => stretch === null);
  return (
    <div className="flex min-w-0 items-start gap-1.5">
      <p className="min-w-0 flex-1">
        <Link
          href={`/facts/${row.factId}`}
          prefetch={false}
          className="font-serif text-[15px] leading-snug font-semibold wrap-anywhere hover:underline"
        >
          {row.question[locale]}
        </Link>{" "}
        <StatusTag status={row.status} verdict={row.verdict} />
        {row.withdrawn ? <Tag>{t("board.withdrawn")}</Tag> : null}
        {undated.length === 0 ? null : (
          <span className="block text-[12.5px] text-ink-3">
            {t("timeline.also", {
              answers: undated.map(({ answer }) => answer[locale]).join(" · "),
            })}
          </span>
        )}
      </p>
      {around === null ? null : (
        <Link
          href={timelineAddress(place, around)}
          scroll={false}
          prefetch={false}
          aria-label={t("timeline.around", { question: row.question[locale] })}
          title={t("timeline.aroundShort")}
          className="no-print inline-flex size-7 flex-none items-center justify-center rounded text-ink-3 hover:bg-line hover:text-ink"
        >
          <ScanSearch aria-hidden="true" size={15} />
        </Link>
      )}
    </div>
  );
}

function share({ at }: Tick, { from, to }: TimeWindow): string {
  return `${((at - from) / (to - from)) * 100}%`;
}

/** Both sets are drawn, and the width of the page shows one. Nearer to an edge than `edge`, a share, words would be cut. */
function tickSets(window: TimeWindow) {
  return [
    { className: "md:hidden", edge: 0.12, ticks: chooseTicks(window, TICKS_NARROW) },
    { className: "max-md:hidden", edge: 0.03, ticks: chooseTicks(window, TICKS_WIDE) },
  ];
}

function Lines({ window }: { window: TimeWindow }) {
  return tickSets(window).map(({ className, ticks }) => (
    <g key={className} className={`${className} stroke-line`}>
      {ticks.map((tick) => {
        const x = share(tick, window);
        return <line key={tick.at} x1={x} x2={x} y1={24} y2="100%" />;
      })}
    </g>
  ));
}

function Labels({ window }: { window: TimeWindow }) {
  const locale = useLocale();
  return tickSets(window).map(({ className, edge, ticks }) => (
    <g key={className} className={`${className} fill-ink-2 text-[11.5px]`}>
      {ticks.map((tick) => {
        const at = (tick.at - window.from) / (window.to - window.from);
        return (
          <text
            key={tick.at}
            x={share(tick, window)}
            y={20}
            textAnchor={at < edge ? "start" : at > 1 - edge ? "end" : "middle"}
          >
            {formatTick(tick, locale)}
          </text>
        );
      })}
    </g>
  ));
}
