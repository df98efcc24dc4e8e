import { compareIntervals, type Relation } from "./quantity/intervals.ts";
import { tell } from "./quantity/reasons.ts";
import { compareScores } from "./quantity/scores.ts";
import {
  differenceToBase,
  dimensionOf,
  isCurrency,
  periodsInYear,
  toBase,
} from "./quantity/units.ts";
import type { Comparison, QuantityValue } from "./value.ts";

export { describeQuantity } from "./quantity/describe.ts";
export { dimensionOf } from "./quantity/units.ts";

/** How far two statements of one sum in two currencies may be apart: rates move, and both sides round. */
const EQUIVALENT_TOLERANCE = 0.03;

/**
 * Compares two quantities as answers to one question: first whether they count the same thing (unit, rate, head noun),
 * then what their words leave open. The relation is the same with `a` and `b` exchanged, `weaker` turned round.
 */
export function compareQuantities(a: QuantityValue, b: QuantityValue): Comparison {
  const scores = compareScores(a, b);
  if (scores !== null) return tell(a, b, scores);
  if ((a.ordinal ?? false) !== (b.ordinal ?? false))
    return tell(a, b, { relation: "unrelated", ruleId: "quantity/ordinal-and-count" });
  const direct = compareMost(a, b) ?? compareDirectly(a, b) ?? compareEquivalents(a, b);
  if (direct === null) return tell(a, b, { relation: "unrelated", ruleId: differenceOfKind(a, b) });
  if (direct.relation !== "conflict") return tell(a, b, direct);
  if (haveOtherHeads(a, b))
    return tell(a, b, { relation: "unrelated", ruleId: "quantity/other-head" });
  return tell(a, b, compareEarlier(a, b) ?? direct);
}

/** A count that its text dates earlier or calls provisional does not contradict the later one. */
function compareEarlier(a: QuantityValue, b: QuantityValue): Relation | null {
  if ((a.provisional ?? false) === (b.provisional ?? false)) return null;
  return {
    relation: "partial",
    weaker: a.provisional === true ? "a" : "b",
    ruleId: "quantity/provisional",
  };
}

/** "Most" beside a share: more than half of the whole, however much. */
function compareMost(a: QuantityValue, b: QuantityValue): Relation | null {
  const [most, share] = isMost(a) ? [a, b] : [b, a];
  if (!isMost(most) || share.number === null || dimensionOf(share.unit) !== "share") return null;
  return toBase(share.number, share.unit) > 50
    ? { relation: "partial", weaker: most === a ? "a" : "b", ruleId: "quantity/contains" }
    : { relation: "conflict", ruleId: "quantity/disjoint" };
}

function isMost({ number, low, high, unit, score }: QuantityValue): boolean {
  return number === null && low === null && high === null && unit === null && score === undefined;
}

/** Compares where unit and rate are the same or convert; null where they do not. */
function compareDirectly(a: QuantityValue, b: QuantityValue): Relation | null {
  const factors = rateFactors(a, b);
  if (factors === null) return null;
  if (a.unit !== b.unit) {
    if (a.number !== null && a.number === b.number && isMilePair(a.unit, b.unit)) {
      return {
        relation: "partial",
        weaker: a.unit === "mile" ? "a" : "b",
        ruleId: "quantity/kind-of-mile",
      };
    }
    if (isCurrency(a.unit) || isCurrency(b.unit)) return compareWithoutCurrency(a, b);
    if (dimensionOf(a.unit) !== dimensionOf(b.unit)) return null;
  }
  const converted = a.unit !== b.unit || a.per !== b.per;
  const [left, right] = [inBase(a, factors[0]), inBase(b, factors[1])];
  const relation =
    compareFraction(a, b, left, right) ??
    compareIntervals(left, right, converted, dimensionOf(a.unit));
  // A month's sum and a year's are one fact only where the one comes to the other.
  const isOther = isOtherPeriod(a.per, b.per) && relation.relation !== "agree";
  return isOther && !isOneFigure(a, b) ? null : relation;
}

/** A fraction in words ("a third", "nearly half") beside a percentage that is not that fraction: the fraction rounds. */
function compareFraction(
  a: QuantityValue,
  b: QuantityValue,
  left: QuantityValue,
  right: QuantityValue,
): Relation | null {
  if (a.unit === b.unit || dimensionOf(a.unit) !== "share" || left.number === right.number)
    return null;
  const relation = compareIntervals(left, right, true, "share");
  if (relation.relation !== "agree" || isExactFraction(left, right)) return null;
  return {
    relation: "partial",
    weaker: a.unit === "share" ? "a" : "b",
    ruleId: "quantity/rounded",
  };
}

/** "A third" and "33.3 percent". */
function isExactFraction(left: QuantityValue, right: QuantityValue): boolean {
  const apart = Math.abs((left.number ?? 0) - (right.number ?? 0));
  return apart <= Math.min(left.step, right.step) / 2 + EXACT_FRACTION_MAX;
}

/** A third told as 33 percent is off by a third of a point. */
const EXACT_FRACTION_MAX = 0.34;

/** Smaller figures are given by the month and by the year by chance. */
const TELLING_FIGURE_MIN = 20;

/** "22,000 tonnes a year" and "22,000 tonnes a month": one figure, of which somebody has the period wrong. */
function isOneFigure(a: QuantityValue, b: QuantityValue): boolean {
  return (
    a.number !== null &&
    a.number === b.number &&
    a.unit === b.unit &&
    a.number >= TELLING_FIGURE_MIN
  );
}

function isOtherPeriod(a: string | null, b: string | null): boolean {
  return a !== b && a !== null && b !== null && periodsInYear(a) !== null;
}

