import type { Candidate } from "./candidate.ts";
import type { Rarity } from "./context.ts";
import { framedAffinity } from "./framed-affinity.ts";
import { logistic, logOdds } from "./likelihood.ts";
import { ROUND_SIGNS, type RoundSign } from "./sign-names.ts";
import { valueAffinity } from "./value-affinity.ts";
import { type AlignmentModel, DIFFERENT } from "./weights.ts";

/** Two claims by their index, a < b, and how likely they answer one question. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likelihood: number;
}

/** Each 0 to 1 but `alone`; see `ROUND_SIGNS`. */
export type RoundSigns = Readonly<Record<RoundSign, number>>;

/** A likelihood below this lends no support and is no rival. */
const NEGLIGIBLE = 0.02;
/** A claim of a third article goes with a pair from here on. */
const GOES_WITH = 0.1;

/**
 * Judges pairs again in the light of all others: a match that is the best of both articles, whose sentences share other
 * matches, and that a third article goes along with, is likelier than the same two claims alone. Pairs of offices, conditions or denials,
 * and hopeless ones, stay as they are. `settled` pairs stand beside and are not judged themselves. Returns the pairs in the
 * order they came in.
 */
export function weighTogether(
  candidates: readonly Candidate[],
  pairs: readonly Pair[],
  rarity: Rarity,
  model: AlignmentModel,
  settled: readonly Pair[] = [],
): readonly Pair[] {
  const signs = roundSigns(candidates, pairs, rarity, settled);
  return pairs.map((pair, index) => {
    const own = signs[index];
    const claim = candidates[pair.a]?.claim;
    if (own === undefined || claim === undefined || own === null) return pair;
    const weights = model.together[claim.aspect];
    let sum = weights.bias - own.differs * model.caution[claim.aspect];
    for (const sign of ROUND_SIGNS) sum += weights[sign] * own[sign];
    return { a: pair.a, b: pair.b, likelihood: logistic(sum) };
  });
}

/** The signs of each pair by its index; null for a pair that is not judged again: of offices, conditions or denials, or hopeless by itself. */
export function roundSigns(
  candidates: readonly Candidate[],
  pairs: readonly Pair[],
  rarity: Rarity,
  settled: readonly Pair[] = [],
): readonly (RoundSigns | null)[] {
  const places = new Places(candidates);
  const all = settled.length === 0 ? pairs : [...settled, ...pairs];
  const rivals = new Rivals(places, all);
  const support = new Support(candidates, places, all);
  const company = new Company(candidates.length, all);
  return pairs.map((pair) => {
    const a = candidates[pair.a];
    const b = candidates[pair.b];
    if (a === undefined || b === undefined || pair.likelihood < NEGLIGIBLE) return null;
    if (framedAffinity(a.claim, b.claim, rarity) !== null) return null;
    const left = rivals.next(pair.a, pair.b, pair.likelihood);
    const right = rivals.next(pair.b, pair.a, pair.likelihood);
    return {
      alone: logOdds(pair.likelihood),
      best: ahead(pair, left) + ahead(pair, right),
      lead: share(pair, left) + share(pair, right),
      support: support.of(pair),
      third: company.of(pair),
      differs: (valueAffinity(a.claim.value, b.claim.value) ?? 0) <= DIFFERENT ? 1 : 0,
    };
  });
}

function ahead({ likelihood }: Pair, next: number): number {
  return likelihood >= next ? 0.5 : 0;
}

function share({ likelihood }: Pair, next: number): number {
  return likelihood / (likelihood + next + 1e-6) / 2;
}

/** Articles and sentences by number: what pairs are looked up by, many thousand times. */
class Places {
  readonly claims: number;
  readonly articles: number;
  readonly sentences: number;
  /** By the index of the claim. */
  readonly articleOf: Int32Array;
  readonly sentenceOf: Int32Array;

  constructor(candidates: readonly Candidate[]) {
    const articles = new Map<string, number>();
    const sentences = new Map<string, number>();
    this.claims = candidates.length;
    this.articleOf = Int32Array.from(candidates, ({ claim }) => numberOf(claim.article, articles));
    this.sentenceOf = Int32Array.from(candidates, ({ claim }) =>
      numberOf(`${claim.sentence} ${claim.article}`, sentences),
    );
    this.articles = articles.size;
    this.sentences = sentences.size;
  }
}

