import type { LanguageId } from "../../../../lib/engine/article.ts";
import { LANGUAGES } from "../../../../lib/engine/languages/languages.ts";
import type { QuantityMention } from "../../../../lib/engine/mentions/mention.ts";
import { findQuantities } from "../../../../lib/engine/mentions/quantity.ts";
import { findTimes } from "../../../../lib/engine/mentions/time.ts";
import { readWholeDocument } from "../../../../lib/engine/read-whole-document.ts";
import type { QuantityValue } from "../../../../lib/engine/values/value.ts";

/** A sentence with its quantities, each as "its words = what they say"; `readGold` reads the latter. */
export type GoldSentence = readonly [sentence: string, quantities: readonly string[]];

interface GoldQuantity {
  readonly text: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly per: string | null;
  readonly hedge: string;
  readonly head: string | null;
  readonly ordinal: boolean;
  readonly sides: string;
}

/**
 * Reads "sekitar 12 ton ikan = 12 tonne ~about #ikan". After the sign: the number, a fraction or an interval
 * ("10..15", ".." where nothing bounds it), a unit, "/" and what a rate is by, "~" and the hedge, "#" and the head noun
 * ("_" for a space), "ord" for a place in a series, "S6-3" for a score, "@latitude,longitude".
 */
export function readGold(line: string): GoldQuantity {
  const at = line.lastIndexOf(" = ");
  const parts = line.slice(at + 3).split(" ");
  const marked = (mark: string) =>
    parts
      .find((part) => part.startsWith(mark))
      ?.slice(mark.length)
      .replaceAll("_", " ") ?? null;
  const amount = parts.find((part) => /^-?[\d.]/.test(part)) ?? null;
  const unit = parts.find((part) => /^[A-Za-z]/.test(part) && part !== "ord" && !/^S\d/.test(part));
  const [low = null, high = null] = amount === null ? [] : ends(amount);
  return {
    text: line.slice(0, at),
    low,
    high,
    unit: unit ?? null,
    per: marked("/"),
    hedge: marked("~") ?? "exact",
    head: marked("#"),
    ordinal: parts.includes("ord"),
    sides: parts.find((part) => /^S\d/.test(part))?.slice(1) ?? marked("@") ?? "",
  };
}

function ends(amount: string): readonly (number | null)[] {
  if (!amount.includes("..")) {
    const [over = "", under = "1"] = amount.split("/");
    const number = Number(over) / Number(under);
    return [number, number];
  }
  return amount.split("..").map((end) => (end === "" ? null : Number(end)));
}

/** What the engine finds in a sentence, its dates and clock times read first as in an article. */
export function findIn(sentence: string, language: LanguageId): readonly QuantityMention[] {
  const article = { id: "gold", outlet: "Invented Gazette", text: sentence, language };
  const document = readWholeDocument(article);
  const anchor = { published: "2024-06-20", year: null };
  const taken = findTimes(document, LANGUAGES[language].time, anchor).map(
    ({ start, end, type }) => ({ start, end, duration: type === "DURATION" }),
  );
  return findQuantities(document, LANGUAGES[language].numbers, taken).map((mention) => {
    const { start, end } = document.toRaw(mention);
    return { ...mention, text: sentence.slice(start, end) };
  });
}

/** What counts as right, in the order in which a table prints it. */
export const FIGURES = ["precision", "recall", "value", "hedge", "head", "sentences"] as const;
export type Score = Readonly<Record<(typeof FIGURES)[number], number>>;

/** The score of a gold list, and a line for each difference. Values are judged where the span is right. */
export function score(
  gold: readonly GoldSentence[],
  language: LanguageId,
): { readonly score: Score; readonly misses: readonly string[] } {
  const sum = { found: 0, expected: 0, spans: 0, value: 0, hedge: 0, head: 0, sentences: 0 };
  const misses: string[] = [];
  for (const [sentence, lines] of gold) {
    const found = findIn(sentence, language);
    const open = [...found];
    const wrong: string[] = [];
    for (const expected of lines.map(readGold)) {
      const at = open.findIndex(({ text }) => text === expected.text);
      const mention = open[at];
      if (mention === undefined) {
        wrong.push(`missing “${expected.text}”`);
        continue;
      }
      open.splice(at, 1);
      const right = judge(mention.value, expected);
      sum.spans += 1;
      sum.value += Number(right.value);
      sum.hedge += Number(right.hedge);
      sum.head += Number(right.head);
      const faults = Object.entries(right).flatMap(([part, isRight]) => (isRight ? [] : [part]));
      if (faults.length > 0)
        wrong.push(`“${expected.text}”: ${faults.join(", ")} ${show(mention)}`);
    }
    for (const mention of open) wrong.push(`spurious “${mention.text}” ${show(mention)}`);
    sum.found += found.length;
    sum.expected += lines.length;
    sum.sentences += Number(wrong.length === 0);
    if (wrong.length > 0) misses.push(`${sentence}\n    ${wrong.join("\n    ")}`);
  }
  return {
    misses,
    score: {
      precision: sum.spans / sum.found,
      recall: sum.spans / sum.expected,
      value: sum.value / sum.spans,
      hedge: sum.hedge / sum.spans,
      head: sum.head / sum.spans,
      sentences: sum.sentences / gold.length,
    },
  };
}

function judge(value: QuantityValue, gold: GoldQuantity) {
  const isVague = gold.hedge === "range" || gold.hedge === "vague";
  const amounts = isVague ? [value.low, value.high] : [value.number, value.number];
  const sides = value.score === undefined ? "" : value.score.join("-");
  return {
    value:
      amounts.every((amount, index) => isSame(amount, index === 0 ? gold.low : gold.high)) &&
      value.unit === gold.unit &&
      value.per === gold.per &&
      (value.ordinal ?? false) === gold.ordinal &&
      (gold.unit === "coordinate" ? (value.score ?? []).join(",") : sides) === gold.sides,
    hedge: value.hedge === gold.hedge,
    head: value.head === gold.head,
  };
}

function isSame(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

function show({ value }: QuantityMention): string {
  const { number, low, high, unit, per, hedge, head, score: sides } = value;
  return JSON.stringify({ number, low, high, unit, per, hedge, head, score: sides });
}
