import { dimensionOf } from "../values/quantity.ts";
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
    const left = new Set(a.members.map((member) => member.entity));
    return b.members.some((member) => left.has(member.entity)) ? 1 : 0.2;
  }
  if (a.kind === "place" && b.kind === "place") {
    if ((a.bearing === undefined) !== (b.bearing === undefined)) return null;
    if ((a.coordinates === undefined) !== (b.coordinates === undefined)) return null;
    if (a.coordinates !== undefined) return 1;
    if (a.entity === b.entity) return 1;
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
  if (a.first === null || a.last === null || b.first === null || b.last === null) return 0.5;
  const meet =
    a.first.slice(0, 10) <= b.last.slice(0, 10) && b.first.slice(0, 10) <= a.last.slice(0, 10);
  return meet ? 0.8 : farApart(a, b) ? 0 : 0.3;
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
  if (a.number !== null && a.number === b.number)
    return isCommon(a.number, a.unit) ? COMMON_NUMBER : 1;
  if (a.hedge !== "exact" || b.hedge !== "exact") {
    const meet =
      (a.low ?? -Infinity) <= (b.high ?? Infinity) && (b.low ?? -Infinity) <= (a.high ?? Infinity);
    if (meet) return 0.7;
  }
  if (a.number === null || b.number === null) return 0.3;
  const ratio = Math.abs(a.number) > Math.abs(b.number) ? a.number / b.number : b.number / a.number;
  if (Number.isFinite(ratio) && ratio > 0 && ratio < 1.1) return 0.8;
  return ratio > 20 ? 0 : 0.3;
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
