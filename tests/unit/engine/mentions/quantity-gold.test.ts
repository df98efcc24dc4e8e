import { describe, expect, it } from "vitest";
import type { LanguageId } from "../../../../lib/engine/article.ts";
import { FIGURES, type GoldSentence, type Score, score } from "./quantity-gold.ts";
import { ENGLISH_GOLD } from "./quantity-gold-en.ts";
import { INDONESIAN_GOLD } from "./quantity-gold-id.ts";
import { LATER_ENGLISH_GOLD, LATER_INDONESIAN_GOLD } from "./quantity-gold-later.ts";

/** A little under what was measured: a fall below fails. */
const FLOORS: Score = {
  precision: 0.98,
  recall: 0.97,
  value: 0.98,
  hedge: 0.98,
  head: 0.98,
  sentences: 0.95,
};

const LISTS: readonly (readonly [string, LanguageId, readonly GoldSentence[]])[] = [
  ["English", "en", ENGLISH_GOLD],
  ["Indonesian", "id", INDONESIAN_GOLD],
  ["English, second batch", "en", LATER_ENGLISH_GOLD],
  ["Indonesian, second batch", "id", LATER_INDONESIAN_GOLD],
];

describe("quantities against gold", () => {
  it.each(LISTS)("in %s", (name, language, gold) => {
    const { score: found, misses } = score(gold, language);
    const figures = FIGURES.map((figure) => `${figure} ${found[figure].toFixed(3)}`).join("  ");
    process.stdout.write(`${name}, ${gold.length} sentences: ${figures}\n`);
    for (const figure of FIGURES)
      expect(found[figure], misses.join("\n")).toBeGreaterThanOrEqual(FLOORS[figure]);
  });
});
