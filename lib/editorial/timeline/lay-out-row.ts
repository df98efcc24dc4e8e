import type { LanguageId } from "../../engine/article.ts";
import type { TimelineMark, TimelineRow } from "./build-timeline.ts";
import type { TimeStretch } from "./time-stretch.ts";
import type { TimeWindow } from "./time-window.ts";

/** A mark where it is drawn: `x` and `width` in percent of the window, in a lane counted from the top. */
export interface PlacedMark {
  readonly mark: TimelineMark;
  readonly x: number;
  readonly width: number;
  /** It goes on beyond what is in sight, or has no end on that side. */
  readonly goesOnBefore: boolean;
  readonly goesOnAfter: boolean;
  /** The words, cut to what fits; they begin with the mark, or end with it in the right half. */
  readonly label: string;
  readonly labelEnds: boolean;
  readonly lane: number;
}

export interface PlacedRow {
  readonly row: TimelineRow;
  readonly marks: readonly PlacedMark[];
  readonly lanes: number;
}

/** What a label has room for in half of a phone's width, in UTF-16 code units. */
const LABEL_LENGTH_MAX = 30;
/** Widest share of a phone's width that one letter takes, in percent: a label that fits there fits everywhere. */
const LETTER_WIDTH = 1.9;
/** The sign in the middle of a mark, as a share of a phone's width, in percent; a day in a century is no narrower than it. */
const SIGN_WIDTH = 5;

/** Draws a row into a window; null where none of its dates is in sight. Marks of one lane never touch, nor do their words. */
export function layOutRow(
  row: TimelineRow,
  window: TimeWindow,
  language: LanguageId,
): PlacedRow | null {
  const visible = row.marks.flatMap((mark) => {
    const placed = mark.stretch === null ? null : clip(mark.stretch, window);
    return placed === null ? [] : [{ mark, ...placed, ...labelOf(mark.answer[language], placed) }];
  });
  if (visible.length === 0) return null;
  const lanes = assignLanes(visible.map(extentOf));
  return {
    row,
    marks: visible.map((mark, index) => ({ ...mark, lane: lanes[index] ?? 0 })),
    lanes: Math.max(...lanes) + 1,
  };
}

/** A closed interval on the axis, in percent. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** For each extent, in the given order, the first lane in which it touches no earlier one. */
export function assignLanes(extents: readonly Extent[]): readonly number[] {
  const lanes: Extent[][] = [];
  return extents.map((extent) => {
    const free = lanes.findIndex((taken) =>
      taken.every((other) => extent.start > other.end || extent.end < other.start),
    );
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), extent];
    return lane;
  });
}

type Clipped = Pick<PlacedMark, "x" | "width" | "goesOnBefore" | "goesOnAfter">;

/** The part of a stretch that is in sight. */
function clip(stretch: TimeStretch, window: TimeWindow): Clipped | null {
  const from = stretch.openStart ? Number.NEGATIVE_INFINITY : stretch.from;
  const to = stretch.openEnd ? Number.POSITIVE_INFINITY : stretch.to;
  if (to < window.from || from > window.to) return null;
  const span = window.to - window.from;
  const share = (minute: number) => ((minute - window.from) / span) * 100;
  const x = Math.max(share(from), 0);
  return {
    x,
    width: Math.min(share(to), 100) - x,
    goesOnBefore: from < window.from,
    goesOnAfter: to > window.to,
  };
}

function labelOf(words: string, { x, width }: Clipped): Pick<PlacedMark, "label" | "labelEnds"> {
  const label =
    words.length <= LABEL_LENGTH_MAX
      ? words
      : `${words
          .slice(0, LABEL_LENGTH_MAX - 1)
          .replace(/[\uD800-\uDBFF]$/, "")
          .trimEnd()}…`;
  return { label, labelEnds: x > 50 && x + width > 50 };
}

function extentOf({
  x,
  width,
  label,
  labelEnds,
}: Pick<PlacedMark, "x" | "width" | "label" | "labelEnds">): Extent {
  const sign = { start: x + width / 2 - SIGN_WIDTH / 2, end: x + width / 2 + SIGN_WIDTH / 2 };
  const words = label.length * LETTER_WIDTH;
  return {
    start: Math.min(x, sign.start, labelEnds ? x + width - words : x),
    end: Math.max(x + width, sign.end, labelEnds ? x + width : x + words),
  };
}
