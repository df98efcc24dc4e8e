import type { Features } from "../claims/claim.ts";
import { broaderOf } from "../predicates/concept-affinity.ts";

/** How telling each feature is within one story: rare ones say more. */
export type Rarity = (feature: string) => number;

const WORD_PREFIX = "w:";
const NAME_PREFIXES = ["e:", "n:"] as const;

/** What a broader word counts beside the word itself: a trawler is a ship. */
const BROADER_WEIGHT = 0.5;
const CONCEPT_PREFIX = "c:";

/** The keys of the directly broader words of a concept's key; none of another key. */
function broaderKeys(key: string): readonly string[] {
  return key.startsWith(CONCEPT_PREFIX)
    ? broaderOf(key.slice(CONCEPT_PREFIX.length)).map((broader) => CONCEPT_PREFIX + broader)
    : NO_KEYS;
}

const NO_KEYS: readonly string[] = [];

/**
 * Weighs features by how few of the story's sentences have them (inverse document frequency, Spärck Jones 1972).
 * `sentences` are the feature keys of each sentence of every article.
 */
export function measureRarity(sentences: readonly Iterable<string>[]): Rarity {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    const features = new Set(sentence);
    for (const feature of [...features])
      for (const broader of broaderKeys(feature)) features.add(broader);
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const total = sentences.length + 1;
  const unseen = Math.log(1 + total);
  const weights = new Map<string, number>();
  for (const [feature, count] of counts) weights.set(feature, Math.log(1 + total / (count + 1)));
  return (feature) => weights.get(feature) ?? unseen;
}

/** What two bags of features have in common. */
export interface Likeness {
  /** Cosine of the weighted bags, 0 to 1. */
  readonly cosine: number;
  /** The most telling name (entity or capitalised word) that both have, 0 to 1. */
  readonly name: number;
  /** The most telling notion (predicate class, concept or value) that both have, 0 to 1. */
  readonly notion: number;
}

/**
 * Lays two weighted bags side by side. Where the languages differ, stems are left out of both, so that only what both
 * languages share is compared. Symmetric.
 */
export function compareContexts(
  a: Features,
  b: Features,
  rarity: Rarity,
  sameLanguage: boolean,
): Likeness {
  const space = spaceOf(rarity);
  const left = vectorOf(a, space);
  const right = vectorOf(b, space);
  const names = meet(left.names, right.names);
  const notions = meet(left.notions, right.notions);
  let dot = names.dot + notions.dot;
  let squaresA = left.names.squares + left.notions.squares;
  let squaresB = right.names.squares + right.notions.squares;
  if (sameLanguage) {
    dot += meet(left.words, right.words).dot;
    squaresA += left.words.squares;
    squaresB += right.words.squares;
  }
  return {
    cosine: squaresA === 0 || squaresB === 0 ? 0 : dot / Math.sqrt(squaresA * squaresB),
    name: names.most,
    notion: notions.most,
  };
}

/** A feature this much rarer than one that every sentence has tells as much as any. */
const TELLING_RARITY = 2.5;

/** How telling a feature of a rarity is, 0 (most sentences have it) to 1. */
export function tellingOf(rare: number): number {
  return Math.min(1, Math.max(0, (rare - 1) / TELLING_RARITY));
}

/** Weights by feature number, rising: two such lists are compared in one walk, without looking anything up. */
interface Weighed {
  readonly features: Int32Array;
  readonly weights: Float64Array;
  /** How telling each is here, 0 to 1. */
  readonly tells: Float64Array;
  readonly squares: number;
}

/** A bag weighed once: names, notions that both languages share, and the stems of its own. */
interface Vector {
  readonly names: Weighed;
  readonly notions: Weighed;
  readonly words: Weighed;
}

/** A feature as one story weighs it. */
interface Feature {
  readonly key: string;
  /** Rises in the order in which the story's bags are weighed. */
  readonly number: number;
  readonly sort: keyof Vector;
  readonly rarity: number;
  readonly tells: number;
  /** The features of the directly broader words; null before they are first asked for. */
  broader: readonly Feature[] | null;
  /** The most that it weighs in the bag that is being weighed; 0 between two bags. */
  share: number;
}

