import type { Claim } from "../claims/claim.ts";
import { dimensionOf } from "../values/quantity/units.ts";
import { ASPECTS, type Aspect, type Value } from "../values/value.ts";
import { attachStragglers } from "./attach-stragglers.ts";
import { cluster, type Link } from "./cluster.ts";
import type { Rarity } from "./context.ts";
import { type AlignmentContext, type Candidate, similarity } from "./similarity.ts";
import { THRESHOLDS } from "./weights.ts";

/** Keys that more claims than this share say too little to propose pairs by. */
const SHARED_BY_MAX = 400;
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
  for (const [a, b] of proposePairs(candidates, context.rarity)) {
    const link = score(a, b);
    if (link > 0) links.push({ a, b, score: link });
  }
  const articles = candidates.map((candidate) => candidate.claim.article);
  const groups = attachStragglers(
    cluster(articles, links, score, threshold),
    articles,
    score,
    threshold,
  );
  return groups.map((group) => group.flatMap((index) => candidates[index]?.claim ?? []));
}

/** Pairs of claims of different articles that share a telling key, each once, as indexes a < b. */
function proposePairs(
  candidates: readonly Candidate[],
  rarity: Rarity,
): readonly (readonly [number, number])[] {
  const index = new Map<string, number[]>();
  candidates.forEach((candidate, at) => {
    for (const key of keysOf(candidate.claim, rarity)) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [at]);
      else list.push(at);
    }
  });
  const pairs = new Map<number, readonly [number, number]>();
  for (const list of index.values()) {
    if (list.length > SHARED_BY_MAX) continue;
    for (const [position, a] of list.entries()) {
      for (const b of list.slice(position + 1)) {
        if (candidates[a]?.claim.article === candidates[b]?.claim.article) continue;
        pairs.set(a * candidates.length + b, [a, b]);
      }
    }
  }
  return [...pairs.values()];
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
