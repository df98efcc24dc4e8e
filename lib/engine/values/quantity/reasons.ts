import type { Localised } from "../../article.ts";
import type { Comparison, QuantityValue } from "../value.ts";
import { describeQuantity } from "./describe.ts";
import type { Relation } from "./intervals.ts";

/**
 * The comparison with its reason in words, which name both amounts.
 *
 * @throws where no reason is written for the rule: a slip of the code
 */
export function tell(
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
  "quantity/beyond-floor": {
    en: "{a} and {b} are too far apart for one to be the floor of the other.",
    id: "{a} dan {b} terlalu jauh berbeda untuk menjadi batas bawah satu sama lain.",
  },
  "quantity/disjoint": {
    en: "{a} and {b} cannot both be true.",
    id: "{a} dan {b} tidak mungkin sama-sama benar.",
  },
  "quantity/provisional": {
    en: "{weaker} is dated earlier or called provisional; {other} is the later count.",
    id: "{weaker} adalah angka yang lebih awal atau sementara; {other} adalah hitungan yang lebih baru.",
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
