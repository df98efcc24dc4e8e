import type { TimelineRow } from "./build-timeline.ts";

/** What is looked at: minutes as in TimeStretch. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** Nothing is told more exactly than to the minute, and a quarter of an hour is room enough for a few. */
const SPAN_MIN = 15;
const DAY = 1440;
/** Room at both ends of the whole, as a share of it, so that nothing stands on the edge. */
const MARGIN = 0.04;

/** The window that holds every date of these rows with some room; at least three days; null where there is none. */
export function wholeWindow(rows: readonly TimelineRow[]): TimeWindow | null {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { stretch } of rows.flatMap((row) => row.marks)) {
    if (stretch === null) continue;
    from = Math.min(from, stretch.from);
    to = Math.max(to, stretch.to);
  }
  if (from > to) return null;
  const room = Math.max(Math.round((to - from) * MARGIN), to - from < 3 * DAY ? DAY : 0);
  return { from: from - room, to: to + room };
}

/**
 * The window of an address ("2024-06-19T05:20" or a day), within the whole; the whole where it names none, or one that is
 * wrong or lies elsewhere.
 */
export function readTimeWindow(
  { from, to }: { readonly from: string | undefined; readonly to: string | undefined },
  whole: TimeWindow,
): TimeWindow {
  const [start, end] = [minuteOf(from), minuteOf(to)];
  if (start === null || end === null || start >= end) return whole;
  return end <= whole.from || start >= whole.to ? whole : within({ from: start, to: end }, whole);
}

/** The parameters by which an address names a window; none for the whole. */
export function windowParameters(
  window: TimeWindow,
  whole: TimeWindow,
): Readonly<Record<string, string>> {
  return isWhole(window, whole) ? {} : { from: isoOf(window.from), to: isoOf(window.to) };
}

/** Whether everything is in sight. */
export function isWhole(window: TimeWindow, whole: TimeWindow): boolean {
  return window.from <= whole.from && window.to >= whole.to;
}

/** `by` times as long (a half is closer), around a share of the window: 0 its start, 1 its end. */
export function zoomWindow(
  window: TimeWindow,
  whole: TimeWindow,
  by: number,
  around = 0.5,
): TimeWindow {
  const span = window.to - window.from;
  const wanted = Math.max(Math.round(span * by), SPAN_MIN);
  const from = Math.round(window.from + (span - wanted) * around);
  return within({ from, to: from + wanted }, whole);
}

/** Moved by a share of its length: negative is earlier. */
export function moveWindow(window: TimeWindow, whole: TimeWindow, by: number): TimeWindow {
  const shift = Math.round((window.to - window.from) * by);
  return within({ from: window.from + shift, to: window.to + shift }, whole);
}

/** The part of a window between two shares of it, in either order. */
export function partOfWindow(
  window: TimeWindow,
  whole: TimeWindow,
  a: number,
  b: number,
): TimeWindow {
  const span = window.to - window.from;
  const at = (share: number) => Math.round(window.from + span * Math.min(Math.max(share, 0), 1));
  const part = { from: at(Math.min(a, b)), to: at(Math.max(a, b)) };
  return part.to - part.from < SPAN_MIN ? zoomWindow(part, whole, 0) : within(part, whole);
}

/** A clock time is looked at with half a day around it, a day with a day on either side. */
const AROUND_MIN = 4 * 60;

/** A window around the dates of one row, in which they fill about a third. Null for a row without a place in the calendar. */
export function windowAround(row: TimelineRow, whole: TimeWindow): TimeWindow | null {
  const stretches = row.marks.flatMap(({ stretch }) => stretch ?? []);
  if (stretches.length === 0) return null;
  const from = Math.min(...stretches.map((stretch) => stretch.from));
  const to = Math.max(...stretches.map((stretch) => stretch.to));
  const own = { from, to: Math.max(to, from + AROUND_MIN) };
  return zoomWindow(own, whole, 3);
}

/** Moved, and if need be cut, to lie in the whole. */
function within(window: TimeWindow, whole: TimeWindow): TimeWindow {
  const span = Math.min(Math.max(window.to - window.from, SPAN_MIN), whole.to - whole.from);
  const from = Math.min(Math.max(window.from, whole.from), whole.to - span);
  return { from, to: from + span };
}

/** Minutes of an ISO day or minute, or null. */
function minuteOf(iso: string | undefined): number | null {
  if (iso === undefined || !/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/.test(iso)) return null;
  const time = Date.parse(iso.length > 10 ? `${iso}:00Z` : `${iso}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / 60_000;
}

/** "2024-06-19T05:20". */
export function isoOf(minute: number): string {
  return new Date(minute * 60_000).toISOString().slice(0, 16);
}
