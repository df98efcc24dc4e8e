import { samePlace } from "../values/place.ts";
import {
  differenceToBase,
  dimensionOf,
  isCurrency,
  periodsInYear,
  toBase,
} from "../values/quantity/units.ts";
import type { DateValue, QuantityValue, Value } from "../values/value.ts";
import { quoteOverlap } from "../values/wording.ts";

const CLOCK_GRAINS: ReadonlySet<DateValue["grain"]> = new Set(["minute", "hour", "part"]);

/**
 * How alike two values are as answers to one question, 0 to 1; null where they cannot answer the same one (tonnes and
 * people, a clock time and a day). It only supports the alignment: values that differ must still be able to meet.
 */
export function valueAffinity(a: Value, b: Value): number | null {
  if (a.kind === "date" && b.kind === "date") return dateAffinity(a, b);
  if (a.kind === "quantity" && b.kind === "quantity") return quantityAffinity(a, b);
  if (a.kind === "party" && b.kind === "party") {
    const shared = a.members.some(({ entity }) =>
      b.members.some((other) => other.entity === entity),
    );
    return shared ? 1 : 0.2;
  }
  if (a.kind === "place" && b.kind === "place") {
    if ((a.bearing === undefined) !== (b.bearing === undefined)) return null;
    if ((a.coordinates === undefined) !== (b.coordinates === undefined)) return null;
    if (a.coordinates !== undefined) return 1;
    if (samePlace(a, b)) return 1;
    return a.within.includes(b.entity) || b.within.includes(a.entity) ? 0.8 : 0.2;
  }
  if (a.kind === "name" && b.kind === "name") return sharedFraction(a.words, b.words);
  if (a.kind === "wording" && b.kind === "wording") return quoteOverlap(a, b);
  if (a.kind === "polarity" && b.kind === "polarity") return 0.5;
  return null;
}

function dateAffinity(a: DateValue, b: DateValue): number | null {
  if (CLOCK_GRAINS.has(a.grain) !== CLOCK_GRAINS.has(b.grain)) return null;
  if (a.edtf !== null && a.edtf === b.edtf) return 1;
  if (a.first === null || a.last === null || b.first === null || b.last === null)
    return undatedAffinity(a, b);
  const meet =
    a.first.slice(0, 10) <= b.last.slice(0, 10) && b.first.slice(0, 10) <= a.last.slice(0, 10);
  return meet ? 0.8 : farApart(a, b) ? 0 : 0.3;
}

/** Where one side fixes no day: its weekday or day of the month fits the other's date, contradicts it, or says nothing. */
function undatedAffinity(a: DateValue, b: DateValue): number {
  const pairs = (["weekday", "day", "month"] as const).flatMap((part) => {
    const left = a.stated[part] ?? partOf(a.first, part);
    const right = b.stated[part] ?? partOf(b.first, part);
    return left === undefined || right === undefined ? [] : [left === right];
  });
  if (pairs.length === 0) return 0.6;
  return pairs.every(Boolean) ? 0.9 : 0.3;
}

function partOf(iso: string | null, part: "weekday" | "day" | "month"): number | undefined {
  if (iso === null || iso.length < 10) return undefined;
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return undefined;
  if (part === "weekday") return ((date.getUTCDay() + 6) % 7) + 1;
  return part === "day" ? date.getUTCDate() : date.getUTCMonth() + 1;
}

/** Dates more than two years apart seldom answer one question; a slip of the pen does, and its words carry it. */
function farApart(a: DateValue, b: DateValue): boolean {
  const year = (iso: string | null): number => Number((iso ?? "").slice(0, 4));
  return Math.abs(year(a.first) - year(b.first)) > 2;
}

function quantityAffinity(a: QuantityValue, b: QuantityValue): number | null {
  if ((a.ordinal ?? false) !== (b.ordinal ?? false)) return null;
  if (dimensionOf(a.unit) !== dimensionOf(b.unit)) return null;
  if ((a.score === undefined) !== (b.score === undefined)) return 0.3;
  if (a.unit !== b.unit && isCurrency(a.unit)) return otherCurrency(a, b);
  const left = baseOf(a);
  const right = baseOf(b);
  if (left.point !== null && right.point !== null && sameWithin(left, right)) {
    return isCommon(left.point, a.unit) ? COMMON_NUMBER : 1;
  }
  if (a.hedge !== "exact" || b.hedge !== "exact") {
    if (left.low <= right.high && right.low <= left.high) return 0.7;
  }
  if (left.point === null || right.point === null) return 0.3;
  const small = Math.min(Math.abs(left.point), Math.abs(right.point));
  const large = Math.max(Math.abs(left.point), Math.abs(right.point));
  if (small === 0) return 0.3;
  return large / small < 1.1 ? 0.8 : large / small > 20 ? 0 : 0.3;
}

/** Sums in two currencies look alike only where an article says what one is in the other. */
function otherCurrency(a: QuantityValue, b: QuantityValue): number {
  const states = (one: QuantityValue, other: QuantityValue): boolean =>
    (one.also ?? []).some(
      (sum) =>
        sum.unit === other.unit &&
        other.number !== null &&
        Math.abs(sum.number / other.number - 1) < 0.03,
    );
  return states(a, b) || states(b, a) ? 1 : 0.4;
}

interface Base {
  readonly point: number | null;
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** An amount meets hundreds of others; it is converted at the first. */
const BASES = new WeakMap<QuantityValue, Base>();

function baseOf(value: QuantityValue): Base {
  const known = BASES.get(value);
  if (known !== undefined) return known;
  const base = inBase(value);
  BASES.set(value, base);
  return base;
}

/** The amount and its interval in the base unit of its dimension, per year where it is a rate over time. */
function inBase({ number, low, high, unit, per, step }: QuantityValue): Base {
  const times = per === null ? 1 : (periodsInYear(per) ?? 1);
  return {
    point: number === null ? null : toBase(number, unit) * times,
    low: low === null ? Number.NEGATIVE_INFINITY : toBase(low, unit) * times,
    high: high === null ? Number.POSITIVE_INFINITY : toBase(high, unit) * times,
    step: differenceToBase(step, unit) * times,
  };
}

function sameWithin(a: Base, b: Base): boolean {
  return Math.abs((a.point ?? 0) - (b.point ?? 0)) <= Math.max(a.step, b.step) / 2;
}

function sharedFraction(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const left = new Set(a);
  const shared = b.filter((word) => left.has(word)).length;
  return shared / Math.min(a.length, b.length);
}

/** Small counts recur by chance: that two reports say "two" joins them less than that both say 4.75 %. */
const COMMON_NUMBER = 0.8;
const COMMON_NUMBER_MAX = 3;

function isCommon(number: number, unit: string | null): boolean {
  return unit === null && number <= COMMON_NUMBER_MAX;
}
