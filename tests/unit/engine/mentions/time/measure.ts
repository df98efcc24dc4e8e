import type { LanguageId } from "../../../../../lib/engine/article.ts";
import { LANGUAGES } from "../../../../../lib/engine/languages/languages.ts";
import { findTimes } from "../../../../../lib/engine/mentions/time.ts";
import { readWholeDocument } from "../../../../../lib/engine/read-whole-document.ts";
import { storyAnchors } from "../../../../../lib/engine/story-anchor.ts";
import { type GoldTime, type Passage, readGold } from "./read-gold.ts";

interface Counts {
  readonly gold: number;
  readonly found: number;
  /** Overlapping pairs, each expression in one. */
  readonly relaxed: number;
  /** Pairs of the same extent. */
  readonly strict: number;
  /** Overlapping pairs with the same value. */
  readonly value: number;
  readonly type: number;
}

export interface Measure {
  readonly counts: Counts;
  readonly strictF1: number;
  readonly relaxedF1: number;
  readonly valueF1: number;
  /** One line a difference, for whoever mends a rule. */
  readonly misses: readonly string[];
}

/** How the engine does over marked passages, scored as TempEval-3 does: F1 of extents, and of extents with their value. */
export function measure(passages: readonly Passage[], language: LanguageId): Measure {
  const misses: string[] = [];
  let counts: Counts = { gold: 0, found: 0, relaxed: 0, strict: 0, value: 0, type: 0 };
  for (const passage of passages) counts = sum(counts, measureOne(passage, language, misses));
  const f1 = (hits: number) => (200 * hits) / (counts.gold + counts.found);
  return {
    counts,
    strictF1: f1(counts.strict),
    relaxedF1: f1(counts.relaxed),
    valueF1: f1(counts.value),
    misses,
  };
}

function measureOne(passage: Passage, language: LanguageId, misses: string[]): Counts {
  const { plain, gold } = readGold(passage);
  const found = findIn(plain, passage.published, language);
  const free = new Set(found);
  let [relaxed, strict, value, type] = [0, 0, 0, 0];
  const miss = (what: string) => {
    misses.push(`${language} ${passage.published} ${what}`);
  };
  for (const time of gold) {
    const hit = [...free].find((other) => other.start < time.end && time.start < other.end);
    if (hit === undefined) {
      miss(`missed: ${time.text} ${time.value}`);
      continue;
    }
    free.delete(hit);
    relaxed += 1;
    if (hit.start === time.start && hit.end === time.end) strict += 1;
    else miss(`extent: ${hit.text} for ${time.text}`);
    if (hit.value === time.value) value += 1;
    else miss(`value: ${time.text} is ${hit.value}, not ${time.value}`);
    if (hit.type === time.type) type += 1;
    else miss(`type: ${time.text} is ${hit.type}, not ${time.type}`);
  }
  for (const other of free)
    miss(
      `extra: ${other.text} ${other.value} in "${plain.slice(Math.max(0, other.start - 30), other.end + 20)}"`,
    );
  return { gold: gold.length, found: found.length, relaxed, strict, value, type };
}

/** As the annotating command finds them: the whole text, anchored to its publication. */
function findIn(text: string, published: string, language: LanguageId): readonly GoldTime[] {
  const article = { id: "gold", outlet: "", text, publishedAt: published, language };
  const document = readWholeDocument(article);
  const anchor = storyAnchors([document])[0] ?? { published: null, year: null };
  return findTimes(document, LANGUAGES[language].time, anchor).map((time) => ({
    ...time,
    value: time.timex,
  }));
}

const sum = (a: Counts, b: Counts): Counts => ({
  gold: a.gold + b.gold,
  found: a.found + b.found,
  relaxed: a.relaxed + b.relaxed,
  strict: a.strict + b.strict,
  value: a.value + b.value,
  type: a.type + b.type,
});