/** What one story's features are numbered by, and its bags as far as they are weighed. */
class Space {
  readonly vectors = new WeakMap<Features, Vector>();
  private readonly features = new Map<string, Feature>();
  private readonly rarity: Rarity;

  constructor(rarity: Rarity) {
    this.rarity = rarity;
  }

  featureOf(key: string): Feature {
    const known = this.features.get(key);
    if (known !== undefined) return known;
    const rarity = this.rarity(key);
    const feature: Feature = {
      key,
      number: this.features.size,
      sort: sortOf(key),
      rarity,
      tells: tellingOf(rarity),
      broader: null,
      share: 0,
    };
    this.features.set(key, feature);
    return feature;
  }

  broaderOf(feature: Feature): readonly Feature[] {
    feature.broader ??= broaderKeys(feature.key).map((key) => this.featureOf(key));
    return feature.broader;
  }
}

function sortOf(key: string): keyof Vector {
  if (key.startsWith(WORD_PREFIX)) return "words";
  return NAME_PREFIXES.some((prefix) => key.startsWith(prefix)) ? "names" : "notions";
}

/** A bag meets hundreds of others; it is weighed at the first. Spaces go with the rarity of their story. */
const SPACES = new WeakMap<Rarity, Space>();

function spaceOf(rarity: Rarity): Space {
  const known = SPACES.get(rarity);
  if (known !== undefined) return known;
  const space = new Space(rarity);
  SPACES.set(rarity, space);
  return space;
}

function vectorOf(bag: Features, space: Space): Vector {
  const known = space.vectors.get(bag);
  if (known !== undefined) return known;
  const features = widened(bag, space);
  const vector = {
    names: weighed(features, "names"),
    notions: weighed(features, "notions"),
    words: weighed(features, "words"),
  };
  for (const feature of features) feature.share = 0;
  space.vectors.set(bag, vector);
  return vector;
}

/** A bag's features with the broader words of its concepts, by their numbers; each holds its share. */
function widened(bag: Features, space: Space): readonly Feature[] {
  const own: Feature[] = [];
  for (const [key, weight] of bag) {
    const feature = space.featureOf(key);
    feature.share = weight;
    own.push(feature);
  }
  const wide = [...own];
  for (const feature of own) {
    const share = (bag.get(feature.key) ?? 0) * BROADER_WEIGHT;
    for (const broader of space.broaderOf(feature)) {
      if (broader.share === 0) wide.push(broader);
      if (broader.share < share) broader.share = share;
    }
  }
  return wide.sort((a, b) => a.number - b.number);
}

function weighed(features: readonly Feature[], sort: keyof Vector): Weighed {
  const own = features.filter((feature) => feature.sort === sort);
  const numbers = new Int32Array(own.length);
  const weights = new Float64Array(own.length);
  const tells = new Float64Array(own.length);
  let squares = 0;
  own.forEach(({ number, share, rarity, tells: telling }, at) => {
    const weight = share * rarity;
    numbers[at] = number;
    weights[at] = weight;
    tells[at] = share * telling;
    squares += weight * weight;
  });
  return { features: numbers, weights, tells, squares };
}

function meet(a: Weighed, b: Weighed): { readonly dot: number; readonly most: number } {
  let dot = 0;
  let most = 0;
  let i = 0;
  let j = 0;
  const sizeA = a.features.length;
  const sizeB = b.features.length;
  while (i < sizeA && j < sizeB) {
    const left = a.features[i] ?? 0;
    const right = b.features[j] ?? 0;
    if (left === right) {
      dot += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
      most = Math.max(most, Math.min(a.tells[i] ?? 0, b.tells[j] ?? 0));
      i++;
      j++;
    } else if (left < right) i++;
    else j++;
  }
  return { dot, most };
}
