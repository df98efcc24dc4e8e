import type { LanguageId, Localised } from "../article.ts";
import type { ArithmeticLexicon } from "../languages/arithmetic.ts";
import { arithmetic as english } from "../languages/en/arithmetic.ts";
import { arithmetic as indonesian } from "../languages/id/arithmetic.ts";
import type { QuantityMention, TimeMention } from "../mentions/mention.ts";
import type { Finding } from "../reconciliation.ts";
import type { Document, Sentence } from "../text/document.ts";
import { evidence, type Span } from "../text/span.ts";
import { describeQuantity } from "../values/quantity/describe.ts";

/** What an article is searched for contradictions in; spans count in `document.text`, mentions are sorted by start. */
export interface FindingInput {
  readonly document: Document;
  readonly quantities: readonly QuantityMention[];
  readonly times: readonly TimeMention[];
}

/** One sentence with the quantities and times in it, and its language's words. */
export interface SentenceInput {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly quantities: readonly QuantityMention[];
  readonly times: readonly TimeMention[];
  readonly words: ArithmeticWords;
}

/** A lexicon as patterns: each finds its words where they stand alone. */
export type ArithmeticWords = Readonly<
  Record<Exclude<keyof ArithmeticLexicon, "fates">, RegExp>
> & {
  readonly fateOf: ReadonlyMap<string, string>;
};

/** The words of each language, compiled once. */
export const ARITHMETIC: Readonly<Record<LanguageId, ArithmeticWords>> = {
  id: compile(indonesian),
  en: compile(english),
};

function compile({ fates, ...lists }: ArithmeticLexicon): ArithmeticWords {
  const anyOf = (words: readonly string[]) =>
    new RegExp(
      `(?<![\\p{L}\\p{N}-])(?:${[...words].sort((a, b) => b.length - a.length).join("|")})(?![\\p{L}\\p{N}-])`,
      "u",
    );
  return {
    subset: anyOf(lists.subset),
    closers: anyOf(lists.closers),
    outOf: anyOf(lists.outOf),
    from: anyOf(lists.from),
    to: anyOf(lists.to),
    up: anyOf(lists.up),
    down: anyOf(lists.down),
    born: anyOf(lists.born),
    ageThen: anyOf(lists.ageThen),
    asked: anyOf(lists.asked),
    notShares: anyOf(lists.notShares),
    fateOf: new Map(
      Object.entries(fates).flatMap(([fate, words]) => words.map((word) => [word, fate] as const)),
    ),
  };
}

/** Whether a quantity is a bare count, exactly given: no unit, rate, hedge, rank or score. */
export function isPlainCount({ value }: QuantityMention): boolean {
  const { number, unit, per, hedge, ordinal, score } = value;
  return (
    number !== null &&
    unit === null &&
    per === null &&
    hedge === "exact" &&
    !ordinal &&
    score === undefined
  );
}

interface Side {
  readonly span: Span;
  readonly value: Localised;
}

/** A side of a finding that is a quantity. */
export function sideOf(quantity: QuantityMention): Side {
  return { span: quantity, value: describeQuantity(quantity.value) };
}

/** A finding over the whole stretch of its two sides; `text` is the document's. */
export function findingOf(
  text: string,
  ruleId: string,
  sides: readonly [Side, Side],
  message: Localised,
): Finding {
  const [one, other] = sides;
  const start = Math.min(one.span.start, other.span.start);
  const end = Math.max(one.span.end, other.span.end);
  return {
    ...evidence(text, { start, end }),
    ruleId,
    message,
    sides: sides.map(({ span, value }) => ({ ...evidence(text, span), value })),
  };
}
