import type { Claim } from "../claims/claim.ts";
import { ASPECTS, type Aspect } from "../values/value.ts";
import { attachStragglers } from "./attach-stragglers.ts";
import type { AlignmentContext, Candidate } from "./candidate.ts";
import { cluster, type Link } from "./cluster.ts";
import { likelihood } from "./likelihood.ts";
import { proposePairs } from "./propose-pairs.ts";
import { type Pair, weighTogether } from "./weigh-together.ts";
import { type AlignmentModel, MODEL } from "./weights.ts";

/**
 * So many articles are aligned each with each; further ones join their groups one by one, in the order of their ids.
 * Twelve tell well enough what a story is about, and the time stays in step with the number of articles.
 */
export const TOGETHER_MAX = 12;

/**
 * Groups claims of a few articles that speak of the same thing, as `alignTogether` does. Returns groups of claims, single
 * ones included; the result does not depend on the order of the articles. `candidates` come sorted by article and place.
 */
export function alignClaims(
  candidates: readonly Candidate[],
  context: AlignmentContext,
  model: AlignmentModel = MODEL,
): readonly (readonly Claim[])[] {
  const groups = alignTogether(candidates, context, model);
  return groups.map((group) => group.map(({ claim }) => claim));
}

/** Groups the claims of a few articles, each pair judged by itself and then in the light of all others. */
export function alignTogether(
  candidates: readonly Candidate[],
  context: AlignmentContext,
  model: AlignmentModel = MODEL,
): readonly (readonly Candidate[])[] {
  const pairs = weighTogether(
    candidates,
    judgePairs(candidates, context, model),
    context.rarity,
    model,
  );
  return ASPECTS.flatMap((aspect) =>
    groupPairs(candidates, pairs, aspect, model.thresholds[aspect]),
  );
}

/** Names every pair of claims of one aspect that could answer one question, a < b. */
export function pairsToJudge(
  candidates: readonly Candidate[],
  { rarity }: AlignmentContext,
  take: (a: number, b: number) => void,
): void {
  for (const aspect of ASPECTS) {
    const own = indexesOf(candidates, aspect);
    const claims = own.flatMap((index) => candidates[index] ?? []);
    proposePairs(claims, rarity, (x, y) => take(own[x] ?? 0, own[y] ?? 0));
  }
}

function judgePairs(
  candidates: readonly Candidate[],
  context: AlignmentContext,
  model: AlignmentModel,
): readonly Pair[] {
  const pairs: Pair[] = [];
  pairsToJudge(candidates, context, (a, b) => {
    const [left, right] = [candidates[a], candidates[b]];
    if (left === undefined || right === undefined) return;
    const sure = likelihood(left, right, context, model);
    if (sure > 0) pairs.push({ a, b, likelihood: sure });
  });
  return pairs;
}

/** Groups the claims of one aspect by the likelihoods of their pairs; a pair that is not named is none. */
export function groupPairs(
  candidates: readonly Candidate[],
  pairs: readonly Pair[],
  aspect: Aspect,
  threshold: number,
): readonly (readonly Candidate[])[] {
  const own = indexesOf(candidates, aspect);
  const place = new Int32Array(candidates.length).fill(-1);
  own.forEach((index, at) => {
    place[index] = at;
  });
  const likelihoods = new Map<number, number>();
  const links: Link[] = [];
  for (const { a, b, likelihood: score } of pairs) {
    const [left, right] = [place[a] ?? -1, place[b] ?? -1];
    if (left < 0 || right < 0) continue;
    likelihoods.set(left * own.length + right, score);
    links.push({ a: left, b: right, score });
  }
  const score = (a: number, b: number): number =>
    likelihoods.get(Math.min(a, b) * own.length + Math.max(a, b)) ?? 0;
  const articles = own.map((index) => candidates[index]?.claim.article ?? "");
  const groups = attachStragglers(
    cluster(articles, links, score, threshold),
    articles,
    score,
    threshold,
  );
  return groups.map((group) => group.flatMap((at) => candidates[own[at] ?? -1] ?? []));
}

function indexesOf(candidates: readonly Candidate[], aspect: Aspect): readonly number[] {
  return candidates.flatMap(({ claim }, index) => (claim.aspect === aspect ? [index] : []));
}
