import type { Claim } from "../claims/claim.ts";
import { dimensionOf } from "../values/quantity/units.ts";
import { ASPECTS, type Aspect, type Value } from "../values/value.ts";
import { attachStragglers } from "./attach-stragglers.ts";
import { cluster, type Link } from "./cluster.ts";
import type { Rarity } from "./context.ts";
import { type AlignmentContext, type Candidate, similarity } from "./similarity.ts";
import { THRESHOLDS } from "./weights.ts";

/** A key that more claims than this share says little: it proposes but the claims next in order. */
const SHARED_BY_MAX = 400;
/** How many of the next claims those are; enough to tie a group of hundreds of articles together. */
const NEXT_CLAIMS = 12;
/** A story whose keys would propose more pairs than this looks less far ahead along every key. */
const PAIRS_MAX = 600_000;
/** Features of a claim's context that propose pairs: the rarest ones. */
const RARE_KEYS = 6;

/**
 * Groups claims of different articles that speak of the same thing. Candidates come from inverted indexes (predicate,
 * head, roles, rarest words), never from all pairs. Returns groups of claims, single ones included; the result does not
 * depend on the order of the articles. `candidates` come sorted by article and place.
 */
export function alignClaims(
  candidates: readonly Candidate[],
  context: AlignmentContext,
): readonly (readonly Claim[])[] {
  return ASPECTS.flatMap((aspect) => {
    const own = candidates.filter((candidate) => candidate.claim.aspect === aspect);
    return alignAspect(aspect, own, context);
  });
}

function alignAspect(
  aspect: Aspect,
  candidates: readonly Candidate[],
  context: AlignmentContext,
): readonly (readonly Claim[])[] {
  const score = (a: number, b: number): number => {
    const left = candidates[a];
    const right = candidates[b];
    return left === undefined || right === undefined ? 0 : similarity(left, right, context);
  };
  const threshold = THRESHOLDS[aspect];
  const links: Link[] = [];
  proposePairs(candidates, context.rarity, (a, b) => {
    const link = score(a, b);
    if (link >= threshold) links.push({ a, b, score: link });
  });
  const articles = candidates.map((candidate) => candidate.claim.article);
  const groups = attachStragglers(
    cluster(articles, links, score, threshold),
    articles,
    score,
    threshold,
  );
  return groups.map((group) => group.flatMap((index) => candidates[index]?.claim ?? []));
}

/**
 * Proposes the pairs of claims of different articles that share a telling key, each once, as indexes a < b. They are
 * handed over one by one: a list of them would be the largest thing in memory.
 */
function proposePairs(
  candidates: readonly Candidate[],
  rarity: Rarity,
  propose: (a: number, b: number) => void,
): void {
  const keys = candidates.map((candidate) => [...keysOf(candidate.claim, rarity)]);
  const index = indexByKey(keys);
  const reach = reachOf([...index.values()]);
  const met = new Int32Array(candidates.length).fill(-1);
  keys.forEach((own, a) => {
    const article = candidates[a]?.claim.article;
    for (const key of own) {
      const posting = index.get(key);
      if (posting === undefined) continue;
      const first = ++posting.done;
      const end = Math.min(posting.claims.length, first + reach(posting));
      for (let at = first; at < end; at++) {
        const b = posting.claims[at] ?? 0;
        if (met[b] === a) continue;
        met[b] = a;
        if (candidates[b]?.claim.article !== article) propose(a, b);
      }
    }
  });
}

/** The claims that share a key, rising, and how many of them have met those after them. */
interface Posting {
  readonly claims: number[];
  done: number;
}

function indexByKey(keys: readonly (readonly string[])[]): ReadonlyMap<string, Posting> {
  const index = new Map<string, Posting>();
  keys.forEach((own, at) => {
    for (const key of own) {
      const posting = index.get(key);
      if (posting === undefined) index.set(key, { claims: [at], done: 0 });
      else posting.claims.push(at);
    }
  });
  return index;
}

/** How many of the claims after it a claim meets by a key: all of a rare one's, as long as a story's pairs stay bounded. */
function reachOf(postings: readonly Posting[]): (posting: Posting) => number {
  const reachIn = ({ claims }: Posting, most: number) =>
    claims.length > SHARED_BY_MAX ? NEXT_CLAIMS : Math.min(claims.length / 2, most);
  let most = SHARED_BY_MAX;
  const pairs = () =>
    postings.reduce((sum, posting) => sum + posting.claims.length * reachIn(posting, most), 0);
  while (most > NEXT_CLAIMS && pairs() > PAIRS_MAX) most /= 2;
  return ({ claims }) => (claims.length > SHARED_BY_MAX ? NEXT_CLAIMS : most);
}

function keysOf(claim: Claim, rarity: Rarity): ReadonlySet<string> {
  const { subject } = claim;
  const keys = new Set<string>(subject.predicates.map((predicate) => `p:${predicate}`));
  if (subject.head !== null) keys.add(`h:${subject.head}`);
  for (const key of valueKeys(claim.value)) keys.add(key);
  for (const role of [...subject.agents, ...subject.patients]) keys.add(role);
  const rarest = [...subject.context.keys()].sort(
    (a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1),
  );
  for (const key of rarest.slice(0, RARE_KEYS)) keys.add(key);
  return keys;
}

/** What a value itself proposes: reports of one thing often give the same number, day, place or words, or share its unit. */
function valueKeys(value: Value): readonly string[] {
  if (value.kind === "quantity")
    return [`u:${dimensionOf(value.unit)}`, `v:${value.number} ${value.unit}`];
  if (value.kind === "date") return value.edtf === null ? [] : [`v:${value.edtf.slice(0, 10)}`];
  if (value.kind === "party") return value.members.map((member) => `e:${member.entity}`);
  if (value.kind === "place")
    return [`e:${value.entity}`, value.coordinates === undefined ? "" : "v:point"].filter(Boolean);
  return value.kind === "name" || value.kind === "wording" ? value.words : [];
}
