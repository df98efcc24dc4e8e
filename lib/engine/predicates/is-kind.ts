import { broaderOf } from "./concept-affinity.ts";

/** Whether a concept (without "c:") is of a kind, or is that kind itself: a ferry is a ship and a vehicle. */
export function isKind(concept: string, ...kinds: readonly string[]): boolean {
  const above = known.get(concept) ?? climb(concept);
  known.set(concept, above);
  return kinds.some((kind) => above.has(kind));
}

const known = new Map<string, ReadonlySet<string>>();

function climb(concept: string): ReadonlySet<string> {
  const above = new Set([concept]);
  // A set keeps the order of insertion and is walked to its end, what is added on the way included.
  for (const id of above) for (const broader of broaderOf(id)) above.add(broader);
  return above;
}
