import { describe, expect, it } from "vitest";
import type { LanguageId } from "../../../../lib/engine/article.ts";
import { ENGLISH } from "./quote/gold-english.ts";
import { ENGLISH_SECOND } from "./quote/gold-english-second.ts";
import { ENGLISH_THIRD } from "./quote/gold-english-third.ts";
import { INDONESIAN } from "./quote/gold-indonesian.ts";
import { INDONESIAN_SECOND } from "./quote/gold-indonesian-second.ts";
import { INDONESIAN_THIRD } from "./quote/gold-indonesian-third.ts";
import { measureQuotations, printScore, type QuotationScore } from "./quote/measure.ts";

type Figure = Exclude<keyof QuotationScore, "passages" | "quotations" | "recallByForm" | "misses">;

/**
 * What was reached. At first sight the first batch gave speakers at precision .90 and recall .79 in English, .97 and .85
 * in Indonesian, the second .97 and .85, .94 and .87 (the best published system: .93 and .74). A change may
 * better these and never undo them.
 */
const FLOORS: Readonly<Record<LanguageId, Readonly<Record<Figure, number>>>> = {
  en: {
    precision: 0.98,
    recall: 0.97,
    exact: 0.99,
    speakerPrecision: 0.98,
    speakerRecall: 0.97,
    resolved: 0.99,
    relay: 0.75,
  },
  id: {
    precision: 0.98,
    recall: 0.97,
    exact: 0.99,
    speakerPrecision: 0.98,
    speakerRecall: 0.97,
    resolved: 0.99,
    relay: 0.75,
  },
};

/**
 * What was reached over the third batch, which asks for the name beside an office and for whom a pronoun stands for. At
 * first sight it gave speakers at .94 and .95 in English, 1.00 and .97 in Indonesian, and who they are at .94 and .93.
 */
const FLOORS_THIRD: typeof FLOORS = {
  en: {
    precision: 0.96,
    recall: 0.96,
    exact: 0.99,
    speakerPrecision: 0.96,
    speakerRecall: 0.96,
    resolved: 0.97,
    relay: 0.5,
  },
  id: {
    precision: 0.99,
    recall: 0.96,
    exact: 0.99,
    speakerPrecision: 0.99,
    speakerRecall: 0.96,
    resolved: 0.98,
    relay: 0.99,
  },
};

const THIRD: readonly (readonly [LanguageId, readonly string[]])[] = [
  ["en", ENGLISH_THIRD],
  ["id", INDONESIAN_THIRD],
];

describe.each(THIRD)("names beside offices of %s beside gold", (language, passages) => {
  const score = measureQuotations(language, passages);

  it(printScore(`gold of ${passages.length}`, score), () => {
    expectFloors(score, FLOORS_THIRD[language]);
  });
});

const GOLD: readonly (readonly [LanguageId, readonly string[]])[] = [
  ["en", [...ENGLISH, ...ENGLISH_SECOND]],
  ["id", [...INDONESIAN, ...INDONESIAN_SECOND]],
];

describe.each(GOLD)("quotations of %s beside gold", (language, passages) => {
  const score = measureQuotations(language, passages);

  it(printScore(`gold of ${passages.length}`, score), () => {
    expectFloors(score, FLOORS[language]);
  });

  it("holds at least a hundred passages", () => {
    expect(passages.length).toBeGreaterThanOrEqual(100);
  });
});

function expectFloors(score: QuotationScore, floors: Readonly<Record<Figure, number>>): void {
  for (const [figure, floor] of Object.entries(floors)) {
    const reached = Object.entries(score).find(([name]) => name === figure)?.[1];
    expect(reached, `${figure}\n${score.misses.join("\n")}`).toBeGreaterThanOrEqual(floor);
  }
}
