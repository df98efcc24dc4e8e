import type { Features } from "../claims/claim.ts";

/** How telling each feature is within one story: rare ones say more. */
export type Rarity = (feature: string) => number;

const WORD_PREFIX = "w:";

/**
 * Weighs features by how few of the story's sentences have them (inverse document frequency, Spärck Jones 1972).
 * `sentences` are the feature keys of each sentence of every article.
 */
export function measureRarity(sentences: readonly Iterable<string>[]): Rarity {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (const feature of new Set(sentence)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const total = sentences.length + 1;
  return (feature) => Math.log(1 + total / ((counts.get(feature) ?? 0) + 1));
}

/**
 * Cosine of two weighted bags, 0 to 1. Where the languages differ, stems are left out of both, so that only what both
 * languages share is compared.
 */
export function contextSimilarity(
  a: Features,
  b: Features,
  rarity: Rarity,
  sameLanguage: boolean,
): number {
  let dot = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (const [feature, weight] of a) {
    if (!sameLanguage && feature.startsWith(WORD_PREFIX)) continue;
    const weighed = weight * rarity(feature);
    squaresA += weighed * weighed;
    const other = b.get(feature);
    if (other !== undefined) dot += weighed * other * rarity(feature);
  }
  for (const [feature, weight] of b) {
    if (!sameLanguage && feature.startsWith(WORD_PREFIX)) continue;
    const weighed = weight * rarity(feature);
    squaresB += weighed * weighed;
  }
  return squaresA === 0 || squaresB === 0 ? 0 : dot / Math.sqrt(squaresA * squaresB);
}
