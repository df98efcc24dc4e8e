import type { Comparison, QuantityValue } from "../value.ts";

/** A comparison before its reason is put into words. */
export type Relation = Pick<Comparison, "relation" | "weaker" | "ruleId">;

/** A hedge that is this close to the figure is as precise as the figure: "nearly 300" for 298. */
const AS_PRECISE = 0.01;
/** Two units are rounded each by itself: 500 miles and 800 kilometres are one distance. */
const CONVERSION_TOLERANCE = 0.015;
/** Where the coarser of two units allows it, the other side may be off by this much: 2 miles and 3 kilometres. */
const COARSE_TOLERANCE = 0.1;
/** A round hundred or thousand this close to another figure may be that figure rounded. */
const ROUND_TOLERANCE = 0.01;
/** A figure of fewer digits this close to another may be that one rounded: 2 million and 2.1 million. */
const ROUNDED_MAX = 0.05;
/** Rates of interest, shares and magnitudes are told to the digit: 5 % is not 4.75 % rounded, 4.8 % is. */
const SHARP_ROUNDED_MAX = 0.02;
const SHARP: ReadonlySet<string> = new Set(["share", "points", "earthquake", "temperature"]);
/** Dimensions of which a coarse unit is a rounding ("half" for 52 %, "two weeks" for 15 days) and no equal. */
const LOOSE: ReadonlySet<string> = new Set(["share", "time"]);
/** Vague words of two languages whose bounds differ by less say the same: "puluhan" and "dozens". */
const VAGUE_RATIO_MAX = { low: 1.25, high: 2.1 } as const;
const EPSILON = 1e-9;

/**
 * Compares two quantities of one unit by what their words allow.
 *
 * @param converted - the words gave two units, so that each side is precise to its own step only
 * @param dimension - what both measure, as `dimensionOf` names it
 */
export function compareIntervals(
  a: QuantityValue,
  b: QuantityValue,
  converted: boolean,
  dimension: string,
): Relation {
  if (a.number !== null && b.number !== null) {
    if (a.hedge === "exact" && b.hedge === "exact")
      return comparePoints(a, b, [a.number, b.number], converted, dimension);
    return compareHedged(a, b, a.number, b.number, converted);
  }
  return compareSpans(a, b);
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= EPSILON * Math.max(1, Math.abs(a), Math.abs(b));
}

function relativeDistance(a: number, b: number): number {
  const size = Math.max(Math.abs(a), Math.abs(b));
  return size === 0 ? 0 : Math.abs(a - b) / size;
}

function comparePoints(
  a: QuantityValue,
  b: QuantityValue,
  [left, right]: readonly [number, number],
  converted: boolean,
  dimension: string,
): Relation {
  if (isSame(left, right))
    return { relation: "agree", ruleId: converted ? "quantity/converted" : "quantity/same" };
  const distance = Math.abs(left - right);
  const apart = relativeDistance(left, right);
  const within = distance <= ((a.step + b.step) / 2) * (1 + EPSILON) && apart <= COARSE_TOLERANCE;
  const isEqual = apart <= CONVERSION_TOLERANCE || (within && !LOOSE.has(dimension));
  if (converted && isEqual) return { relation: "agree", ruleId: "quantity/converted" };
  if (a.ordinal) return { relation: "conflict", ruleId: "quantity/disjoint" };
  const coarser =
    a.step > b.step * (1 + EPSILON) ? "a" : b.step > a.step * (1 + EPSILON) ? "b" : null;
  const roundedMax = converted
    ? COARSE_TOLERANCE
    : SHARP.has(dimension)
      ? SHARP_ROUNDED_MAX
      : ROUNDED_MAX;
  const rounds = distance <= (Math.max(a.step, b.step) / 2) * (1 + EPSILON) && apart <= roundedMax;
  if (coarser !== null && rounds) {
    return { relation: "partial", weaker: coarser, ruleId: "quantity/rounded" };
  }
  if (apart <= ROUND_TOLERANCE && !converted) {
    const [zerosLeft, zerosRight] = [roundness(left), roundness(right)];
    if (Math.max(zerosLeft, zerosRight) >= 2 && zerosLeft !== zerosRight) {
      return {
        relation: "partial",
        weaker: zerosLeft > zerosRight ? "a" : "b",
        ruleId: "quantity/rounded",
      };
    }
  }
  return { relation: "conflict", ruleId: "quantity/disjoint" };
}

/** How many zeros a whole number ends with. */
function roundness(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 0;
  let rest = Math.abs(value);
  let zeros = 0;
  while (rest % 10 === 0 && zeros < 15) {
    rest /= 10;
    zeros += 1;
  }
  return zeros;
}

/** Hedges that give both ends and so can be as precise as a figure. */
const TWO_SIDED: ReadonlySet<QuantityValue["hedge"]> = new Set(["about", "nearly", "more-than"]);

