import type { DateValue } from "../value.ts";

/** First and last minute, "2024-06-19T05:20", both in one zone. */
export interface Interval {
  readonly first: string;
  readonly last: string;
}

export interface Aligned {
  readonly left: Interval;
  readonly right: Interval;
}

/**
 * The intervals of two dates in one zone: clock times with different offsets move to UTC, all else stays local. Null
 * where one of the two has no place in the calendar.
 */
export function alignZones(a: DateValue, b: DateValue): Aligned | null {
  if (a.first === null || a.last === null || b.first === null || b.last === null) return null;
  const shift = a.zone !== b.zone && isOffset(a.zone) && isOffset(b.zone);
  return {
    left: intervalOf(a.first, a.last, shift ? a.zone : undefined),
    right: intervalOf(b.first, b.last, shift ? b.zone : undefined),
  };
}

function isOffset(zone: string | undefined): boolean {
  return zone !== undefined && /^[+-]\d\d:\d\d$/.test(zone);
}

function intervalOf(first: string, last: string, zone: string | undefined): Interval {
  const low = first.length > 10 ? first : `${first}T00:00`;
  const high = last.length > 10 ? last : `${last}T23:59`;
  return zone === undefined
    ? { first: low, last: high }
    : { first: toUtc(low, zone), last: toUtc(high, zone) };
}

function toUtc(local: string, zone: string): string {
  const hours = Number(zone.slice(0, 3));
  const minutes = Number(`${zone.charAt(0)}${zone.slice(4)}`);
  const base = Date.parse(`${local.slice(0, 10)}T00:00:00Z`);
  const minute = Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
  return new Date(base + (minute - hours * 60 - minutes) * 60_000).toISOString().slice(0, 16);
}
