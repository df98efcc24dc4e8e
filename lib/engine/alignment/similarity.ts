import type { LanguageId } from "../article.ts";
import type { Claim } from "../claims/claim.ts";
import { dimensionOf } from "../values/quantity/units.ts";
import { contextSimilarity, type Rarity } from "./context.ts";
import { headAffinity } from "./head-affinity.ts";
import { officeAffinity } from "./office-affinity.ts";
import type { PredicateKinship, Signs } from "./signs.ts";
import { valueAffinity } from "./value-affinity.ts";
import {
  COMMON_PREDICATE,
  DIFFERENT,
  OPPOSITE,
  RELATED,
  SECONDARY,
  UNKNOWN,
  WEIGHTS,
} from "./weights.ts";

/** A claim with what the alignment needs to know of its article. */
export interface Candidate {
  readonly claim: Claim;
  readonly language: LanguageId;
  /** How many claims of its article could answer the same kind of question (the only tonnage: 1). */
  readonly rivals: number;
  /** How far down its article it stands, 0 to 1. */
  readonly depth: number;
}

/** What one story tells the alignment. */
export interface AlignmentContext {
  readonly rarity: Rarity;
  readonly kinship: PredicateKinship;
}

/**
 * How surely two claims speak of the same thing, 0 to 1, whatever values they give for it. 0 where they cannot: other
 * aspects, other kinds of value, decoys such as a visit from A to B beside one from B to A.
 */
export function similarity(a: Candidate, b: Candidate, context: AlignmentContext): number {
  if (a.claim.aspect !== b.claim.aspect) return 0;
  if (isOffice(a.claim) || isOffice(b.claim)) return officeAffinity(a.claim, b.claim);
  const signs = signsOf(a, b, context);
  if (signs === null || !isEarned(a.claim, b.claim, signs)) return 0;
  const weights = WEIGHTS[a.claim.aspect];
  return (
    weights.predicate * signs.predicate +
    weights.roles * signs.roles +
    weights.head * signs.head +
    weights.context * signs.context +
    weights.value * signs.value +
    weights.bond * signs.bond +
    weights.lonely * signs.lonely +
    weights.place * signs.place
  );
}

/**
 * A contradiction must be earned: where two values exclude each other, more than the general drift of the sentence has to
 * say that both answer one question. It is the dearest mistake to get wrong.
 */
function isEarned(a: Claim, b: Claim, signs: Signs): boolean {
  if (a.value.kind === "polarity" && b.value.kind === "polarity") {
    const differ =
      a.value.answer !== b.value.answer && a.value.answer !== "open" && b.value.answer !== "open";
    return !differ || (signs.predicate >= RELATED && signs.roles > UNKNOWN);
  }
  if (signs.value > DIFFERENT) return true;
  if (a.aspect === "quantity") return isEarnedCount(a, signs);
  if (a.aspect === "who") return signs.predicate >= COMMON_PREDICATE && signs.roles > UNKNOWN;
  if (a.aspect === "where") {
    return signs.predicate >= RELATED && (signs.roles > UNKNOWN || signs.context > 0.35);
  }
  if (a.aspect === "date") return signs.predicate >= RELATED;
  return true;
}

/** Counts and percentages are many in every report; another unit (miles, tonnes) is seldom used of two things. */
function isEarnedCount(claim: Claim, { head, predicate, lonely, context }: Signs): boolean {
  if (head === 1) return predicate >= RELATED || lonely >= 0.5;
  const unit = claim.value.kind === "quantity" ? dimensionOf(claim.value.unit) : "count";
  if (unit === "count" || unit === "share" || unit === "money")
    return head > 0 && lonely === 1 && context > 0.2;
  return head > 0 && lonely >= 0.5 && context > 0.2;
}

