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
 * and hopeless ones, stay as they are. Returns the pairs in the order they came in.
 */
export function weighTogether(
  candidates: readonly Candidate[],
  pairs: readonly Pair[],
  rarity: Rarity,
  model: AlignmentModel,
): readonly Pair[] {
  const signs = roundSigns(candidates, pairs, rarity);
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
): readonly (RoundSigns | null)[] {
  const rivals = new Rivals(candidates, pairs);
  const support = new Support(candidates, pairs);
  const company = new Company(candidates.length, pairs);
  return pairs.map((pair) => {
    const a = candidates[pair.a];
    const b = candidates[pair.b];
    if (a === undefined || b === undefined || pair.likelihood < NEGLIGIBLE) return null;
    if (framedAffinity(a.claim, b.claim, rarity) !== null) return null;
    const left = rivals.next(pair.a, b.claim.article, pair);
    const right = rivals.next(pair.b, a.claim.article, pair);
    const ahead = (next: number): number => (pair.likelihood >= next ? 0.5 : 0);
    const share = (next: number): number => pair.likelihood / (pair.likelihood + next + 1e-6) / 2;
    return {
      alone: logOdds(pair.likelihood),
      best: ahead(left) + ahead(right),
      lead: share(left) + share(right),
      support: support.of(pair),
      third: company.of(pair),
      differs: (valueAffinity(a.claim.value, b.claim.value) ?? 0) <= DIFFERENT ? 1 : 0,
    };
  });
}

/** The two best matches of each claim in each other article. */
class Rivals {
  private readonly best = new Map<string, { first: number; second: number }>();

  constructor(candidates: readonly Candidate[], pairs: readonly Pair[]) {
    for (const { a, b, likelihood } of pairs) {
      if (likelihood < NEGLIGIBLE) continue;
      this.enter(a, candidates[b]?.claim.article ?? "", likelihood);
      this.enter(b, candidates[a]?.claim.article ?? "", likelihood);
    }
  }

  /** The best match of a claim in an article besides a pair. */
  next(claim: number, article: string, pair: Pair): number {
    const known = this.best.get(`${claim} ${article}`);
    if (known === undefined) return 0;
    return known.first === pair.likelihood ? known.second : known.first;
  }

  private enter(claim: number, article: string, likelihood: number): void {
    const key = `${claim} ${article}`;
    const known = this.best.get(key);
    if (known === undefined) this.best.set(key, { first: likelihood, second: 0 });
    else if (likelihood > known.first) {
      known.second = known.first;
      known.first = likelihood;
    } else known.second = Math.max(known.second, likelihood);
  }
}

/** The pairs of claims between any two sentences. */
class Support {
  private readonly candidates: readonly Candidate[];
  private readonly bySentences = new Map<string, Pair[]>();

  constructor(candidates: readonly Candidate[], pairs: readonly Pair[]) {
    this.candidates = candidates;
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
      if (other.likelihood <= most || this.meet(pair.a, other.a) || this.meet(pair.b, other.b))
        continue;
      most = other.likelihood;
    }
    return most;
  }

  private keyOf({ a, b }: Pair): string {
    const left = this.candidates[a]?.claim;
    const right = this.candidates[b]?.claim;
    return `${left?.article} ${left?.sentence} ${right?.article} ${right?.sentence}`;
  }

  private meet(one: number, other: number): boolean {
    if (one === other) return true;
    const a = this.candidates[one]?.claim.evidence[0];
    const b = this.candidates[other]?.claim.evidence[0];
    return a !== undefined && b !== undefined && a.start < b.end && b.start < a.end;
  }
}

/** The claims that go with each claim. */
class Company {
  private readonly matches: readonly Map<number, number>[];

  constructor(size: number, pairs: readonly Pair[]) {
    this.matches = Array.from({ length: size }, () => new Map<number, number>());
    for (const { a, b, likelihood } of pairs) {
      if (likelihood < GOES_WITH) continue;
      this.matches[a]?.set(b, likelihood);
      this.matches[b]?.set(a, likelihood);
    }
  }

  /** How likely the likeliest third claim goes with both of a pair: with the less likely of the two. */
  of({ a, b }: Pair): number {
    const [few, many] = [this.matches[a], this.matches[b]].sort(
      (x, y) => (x?.size ?? 0) - (y?.size ?? 0),
    );
    let most = 0;
    for (const [third, likelihood] of few ?? [])
      most = Math.max(most, Math.min(likelihood, many?.get(third) ?? 0));
    return most;
  }
}
