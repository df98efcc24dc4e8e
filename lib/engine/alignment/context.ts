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
 * Lays two bags of one story side by side. Where the languages differ, stems are left out of both, so that only what both
 * languages share is compared. Symmetric.
 */
export function compareContexts(a: WeighedBag, b: WeighedBag, sameLanguage: boolean): Likeness {
  const laid = a.space.layOut(a);
  let dot = dotOf(b.names, laid) + dotOf(b.notions, laid);
  let squaresA = a.names.squares + a.notions.squares;
  let squaresB = b.names.squares + b.notions.squares;
  if (sameLanguage) {
    dot += dotOf(b.words, laid);
    squaresA += a.words.squares;
    squaresB += b.words.squares;
  }
  return {
    cosine: squaresA === 0 || squaresB === 0 ? 0 : dot / Math.sqrt(squaresA * squaresB),
    name: mostOf(b.names, laid),
    notion: mostOf(b.notions, laid),
  };
}

/** A story's features as it weighs them, with what is laid down for each; one for all that ask with its `rarity`. */
export function spaceOf(rarity: Rarity): Space {
  if (latest?.rarity === rarity) return latest;
  const space = SPACES.get(rarity) ?? new Space(rarity);
  SPACES.set(rarity, space);
  latest = space;
  return space;
}

const SPACES = new WeakMap<Rarity, Space>();
/** One story is aligned at a time. */
let latest: Space | null = null;

/** A feature this much rarer than one that every sentence has tells as much as any. */
const TELLING_RARITY = 2.5;

/** How telling a feature of a rarity is, 0 (most sentences have it) to 1. */
export function tellingOf(rare: number): number {
  return Math.min(1, Math.max(0, (rare - 1) / TELLING_RARITY));
}

/** Weights by feature number, rising. */
interface Weighed {
  readonly features: Int32Array;
  readonly weights: Float64Array;
  /** How telling each is here, 0 to 1. */
  readonly tells: Float64Array;
  readonly squares: number;
}

/** A bag weighed once: names, notions that both languages share, and the stems of its own. */
export interface WeighedBag {
  readonly space: Space;
  readonly names: Weighed;
  readonly notions: Weighed;
  readonly words: Weighed;
}

type Sort = "names" | "notions" | "words";

/** A feature as one story weighs it. */
interface Feature {
  readonly key: string;
  /** Rises in the order in which the story's bags are weighed. */
  readonly number: number;
  readonly sort: Sort;
  readonly rarity: number;
  readonly tells: number;
  /** The features of the directly broader words; null before they are first asked for. */
  broader: readonly Feature[] | null;
  /** The most that it weighs in the bag that is being weighed; 0 between two bags. */
  share: number;
}

/** What one story's features are numbered by, and its bags as far as they are weighed. */
export class Space {
  readonly rarity: Rarity;
  private readonly bags = new WeakMap<Features, WeighedBag>();
  private readonly features = new Map<string, Feature>();
  /** A claim is held against many others, by what stands around it and by its sentence: both bags stay laid out. */
  private layouts: readonly [Layout, Layout] = [new Layout(), new Layout()];

  constructor(rarity: Rarity) {
    this.rarity = rarity;
  }

  /** A bag meets hundreds of others; it is weighed at the first. */
  weigh(bag: Features): WeighedBag {
    const known = this.bags.get(bag);
    if (known !== undefined) return known;
    const features = widened(bag, this);
    const weighedBag = {
      space: this,
      names: weighed(features, "names"),
      notions: weighed(features, "notions"),
      words: weighed(features, "words"),
    };
    for (const feature of features) feature.share = 0;
    this.bags.set(bag, weighedBag);
    return weighedBag;
  }

  layOut(bag: WeighedBag): Layout {
    const size = this.features.size;
    const [older, newer] = this.layouts;
    if (newer.holds(bag, size)) return newer;
    this.layouts = [newer, older];
    if (!older.holds(bag, size)) older.take(bag, size);
    return older;
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

function sortOf(key: string): Sort {
  if (key.startsWith(WORD_PREFIX)) return "words";
  return NAME_PREFIXES.some((prefix) => key.startsWith(prefix)) ? "names" : "notions";
}

/** One bag by feature number, 0 for what it lacks: another is compared with it in one walk along its own features. */
class Layout {
  weights = new Float64Array(0);
  tells = new Float64Array(0);
  private bag: WeighedBag | null = null;

  /** Whether the bag is laid out here, with room for so many features of others. */
  holds(bag: WeighedBag, features: number): boolean {
    return this.bag === bag && this.weights.length >= features;
  }

  take(bag: WeighedBag, features: number): void {
    if (this.bag !== null) this.clear(this.bag);
    if (this.weights.length < features) {
      this.weights = new Float64Array(features * 2);
      this.tells = new Float64Array(features * 2);
    }
    this.bag = bag;
    for (const { features: numbers, weights, tells } of [bag.names, bag.notions, bag.words]) {
      for (let at = 0; at < numbers.length; at += 1) {
        const feature = numbers[at] ?? 0;
        this.weights[feature] = weights[at] ?? 0;
        this.tells[feature] = tells[at] ?? 0;
      }
    }
  }

  private clear({ names, notions, words }: WeighedBag): void {
    for (const { features } of [names, notions, words]) {
      for (const feature of features) {
        this.weights[feature] = 0;
        this.tells[feature] = 0;
      }
    }
  }
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

function weighed(features: readonly Feature[], sort: Sort): Weighed {
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

function dotOf({ features, weights }: Weighed, { weights: others }: Layout): number {
  let dot = 0;
  for (let at = 0; at < features.length; at += 1)
    dot += (others[features[at] ?? 0] ?? 0) * (weights[at] ?? 0);
  return dot;
}

function mostOf({ features, tells }: Weighed, { tells: others }: Layout): number {
  let most = 0;
  for (let at = 0; at < features.length; at += 1) {
    const both = Math.min(others[features[at] ?? 0] ?? 0, tells[at] ?? 0);
    if (both > most) most = both;
  }
  return most;
}