/** "3,4 miliar dolar" against a bare "3,4 miliar": the currency is missing, not different. */
function compareWithoutCurrency(a: QuantityValue, b: QuantityValue): Relation | null {
  const bare = a.unit === null ? a : b.unit === null ? b : null;
  if (bare === null || bare.head !== null || a.number === null || a.number !== b.number)
    return null;
  return { relation: "partial", weaker: bare === a ? "a" : "b", ruleId: "quantity/no-currency" };
}

function isMilePair(a: string | null, b: string | null): boolean {
  return (a === "mile" && b === "nautical-mile") || (a === "nautical-mile" && b === "mile");
}

function inBase(value: QuantityValue, factor: number): QuantityValue {
  const base = (amount: number | null) =>
    amount === null ? null : toBase(amount, value.unit) * factor;
  const [low, high] = [base(value.low), base(value.high)];
  return {
    ...value,
    number: base(value.number),
    low,
    high,
    step: differenceToBase(value.step, value.unit) * factor,
  };
}

/** What turns each rate into one for a year; null where one is a rate and the other is not, or by other things. */
function rateFactors(a: QuantityValue, b: QuantityValue): readonly [number, number] | null {
  if (a.per === b.per) return [1, 1];
  if (a.per === null || b.per === null) return null;
  const [left, right] = [periodsInYear(a.per), periodsInYear(b.per)];
  if (left !== null && right !== null) return [left, right];
  if (a.per === EACH ? right === null : b.per === EACH && left === null) return [1, 1];
  return isPerson(a.per) && isPerson(b.per) ? [1, 1] : byPopulation(a.per, b.per);
}

/** "each": by whatever was counted before. */
const EACH = "each";

/** "12 per 100,000 people" beside "120 per 1 million people": both by the larger of the two. */
function byPopulation(a: string, b: string): readonly [number, number] | null {
  const [left, right] = [a, b].map((per) => /^(\d+) (.+)$/.exec(per));
  if (!left || !right || left[2] !== right[2]) return null;
  const [many, more] = [Number(left[1]), Number(right[1])];
  const whole = Math.max(many, more);
  return [whole / many, whole / more];
}

/** Compares through what the articles themselves say the amounts come to in another unit. */
function compareEquivalents(a: QuantityValue, b: QuantityValue): Relation | null {
  for (const left of statedAmounts(a)) {
    for (const right of statedAmounts(b)) {
      if (left.unit !== right.unit || (left.isOwn && right.isOwn)) continue;
      const size = Math.max(Math.abs(left.number), Math.abs(right.number));
      const isNear = Math.abs(left.number - right.number) <= size * EQUIVALENT_TOLERANCE;
      if (!isNear && isLeftOpen(a, left, right)) return openTo("a");
      if (!isNear && isLeftOpen(b, right, left)) return openTo("b");
      return isNear
        ? { relation: "agree", ruleId: "quantity/equivalent" }
        : { relation: "conflict", ruleId: "quantity/equivalent" };
    }
  }
  return null;
}

interface StatedAmount {
  readonly number: number;
  readonly unit: string;
  /** The article's own figure, and not what it says that this comes to. */
  readonly isOwn: boolean;
}

/** Whether a hedged figure ("more than $1 million") leaves open what the other comes to. */
function isLeftOpen({ hedge, low, high }: QuantityValue, own: StatedAmount, other: StatedAmount) {
  if (!own.isOwn || hedge === "exact") return false;
  const room = Math.abs(other.number) * EQUIVALENT_TOLERANCE;
  return (
    other.number + room >= (low ?? Number.NEGATIVE_INFINITY) &&
    other.number - room <= (high ?? Number.POSITIVE_INFINITY)
  );
}

function openTo(weaker: "a" | "b"): Relation {
  return { relation: "partial", weaker, ruleId: "quantity/hedge-holds" };
}

function statedAmounts(value: QuantityValue): readonly StatedAmount[] {
  const also = (value.also ?? []).map(({ number, unit }) => ({ number, unit, isOwn: false }));
  // A rate is no total: only what it comes to can be held against one.
  if (value.number === null || value.unit === null || (value.per !== null && also.length > 0))
    return also;
  return value.per === null
    ? [{ number: value.number, unit: value.unit, isOwn: true }, ...also]
    : also;
}

function differenceOfKind(a: QuantityValue, b: QuantityValue): string {
  if (isCurrency(a.unit) && isCurrency(b.unit) && a.unit !== b.unit)
    return "quantity/two-currencies";
  return dimensionOf(a.unit) === dimensionOf(b.unit)
    ? "quantity/rate-and-total"
    : "quantity/other-unit";
}

/** Words for people in general in either language: "17 men" and "17 orang" count the same. */
const PEOPLE: ReadonlySet<string> = new Set([
  "orang",
  "jiwa",
  "person",
  "people",
  "men",
  "man",
  "kapita",
  "head",
  "soul",
]);

function isPerson(head: string): boolean {
  return PEOPLE.has(singular(head));
}

function singular(head: string): string {
  return head.length > 3 && head.endsWith("s") && !head.endsWith("ss")
    ? head.slice(0, -1)
    : head.replace(/men$/, "man");
}

function haveOtherHeads(a: QuantityValue, b: QuantityValue): boolean {
  // An age is no other length of time.
  if ((a.head === "age") !== (b.head === "age")) return true;
  if (a.head === null || b.head === null || a.unit !== null || b.unit !== null) return false;
  return singular(a.head) !== singular(b.head) && !(isPerson(a.head) && isPerson(b.head));
}
