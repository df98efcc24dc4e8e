import type { Claim } from "../claims/claim.ts";
import type { AlignmentContext } from "./candidate.ts";
import { type Rarity, tellingOf } from "./context.ts";
import { type Participant, participantsOf } from "./participants.ts";
import { COMMON_PREDICATE, OPPOSITE, RELATED, SECONDARY, UNKNOWN } from "./weights.ts";

/** How alike the happenings are that two claims tell of: 1 same class, less for a related or opposite one, 0 for another. */
export function predicateAffinity(
  a: Claim,
  b: Claim,
  { rarity, kinship }: AlignmentContext,
): number {
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

/** The rarity of the most telling class that both claims share, 0 to 1; 0 where they share none. */
export function sharedClassRarity(a: Claim, b: Claim, rarity: Rarity): number {
  const others = b.subject.predicates;
  let most = 0;
  for (const id of a.subject.predicates)
    if (others.includes(id)) most = Math.max(most, tellingOf(rarity(`p:${id}`)));
  return most;
}

/** The rarity of the most telling doer or other side that both claims share, 0 to 1. */
export function sharedRoleRarity(a: Claim, b: Claim, rarity: Rarity): number {
  const own = participantsOf(a, rarity);
  return Math.max(
    rarestShared(own.agents, b.subject.agents),
    rarestShared(own.patients, b.subject.patients),
  );
}

function rarestShared(own: readonly Participant[], others: ReadonlySet<string>): number {
  let most = 0;
  for (const { key, rarity } of own) if (others.has(key)) most = Math.max(most, tellingOf(rarity));
  return most;
}
