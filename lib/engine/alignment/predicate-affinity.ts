import type { PredicateKinship } from "./candidate.ts";
import type { Participant, WeighedClaim } from "./weigh-claim.ts";
import { OPPOSITE, RELATED, SECONDARY, UNKNOWN } from "./weights.ts";

/** How alike the happenings are that two claims tell of: 1 same class, less for a related or opposite one, 0 for another. */
export function predicateAffinity(
  { classes: left }: WeighedClaim,
  { classes: right }: WeighedClaim,
  kinship: PredicateKinship,
): number {
  if (left.length === 0 && right.length === 0) return UNKNOWN;
  if (left.length === 0 || right.length === 0) return UNKNOWN / 2;
  let best = 0;
  for (const x of left) {
    for (const y of right) {
      const rank = x.id === left[0]?.id && y.id === right[0]?.id ? 1 : SECONDARY;
      if (x.id === y.id) best = Math.max(best, rank * x.counts);
      else if (kinship.opposite(x.id, y.id)) best = Math.max(best, OPPOSITE * rank);
      else if (kinship.related(x.id, y.id)) best = Math.max(best, RELATED * rank);
    }
  }
  return best;
}

/** The rarity of the most telling class that both claims share, 0 to 1; 0 where they share none. */
export function sharedClassRarity(a: WeighedClaim, b: WeighedClaim): number {
  let most = 0;
  for (const { id, tells } of a.classes) {
    if (tells <= most) continue;
    for (const other of b.classes) if (other.id === id) most = tells;
  }
  return most;
}

/** The rarity of the most telling one that both name in one role, 0 to 1. */
export function sharedRarity(own: readonly Participant[], others: ReadonlySet<string>): number {
  let most = 0;
  for (const { key, tells } of own) if (tells > most && others.has(key)) most = tells;
  return most;
}
