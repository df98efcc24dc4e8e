import type { QuantityValue } from "../value.ts";
import type { Relation } from "./intervals.ts";

/** Votes, game scores and coordinates; null where neither value is one of these alone. */
export function compareScores(a: QuantityValue, b: QuantityValue): Relation | null {
  // "Fourteen of the 17" has both a number and a score: beside another number only the number counts.
  if (a.number !== null && b.number !== null) return null;
  const pure = [a, b].filter((value) => value.score !== undefined && value.number === null);
  if (pure.length === 0) return null;
  if ((a.unit === "coordinate") !== (b.unit === "coordinate"))
    return { relation: "unrelated", ruleId: "quantity/other-unit" };
  if (a.score === undefined || b.score === undefined) return compareSide(a, b);
  return a.unit === "coordinate"
    ? comparePlaces(a, b, a.score, b.score)
    : compareResults(a.score, b.score);
}

function compareSide(a: QuantityValue, b: QuantityValue): Relation {
  const [count, result] = a.score === undefined ? [a, b] : [b, a];
  if (count.number !== null && count.unit === null && result.score?.includes(count.number)) {
    return { relation: "partial", weaker: count === a ? "a" : "b", ruleId: "quantity/score-side" };
  }
  return { relation: "unrelated", ruleId: "quantity/score-and-count" };
}

function compareResults(a: readonly number[], b: readonly number[]): Relation {
  const [a0 = 0, a1 = 0] = a;
  const [b0 = 0, b1 = 0] = b;
  if (a0 === b0 && a1 === b1) return { relation: "agree", ruleId: "quantity/score-same" };
  if (a0 === b1 && a1 === b0) return { relation: "agree", ruleId: "quantity/score-reversed" };
  if (a0 * b1 === a1 * b0 && a0 + a1 > 0 && b0 + b1 > 0)
    return { relation: "agree", ruleId: "quantity/score-ratio" };
  return { relation: "conflict", ruleId: "quantity/score-disjoint" };
}

/** Two coordinates are one place within the coarser one's step, and never farther than that. */
function comparePlaces(
  a: QuantityValue,
  b: QuantityValue,
  left: readonly number[],
  right: readonly number[],
): Relation {
  const apart = Math.max(...left.map((angle, index) => Math.abs(angle - (right[index] ?? 0))));
  const isNear = apart <= Math.max(a.step, b.step) * 1.01;
  return isNear
    ? { relation: "agree", ruleId: "quantity/place-near" }
    : { relation: "conflict", ruleId: "quantity/place-apart" };
}
