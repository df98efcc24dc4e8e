import type { Claim } from "../claims/claim.ts";

/**
 * The groups that an editor would check. Groups of several articles stand; of one article's claims only those that say
 * something checkable by themselves, each sentence's happenings once. Returns them in the order they came in.
 */
export function selectFacts(groups: readonly (readonly Claim[])[]): readonly (readonly Claim[])[] {
  return groups.filter((claims) => claims.length > 1 || isWorthy(claims[0]));
}

/** A lone statement that something is so repeats what its date, place and doer say; a denial or a negation does not. */
function isWorthy(claim: Claim | undefined): boolean {
  if (claim === undefined) return false;
  if (claim.value.kind !== "polarity") return true;
  return claim.value.answer !== "yes";
}