function compareHedged(
  a: QuantityValue,
  b: QuantityValue,
  left: number,
  right: number,
  converted: boolean,
): Relation {
  const overlap = overlapOf(a, b, converted ? Math.max(a.step, b.step) / 2 : 0);
  if (!overlap) return { relation: "conflict", ruleId: "quantity/disjoint" };
  if (isFarBeyond(a, left, right) || isFarBeyond(b, right, left))
    return { relation: "conflict", ruleId: "quantity/beyond-floor" };
  const weaker = lessPrecise(a, b);
  const isRounded =
    converted &&
    Math.abs(left - right) <= (a.step + b.step) / 2 &&
    relativeDistance(left, right) <= COARSE_TOLERANCE;
  if (isSame(left, right) || isRounded) return compareSameFigure(a, b, weaker);
  const isNear = relativeDistance(left, right) <= AS_PRECISE;
  const areNearHedges = [a, b].every(({ hedge }) => hedge === "exact" || TWO_SIDED.has(hedge));
  if (isNear && areNearHedges) return { relation: "agree", ruleId: "quantity/hedge-holds" };
  if (a.hedge !== "exact" && b.hedge !== "exact") {
    const isFloor = [a, b].every(({ hedge }) => hedge === "at-least" || hedge === "more-than");
    // Of two floors the lower says less.
    const lower = left < right ? "a" : "b";
    return { relation: "partial", weaker: isFloor ? lower : weaker, ruleId: "quantity/overlap" };
  }
  return { relation: "partial", weaker, ruleId: "quantity/contains" };
}

/** Nobody who knows of 36 writes "at least 13": a figure so many times a floor, and so far above it, is another count. */
const FLOOR_RATIO_MAX = 2;
const FLOOR_DISTANCE_MIN = 5;

function isFarBeyond({ hedge }: QuantityValue, floor: number, figure: number): boolean {
  if (hedge !== "at-least" && hedge !== "more-than") return false;
  return figure > floor * FLOOR_RATIO_MAX && figure - floor >= FLOOR_DISTANCE_MIN;
}

/**
 * Both name one figure: a hedge that stays at the figure ("at least 12", "up to 12", "just over 12") holds it, and outlets
 * drop such words. "Nearly 12" and "more than 12" lie on its two sides.
 */
function compareSameFigure(
  a: QuantityValue,
  b: QuantityValue,
  weaker: "a" | "b" | "both",
): Relation {
  if (a.hedge === b.hedge) return { relation: "agree", ruleId: "quantity/same" };
  const sides = new Set([sideOf(a.hedge), sideOf(b.hedge)]);
  return sides.has("below") && sides.has("above")
    ? { relation: "partial", weaker, ruleId: "quantity/overlap" }
    : { relation: "agree", ruleId: "quantity/hedge-holds" };
}

/** On which side of its figure a hedge puts the amount. */
function sideOf(hedge: QuantityValue["hedge"]): "below" | "above" | "at" {
  if (hedge === "nearly" || hedge === "less-than" || hedge === "at-most") return "below";
  return hedge === "more-than" || hedge === "at-least" ? "above" : "at";
}

function overlapOf(a: QuantityValue, b: QuantityValue, slack: number): boolean {
  const low = Math.max(a.low ?? Number.NEGATIVE_INFINITY, b.low ?? Number.NEGATIVE_INFINITY);
  const high = Math.min(a.high ?? Number.POSITIVE_INFINITY, b.high ?? Number.POSITIVE_INFINITY);
  return (
    low <=
    high + slack + EPSILON * Math.max(1, Math.abs(high === Number.POSITIVE_INFINITY ? low : high))
  );
}

function widthOf(value: QuantityValue): number {
  return value.low === null || value.high === null
    ? Number.POSITIVE_INFINITY
    : value.high - value.low;
}

function lessPrecise(a: QuantityValue, b: QuantityValue): "a" | "b" | "both" {
  const [left, right] = [widthOf(a), widthOf(b)];
  if (left === right || (Number.isFinite(left + right) && isSame(left, right))) return "both";
  return left > right ? "a" : "b";
}

/** "Puluhan" and "dozens", "beberapa" and "several": vague words with nearly the same bounds. */
function areSameVague(a: QuantityValue, b: QuantityValue): boolean {
  if (a.hedge !== "vague" || b.hedge !== "vague" || a.low === null || b.low === null) return false;
  const isNear = (left: number, right: number, ratioMax: number) =>
    Math.max(left, right) <= Math.min(left, right) * ratioMax;
  if (!isNear(a.low, b.low, VAGUE_RATIO_MAX.low)) return false;
  return a.high === null || b.high === null
    ? a.high === b.high
    : isNear(a.high, b.high, VAGUE_RATIO_MAX.high);
}

/** At least one side names no figure: "belasan", "10-15", "most". */
function compareSpans(a: QuantityValue, b: QuantityValue): Relation {
  const isEqual = a.low === b.low && a.high === b.high && a.number === b.number;
  if (isEqual) return { relation: "agree", ruleId: "quantity/same" };
  if (areSameVague(a, b)) return { relation: "agree", ruleId: "quantity/hedge-holds" };
  if (!overlapOf(a, b, 0)) return { relation: "conflict", ruleId: "quantity/disjoint" };
  const weaker = lessPrecise(a, b);
  return {
    relation: "partial",
    weaker,
    ruleId: weaker === "both" ? "quantity/overlap" : "quantity/contains",
  };
}
