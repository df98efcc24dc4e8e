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
  const unseen = Math.log(1 + total);
  const weights = new Map<string, number>();
  for (const [feature, count] of counts) weights.set(feature, Math.log(1 + total / (count + 1)));
  return (feature) => weights.get(feature) ?? unseen;
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
  const space = spaceOf(rarity);
  const left = vectorOf(a, rarity, space);
  const right = vectorOf(b, rarity, space);
  let dot = dotOf(left.shared, right.shared);
  let squaresA = left.shared.squares;
  let squaresB = right.shared.squares;
  if (sameLanguage) {
    dot += dotOf(left.words, right.words);
    squaresA += left.words.squares;
    squaresB += right.words.squares;
  }
  return squaresA === 0 || squaresB === 0 ? 0 : dot / Math.sqrt(squaresA * squaresB);
}

/** Weights by feature number, rising: two such lists are compared in one walk, without looking anything up. */
interface Weighed {
  readonly features: Int32Array;
  readonly weights: Float64Array;
  readonly squares: number;
}

/** A bag weighed once: what both languages share, and the stems of its own. */
interface Vector {
  readonly shared: Weighed;
  readonly words: Weighed;
}

/** What one story's features are numbered by, and its bags as far as they are weighed. */
interface Space {
  readonly numbers: Map<string, number>;
  readonly vectors: WeakMap<Features, Vector>;
}

/** A bag meets hundreds of others; it is weighed at the first. Spaces go with the rarity of their story. */
const SPACES = new WeakMap<Rarity, Space>();

function spaceOf(rarity: Rarity): Space {
  const known = SPACES.get(rarity);
  if (known !== undefined) return known;
  const space: Space = { numbers: new Map(), vectors: new WeakMap() };
  SPACES.set(rarity, space);
  return space;
}

function vectorOf(bag: Features, rarity: Rarity, { numbers, vectors }: Space): Vector {
  const known = vectors.get(bag);
  if (known !== undefined) return known;
  const entries = [...bag].map(([feature, weight]) => {
    const number = numbers.get(feature) ?? numbers.size;
    numbers.set(feature, number);
    return { number, weight: weight * rarity(feature), isWord: feature.startsWith(WORD_PREFIX) };
  });
  entries.sort((a, b) => a.number - b.number);
  const vector = {
    shared: weighed(entries.filter((entry) => !entry.isWord)),
    words: weighed(entries.filter((entry) => entry.isWord)),
  };
  vectors.set(bag, vector);
  return vector;
}

function weighed(
  entries: readonly { readonly number: number; readonly weight: number }[],
): Weighed {
  return {
    features: Int32Array.from(entries, (entry) => entry.number),
    weights: Float64Array.from(entries, (entry) => entry.weight),
    squares: entries.reduce((sum, { weight }) => sum + weight * weight, 0),
  };
}

function dotOf(a: Weighed, b: Weighed): number {
  let dot = 0;
  let i = 0;
  let j = 0;
  const sizeA = a.features.length;
  const sizeB = b.features.length;
  while (i < sizeA && j < sizeB) {
    const left = a.features[i] ?? 0;
    const right = b.features[j] ?? 0;
    if (left === right) {
      dot += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
      i++;
      j++;
    } else if (left < right) i++;
    else j++;
  }
  return dot;
}