/** The signs of a pair, or null where both cannot speak of the same thing. */
export function signsOf(
  a: Candidate,
  b: Candidate,
  { rarity, kinship }: AlignmentContext,
): Signs | null {
  // What rules most pairs out comes first.
  const value = valueAffinity(a.claim.value, b.claim.value);
  if (value === null) return null;
  if (isFirst(a.claim) !== isFirst(b.claim) && value <= UNKNOWN) return null;
  const head = headAffinity(a.claim, b.claim, kinship);
  if (head === null) return null;
  const roles = roleAffinity(a.claim, b.claim);
  if (roles === null) return null;
  const predicate = predicateAffinity(a.claim, b.claim, { rarity, kinship });
  const cosine = contextSimilarity(
    a.claim.subject.context,
    b.claim.subject.context,
    rarity,
    a.language === b.language,
  );
  return {
    predicate,
    roles,
    head,
    value,
    // Sentences of one event that say the same rarely reach a cosine over one half: that counts in full.
    context: Math.min(1, cosine * 2),
    bond: predicate * roles,
    lonely: 1 / Math.max(a.rivals, b.rivals),
    place: 1 - Math.abs(a.depth - b.depth),
  };
}

function isOffice(claim: Claim): boolean {
  return claim.subject.predicates[0] === "office";
}

/** "First since" asks for the time before; a date beside it can only be that time where both could be one. */
function isFirst(claim: Claim): boolean {
  return claim.subject.predicates.includes("first-since");
}

/** 1 same class, less for a related or opposite one, 0 for another. */
function predicateAffinity(a: Claim, b: Claim, { rarity, kinship }: AlignmentContext): number {
  const left = a.subject.predicates;
  const right = b.subject.predicates;
  if (left.length === 0 && right.length === 0) return UNKNOWN;
  if (left.length === 0 || right.length === 0) return UNKNOWN / 2;
  let best = 0;
  for (const x of left) {
    for (const y of right) {
      const rank = x === left[0] && y === right[0] ? 1 : SECONDARY;
      if (x === y) best = Math.max(best, rank * telling(x, rarity));
      else if (kinship.opposite(x, y)) best = Math.max(best, OPPOSITE * rank);
      else if (kinship.related(x, y)) best = Math.max(best, RELATED * rank);
    }
  }
  return best;
}

/** A class that runs through the whole story ("rise" in a story on rates) joins less than one that is seldom told. */
function telling(predicate: string, rarity: Rarity): number {
  return Math.min(1, Math.max(COMMON_PREDICATE, (rarity(`p:${predicate}`) - 1) / 2));
}

/** Overlap of doer and other side; null where the two are swapped and the claim is about them. */
function roleAffinity(a: Claim, b: Claim): number | null {
  const agents = overlap(a.subject.agents, b.subject.agents);
  const patients = overlap(a.subject.patients, b.subject.patients);
  const toldOfRoles = a.aspect === "who" || a.aspect === "whether";
  if (toldOfRoles && (agents ?? 0) === 0 && (patients ?? 0) === 0 && areSwapped(a, b)) return null;
  if (agents === null && patients === null) return UNKNOWN;
  if (agents === null) return ((patients ?? 0) * 2 + UNKNOWN) / 3;
  if (patients === null) return (agents * 2 + UNKNOWN) / 3;
  // Two things in common on the other side (the text, of the treaty) leave little room for another happening.
  const sure = patients === 1 && Math.min(a.subject.patients.size, b.subject.patients.size) > 1;
  return sure ? (agents + patients * 7) / 8 : (agents + patients * 3) / 4;
}

function areSwapped({ subject: a }: Claim, { subject: b }: Claim): boolean {
  return (overlap(a.agents, b.patients) ?? 0) > 0.5 && (overlap(a.patients, b.agents) ?? 0) > 0.5;
}

/** Shared members by the smaller set, null where either side is empty. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
  if (a.size === 0 || b.size === 0) return null;
  let shared = 0;
  for (const key of a) if (b.has(key)) shared++;
  return shared / Math.min(a.size, b.size);
}
