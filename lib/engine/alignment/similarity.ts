import type { LanguageId } from "../article.ts";
import type { Claim } from "../claims/claim.ts";
import { contextSimilarity, type Rarity } from "./context.ts";
import { valueAffinity } from "./value-affinity.ts";
import { OPPOSITE, RELATED, UNKNOWN, WEIGHTS } from "./weights.ts";

/** How predicate classes stand to each other; from lib/engine/predicates. */
export interface PredicateKinship {
  related(a: string, b: string): boolean;
  opposite(a: string, b: string): boolean;
}

/** A claim with the language of its article, as the alignment needs it. */
export interface Candidate {
  readonly claim: Claim;
  readonly language: LanguageId;
}

/**
 * How surely two claims speak of the same thing, 0 to 1, whatever values they give for it. 0 where they cannot: other
 * aspects, other kinds of value, decoys such as a visit from A to B beside one from B to A.
 */
export function similarity(
  a: Candidate,
  b: Candidate,
  rarity: Rarity,
  kinship: PredicateKinship,
): number {
  if (a.claim.aspect !== b.claim.aspect) return 0;
  const value = valueAffinity(a.claim.value, b.claim.value);
  if (value === null) return 0;
  const predicate = predicateAffinity(a.claim, b.claim, kinship);
  const roles = roleAffinity(a.claim, b.claim);
  if (predicate === null || roles === null) return 0;
  const weights = WEIGHTS[a.claim.aspect];
  const context = contextSimilarity(
    a.claim.subject.context,
    b.claim.subject.context,
    rarity,
    a.language === b.language,
  );
  return (
    weights.predicate * predicate +
    weights.roles * roles +
    weights.head * headAffinity(a.claim, b.claim) +
    weights.context * stretch(context) +
    weights.value * value
  );
}

/** Sentences of one event that say the same thing rarely reach a cosine over one half: read that as full marks. */
function stretch(cosine: number): number {
  return Math.min(1, cosine * 2);
}

/** 1 same class, less for a related or opposite one, 0 for another; null where a frame of its own meets another. */
function predicateAffinity(a: Claim, b: Claim, kinship: PredicateKinship): number | null {
  const left = a.subject.predicates;
  const right = b.subject.predicates;
  if (left.length === 0 && right.length === 0) return UNKNOWN;
  if (left.length === 0 || right.length === 0) return UNKNOWN / 2;
  let best = 0;
  for (const x of left) {
    for (const y of right) {
      if (x === y) return 1;
      if (kinship.opposite(x, y)) best = Math.max(best, OPPOSITE);
      else if (kinship.related(x, y)) best = Math.max(best, RELATED);
    }
  }
  return best;
}

/** Overlap of doer and other side; null where the two are swapped. */
function roleAffinity(a: Claim, b: Claim): number | null {
  const agents = overlap(a.subject.agents, b.subject.agents);
  const patients = overlap(a.subject.patients, b.subject.patients);
  const swapped = Math.min(
    overlap(a.subject.agents, b.subject.patients) ?? 0,
    overlap(a.subject.patients, b.subject.agents) ?? 0,
  );
  if (swapped > 0.5 && (agents ?? 0) === 0 && (patients ?? 0) === 0) return null;
  if (agents === null && patients === null) return UNKNOWN;
  if (agents === null) return ((patients ?? 0) * 2 + UNKNOWN) / 3;
  if (patients === null) return (agents * 2 + UNKNOWN) / 3;
  return (agents + patients * 2) / 3;
}

/** Shared members by the smaller set, null where either side is empty. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
  if (a.size === 0 || b.size === 0) return null;
  let shared = 0;
  for (const key of a) if (b.has(key)) shared++;
  return shared / Math.min(a.size, b.size);
}

function headAffinity(a: Claim, b: Claim): number {
  const left = a.subject.head;
  const right = b.subject.head;
  if (left === null || right === null) return UNKNOWN;
  return left === right ? 1 : 0;
}
