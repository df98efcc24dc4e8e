import { describe, expect, it } from "vitest";
import type { LanguageId } from "../../../../../lib/engine/article.ts";
import { englishGold } from "./gold-english.ts";
import { indonesianGold } from "./gold-indonesian.ts";
import { englishSecond, indonesianSecond } from "./gold-second.ts";
import { englishThird } from "./gold-third-english.ts";
import { indonesianThird } from "./gold-third-indonesian.ts";
import { measure } from "./measure.ts";
import type { Passage } from "./read-gold.ts";

interface Floors {
  readonly strict: number;
  readonly relaxed: number;
  readonly value: number;
}

/** What the rules reach on marked passages may not fall; the floors lie just under it. */
const sets: readonly (readonly [string, LanguageId, readonly Passage[], Floors])[] = [
  ["Indonesian", "id", indonesianGold, { strict: 98, relaxed: 99, value: 98 }],
  ["English", "en", englishGold, { strict: 97, relaxed: 98, value: 97 }],
  ["Indonesian, second", "id", indonesianSecond, { strict: 97, relaxed: 98, value: 94 }],
  ["Indonesian, third", "id", indonesianThird, { strict: 98, relaxed: 99, value: 98 }],
  ["English, third", "en", englishThird, { strict: 97, relaxed: 99, value: 96 }],
  ["English, second", "en", englishSecond, { strict: 97, relaxed: 97, value: 96 }],
];

describe("time expressions against TIMEX3 gold", () => {
  for (const [name, language, passages, floors] of sets) {
    const { counts, strictF1, relaxedF1, valueF1, misses } = measure(passages, language);
    const percent = (hits: number, of: number) => ((100 * hits) / of).toFixed(1);
    const figures = `strict F1 ${strictF1.toFixed(1)}, relaxed P ${percent(counts.relaxed, counts.found)} R ${percent(counts.relaxed, counts.gold)} F1 ${relaxedF1.toFixed(1)}, value F1 ${valueF1.toFixed(1)}`;
    it(`${name}, ${counts.gold} expressions: ${figures}`, () => {
      const why = misses.join("\n");
      expect(strictF1, why).toBeGreaterThanOrEqual(floors.strict);
      expect(relaxedF1, why).toBeGreaterThanOrEqual(floors.relaxed);
      expect(valueF1, why).toBeGreaterThanOrEqual(floors.value);
    });
  }
});
