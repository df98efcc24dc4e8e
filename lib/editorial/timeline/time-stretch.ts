import type { DateValue } from "../../engine/values/value.ts";

/**
 * A stretch of the calendar in minutes from 1970, in the story's own local time, the end exclusive. An open side goes on for
 * as long as anybody looks.
 */
export interface TimeStretch {
  readonly from: number;
  readonly to: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** The words leave open where in the stretch it was: about, early, before, or no day. */
  readonly vague: boolean;
}

/**
 * Where a date lies, or null where its words have no place in the calendar ("some days ago"). Clock times of another zone
 * than the story's (an offset such as "+07:00") are moved into it; a part of a stretch ("early July") is a third of it.
 */
export function stretchOf(value: DateValue, storyZone: string | null): TimeStretch | null {
  const { first, last, bound, edge } = value;
  if (first === null && last === null) return null;
  const shift = shiftOf(value, storyZone);
  const start = first === null ? null : startOf(first) + shift;
  const end = last === null ? null : endOf(last) + shift;
  const [from, to] = [start ?? end ?? 0, end ?? start ?? 0];
  if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
  const isVague = value.approximate === true || edge !== undefined || COARSE.has(value.grain);
  const whole = { openStart: start === null, openEnd: end === null, vague: isVague };
  if (bound === "before") return { ...whole, from, to: from, openStart: true, vague: true };
  if (bound === "after") return { ...whole, from: to, to, openEnd: true, vague: true };
  return { ...whole, ...(edge === undefined ? { from, to } : thirdOf(from, to, edge)) };
}

/** The offset that most clock times of a story are given in, the first among equals; null where none is. */
export function storyZone(values: readonly DateValue[]): string | null {
  const counts = new Map<string, number>();
  for (const { zone } of values) {
    if (zone !== undefined && OFFSET.test(zone)) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  let most: string | null = null;
  for (const [zone, count] of counts) {
    if (most === null || count > (counts.get(most) ?? 0)) most = zone;
  }
  return most;
}

/** These say no day: what lies in them is drawn as a bar that promises nothing. */
const COARSE: ReadonlySet<DateValue["grain"]> = new Set([
  "part",
  "week",
  "month",
  "quarter",
  "season",
  "year",
  "decade",
  "century",
  "era",
  "unknown",
]);

const OFFSET = /^[+-]\d\d:\d\d$/;

/** Only a clock time moves: a day is a day wherever it is told. */
function shiftOf({ first, zone }: DateValue, wanted: string | null): number {
  if (first === null || first.length <= 10 || zone === undefined || wanted === null) return 0;
  return OFFSET.test(zone) ? offsetMinutes(wanted) - offsetMinutes(zone) : 0;
}

function offsetMinutes(zone: string): number {
  const size = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  return zone.startsWith("-") ? -size : size;
}

const DAY = 1440;

function startOf(iso: string): number {
  const day = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 60_000;
  return iso.length > 10 ? day + clockOf(iso) : day;
}

/** "2024-06-19" ends with its day, "2024-06-19T05:20" with its minute. */
function endOf(iso: string): number {
  const day = startOf(iso.slice(0, 10));
  return iso.length > 10 ? Math.min(day + clockOf(iso) + 1, day + DAY) : day + DAY;
}

function clockOf(iso: string): number {
  return Number(iso.slice(11, 13)) * 60 + Number(iso.slice(14, 16));
}

function thirdOf(
  from: number,
  to: number,
  edge: NonNullable<DateValue["edge"]>,
): { readonly from: number; readonly to: number } {
  const third = Math.round((to - from) / 3);
  if (edge === "start") return { from, to: from + third };
  return edge === "mid" ? { from: from + third, to: to - third } : { from: to - third, to };
}
