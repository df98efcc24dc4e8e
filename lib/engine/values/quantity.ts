import type { Localised } from "../article.ts";
import { describeQuantity } from "./quantity/describe.ts";
import { compareIntervals, type Relation } from "./quantity/intervals.ts";
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
  if (scores !== null) return told(a, b, scores);
  if ((a.ordinal ?? false) !== (b.ordinal ?? false))
    return told(a, b, { relation: "unrelated", ruleId: "quantity/ordinal-and-count" });
  const direct = compareDirectly(a, b) ?? compareEquivalents(a, b);
  if (direct === null) return told(a, b, { relation: "unrelated", ruleId: differenceOfKind(a, b) });
  if (direct.relation === "conflict" && haveOtherHeads(a, b))
    return told(a, b, { relation: "unrelated", ruleId: "quantity/other-head" });
  return told(a, b, direct);
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
  return compareIntervals(inBase(a, factors[0]), inBase(b, factors[1]), converted);
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
  return isPerson(a.per) && isPerson(b.per) ? [1, 1] : null;
}

/** Compares through what the articles themselves say the amounts come to in another unit. */
function compareEquivalents(a: QuantityValue, b: QuantityValue): Relation | null {
  for (const left of statedAmounts(a)) {
    for (const right of statedAmounts(b)) {
      if (left.unit !== right.unit || (left.isOwn && right.isOwn)) continue;
      const size = Math.max(Math.abs(left.number), Math.abs(right.number));
      const isNear = Math.abs(left.number - right.number) <= size * EQUIVALENT_TOLERANCE;
      return isNear
        ? { relation: "agree", ruleId: "quantity/equivalent" }
        : { relation: "conflict", ruleId: "quantity/equivalent" };
    }
  }
  return null;
}

function statedAmounts(value: QuantityValue) {
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
  if (a.head === null || b.head === null || a.unit !== null || b.unit !== null) return false;
  return singular(a.head) !== singular(b.head) && !(isPerson(a.head) && isPerson(b.head));
}

/** Why two quantities relate as they do; `{a}`, `{b}` and `{weaker}`, `{other}` stand for the amounts. */
const REASONS: Readonly<Record<string, Localised>> = {
  "quantity/same": { en: "Both give {a}.", id: "Keduanya menyebut {a}." },
  "quantity/converted": {
    en: "{a} and {b} are the same amount.",
    id: "{a} dan {b} adalah jumlah yang sama.",
  },
  "quantity/hedge-holds": {
    en: "{weaker} is another way to say {other}.",
    id: "{weaker} adalah cara lain menyebut {other}.",
  },
  "quantity/rounded": {
    en: "{weaker} may be {other}, rounded.",
    id: "{weaker} bisa jadi pembulatan dari {other}.",
  },
  "quantity/contains": {
    en: "{weaker} leaves room for {other}, but is less precise.",
    id: "{weaker} mencakup {other}, tetapi kurang tepat.",
  },
  "quantity/overlap": {
    en: "{a} and {b} can both be true.",
    id: "{a} dan {b} bisa sama-sama benar.",
  },
  "quantity/disjoint": {
    en: "{a} and {b} cannot both be true.",
    id: "{a} dan {b} tidak mungkin sama-sama benar.",
  },
  "quantity/kind-of-mile": {
    en: "{a} and {b} have the same figure; only one says that nautical miles are meant.",
    id: "{a} dan {b} angkanya sama; hanya satu yang menyatakan bahwa maksudnya mil laut.",
  },
  "quantity/no-currency": {
    en: "{a} and {b} have the same figure; one does not name the currency.",
    id: "{a} dan {b} angkanya sama; yang satu tidak menyebut mata uangnya.",
  },
  "quantity/two-currencies": {
    en: "{a} and {b} are in two currencies, and no rate is given.",
    id: "{a} dan {b} memakai dua mata uang, dan kursnya tidak disebut.",
  },
  "quantity/rate-and-total": {
    en: "{a} and {b} are a rate and a total, or rates by different things.",
    id: "{a} dan {b} bukan hitungan yang sama: yang satu per satuan, yang lain tidak.",
  },
  "quantity/other-unit": {
    en: "{a} and {b} measure different things.",
    id: "{a} dan {b} mengukur hal yang berbeda.",
  },
  "quantity/other-head": {
    en: "{a} and {b} count different things.",
    id: "{a} dan {b} menghitung hal yang berbeda.",
  },
  "quantity/ordinal-and-count": {
    en: "{a} and {b} are a place in a series and a count.",
    id: "{a} dan {b} adalah urutan dan jumlah.",
  },
  "quantity/score-same": { en: "Both give {a}.", id: "Keduanya menyebut {a}." },
  "quantity/score-ratio": {
    en: "{a} and {b} are the same proportion.",
    id: "{a} dan {b} adalah perbandingan yang sama.",
  },
  "quantity/score-reversed": {
    en: "{a} and {b} are the same result with the sides exchanged.",
    id: "{a} dan {b} adalah hasil yang sama dengan urutan pihak terbalik.",
  },
  "quantity/score-side": {
    en: "{weaker} is one side of {other}.",
    id: "{weaker} adalah satu sisi dari {other}.",
  },
  "quantity/score-disjoint": {
    en: "{a} and {b} are different results.",
    id: "{a} dan {b} adalah hasil yang berbeda.",
  },
  "quantity/score-and-count": {
    en: "{a} and {b} are a result and a count.",
    id: "{a} dan {b} adalah hasil dan jumlah.",
  },
  "quantity/place-near": {
    en: "{a} and {b} are the same place.",
    id: "{a} dan {b} adalah tempat yang sama.",
  },
  "quantity/place-apart": {
    en: "{a} and {b} are different places.",
    id: "{a} dan {b} adalah tempat yang berbeda.",
  },
};

const EQUIVALENT_REASONS: Readonly<Record<"agree" | "conflict", Localised>> = {
  agree: {
    en: "By the conversion that the articles give, {a} and {b} are the same.",
    id: "Menurut konversi dalam artikel, {a} dan {b} sama.",
  },
  conflict: {
    en: "By the conversion that the articles give, {a} and {b} differ.",
    id: "Menurut konversi dalam artikel, {a} dan {b} berbeda.",
  },
};

function told(
  a: QuantityValue,
  b: QuantityValue,
  { relation, weaker, ruleId }: Relation,
): Comparison {
  const isEquivalent =
    ruleId === "quantity/equivalent" && (relation === "agree" || relation === "conflict");
  const reason = isEquivalent ? EQUIVALENT_REASONS[relation] : REASONS[ruleId];
  if (reason === undefined) throw new Error(`No reason is written for the rule ${ruleId}`);
  const [left, right] = [describeQuantity(a), describeQuantity(b)];
  const fill = (language: keyof Localised) => {
    const [less, more] =
      weaker === "b" ? [right[language], left[language]] : [left[language], right[language]];
    const words = { a: left[language], b: right[language], weaker: less, other: more };
    const sentence = reason[language].replace(
      /\{(a|b|weaker|other)\}/g,
      (_, slot: keyof typeof words) => words[slot],
    );
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  };
  return {
    relation,
    ...(weaker === undefined ? {} : { weaker }),
    ruleId,
    reason: { id: fill("id"), en: fill("en") },
  };
}