function numberOf(key: string, numbers: Map<string, number>): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}

/** The two best matches of each claim in each other article. */
class Rivals {
  private readonly places: Places;
  /** By claim, then by article. */
  private readonly first: Float64Array;
  private readonly second: Float64Array;

  constructor(places: Places, pairs: readonly Pair[]) {
    this.places = places;
    this.first = new Float64Array(places.claims * places.articles);
    this.second = new Float64Array(places.claims * places.articles);
    for (const { a, b, likelihood } of pairs) {
      if (likelihood < NEGLIGIBLE) continue;
      this.enter(this.slotOf(a, b), likelihood);
      this.enter(this.slotOf(b, a), likelihood);
    }
  }

  /** The best match of a claim in the article of another besides the match of the two. */
  next(claim: number, other: number, likelihood: number): number {
    const slot = this.slotOf(claim, other);
    const first = this.first[slot] ?? 0;
    return first === likelihood ? (this.second[slot] ?? 0) : first;
  }

  private slotOf(claim: number, other: number): number {
    return claim * this.places.articles + (this.places.articleOf[other] ?? 0);
  }

  private enter(slot: number, likelihood: number): void {
    const first = this.first[slot] ?? 0;
    if (likelihood > first) {
      this.second[slot] = first;
      this.first[slot] = likelihood;
    } else if (likelihood > (this.second[slot] ?? 0)) this.second[slot] = likelihood;
  }
}

/** The pairs of claims between any two sentences. */
class Support {
  private readonly candidates: readonly Candidate[];
  private readonly places: Places;
  private readonly bySentences = new Map<number, Pair[]>();

  constructor(candidates: readonly Candidate[], places: Places, pairs: readonly Pair[]) {
    this.candidates = candidates;
    this.places = places;
    for (const pair of pairs) {
      if (pair.likelihood < NEGLIGIBLE) continue;
      const key = this.keyOf(pair);
      const known = this.bySentences.get(key);
      if (known === undefined) this.bySentences.set(key, [pair]);
      else known.push(pair);
    }
  }

  /** The likelihood of the likeliest pair between the same sentences that is about other words. */
  of(pair: Pair): number {
    let most = 0;
    for (const other of this.bySentences.get(this.keyOf(pair)) ?? []) {
      if (other.likelihood <= most) continue;
      if (!this.meet(pair.a, other.a) && !this.meet(pair.b, other.b)) most = other.likelihood;
    }
    return most;
  }

  private keyOf({ a, b }: Pair): number {
    const { sentenceOf, sentences } = this.places;
    return (sentenceOf[a] ?? 0) * sentences + (sentenceOf[b] ?? 0);
  }

  private meet(one: number, other: number): boolean {
    if (one === other) return true;
    const a = this.candidates[one]?.claim.evidence[0];
    const b = this.candidates[other]?.claim.evidence[0];
    return a !== undefined && b !== undefined && a.start < b.end && b.start < a.end;
  }
}

/** A claim that goes with another, and how likely. */
interface Match {
  readonly claim: number;
  readonly likelihood: number;
}

/** The claims that go with each claim. */
class Company {
  private readonly matches: readonly Match[][];
  /** How likely each claim goes with `about`; pairs come by their first claim, which is so laid out once. */
  private readonly beside: Float64Array;
  private about = -1;

  constructor(size: number, pairs: readonly Pair[]) {
    this.matches = Array.from({ length: size }, () => []);
    this.beside = new Float64Array(size);
    for (const { a, b, likelihood } of pairs) {
      if (likelihood < GOES_WITH) continue;
      this.matches[a]?.push({ claim: b, likelihood });
      this.matches[b]?.push({ claim: a, likelihood });
    }
  }

  /** How likely the likeliest third claim goes with both of a pair: with the less likely of the two. */
  of({ a, b }: Pair): number {
    this.layOut(a);
    let most = 0;
    for (const { claim, likelihood } of this.matches[b] ?? []) {
      if (likelihood > most) most = Math.max(most, Math.min(likelihood, this.beside[claim] ?? 0));
    }
    return most;
  }

  private layOut(about: number): void {
    if (this.about === about) return;
    for (const { claim } of this.matches[this.about] ?? []) this.beside[claim] = 0;
    for (const { claim, likelihood } of this.matches[about] ?? []) this.beside[claim] = likelihood;
    this.about = about;
  }
}
