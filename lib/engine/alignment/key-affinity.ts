import { conceptAffinity } from "../predicates/concept-affinity.ts";

const CONCEPT = "c:";

/** How near two feature keys are as names of one thing, 0 to 1: concepts by the tree of kinds, others by being the same. */
export function keyAffinity(a: string, b: string): number {
  if (a === b) return 1;
  if (!a.startsWith(CONCEPT) || !b.startsWith(CONCEPT)) return 0;
  return conceptAffinity(a.slice(CONCEPT.length), b.slice(CONCEPT.length));
}
