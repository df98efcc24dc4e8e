import type { TimeWindow } from "./time-window.ts";

export type TickUnit = "minute" | "hour" | "day" | "month" | "year";

/** A line on the axis, at a minute as in TimeWindow. */
export interface Tick {
  readonly at: number;
  readonly unit: TickUnit;
}

/**
 * The lines of an axis: as many as fit `ticksMax`, all of one step of the calendar, on its round times: 06:00, not 05:37; the
 * first of a month, not the nineteenth; 1950, not 1947.
 */
export function chooseTicks(window: TimeWindow, ticksMax: number): readonly Tick[] {
  for (const step of STEPS) {
    if ((window.to - window.from) / (step.size * UNIT_MINUTES[step.unit]) > ticksMax + 1) continue;
    const ticks = ticksOf(window, step);
    if (ticks.length <= ticksMax) return ticks;
  }
  return [];
}

interface Step {
  readonly unit: TickUnit;
  readonly size: number;
}

const STEPS: readonly Step[] = [
  ...[1, 5, 10, 15, 30].map((size) => ({ unit: "minute" as const, size })),
  ...[1, 3, 6, 12].map((size) => ({ unit: "hour" as const, size })),
  ...[1, 2, 7, 14].map((size) => ({ unit: "day" as const, size })),
  ...[1, 3, 6].map((size) => ({ unit: "month" as const, size })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map((size) => ({
    unit: "year" as const,
    size,
  })),
];

/** The shortest that each can be: enough to see that a step has far too many lines. */
const UNIT_MINUTES: Readonly<Record<TickUnit, number>> = {
  minute: 1,
  hour: 60,
  day: 1440,
  month: 28 * 1440,
  year: 365 * 1440,
};

function ticksOf(window: TimeWindow, { unit, size }: Step): readonly Tick[] {
  const ticks: Tick[] = [];
  for (let index = firstIndex(window.from, unit, size); ; index += 1) {
    const at = minuteAt(index * size, unit);
    if (at > window.to) return ticks;
    if (at >= window.from) ticks.push({ at, unit });
  }
}

/** The number of the last step at or before a minute, counted from 1970; years are counted from year 0. */
function firstIndex(from: number, unit: TickUnit, size: number): number {
  const date = new Date(from * 60_000);
  const counted =
    unit === "year"
      ? date.getUTCFullYear()
      : unit === "month"
        ? date.getUTCFullYear() * 12 + date.getUTCMonth()
        : from / UNIT_MINUTES[unit];
  return Math.floor(counted / size);
}

function minuteAt(count: number, unit: TickUnit): number {
  if (unit === "year") return monthStart(count, 0);
  if (unit === "month") return monthStart(Math.floor(count / 12), count % 12);
  return count * UNIT_MINUTES[unit];
}

/** Date.UTC takes the years 0 to 99 for 1900 to 1999. */
function monthStart(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return date.getTime() / 60_000;
}
