import type { Claim } from "../claims/claim.ts";
import type { AlignmentContext } from "./candidate.ts";
import { type Rarity, tellingOf } from "./context.ts";
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
  return rarestShared(a.subject.predicates, new Set(b.subject.predicates), (id) =>
    rarity(`p:${id}`),
  );
}

/** The rarity of the most telling doer or other side that both claims share, 0 to 1. */
export function sharedRoleRarity(a: Claim, b: Claim, rarity: Rarity): number {
  return Math.max(
    rarestShared(a.subject.agents, b.subject.agents, rarity),
    rarestShared(a.subject.patients, b.subject.patients, rarity),
  );
}

function rarestShared(
  keys: Iterable<string>,
  others: ReadonlySet<string>,
  rarity: (key: string) => number,
): number {
  let most = 0;
  for (const key of keys) if (others.has(key)) most = Math.max(most, tellingOf(rarity(key)));
  return most;
}
