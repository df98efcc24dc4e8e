import { CONCEPT_KINDS, DISTINCT_KINDS } from "../languages/concept-kinds.ts";

/** How near two concepts are, by how they stand in the tree of kinds. */
const AFFINITY = {
  same: 1,
  /** One is directly the broader word for the other: a ship and a ferry. */
  broader: 0.85,
  /** Two steps up (a vehicle and a ferry), or two kinds of one narrow thing (a ferry and a tanker). */
  near: 0.7,
  /** Three steps up and more, or a word that any person may be called by in passing. */
  general: 0.6,
  /** One under a narrow kind, the other two steps under it. */
  cousin: 0.5,
  distant: 0.4,
  /** Two persons of whom nothing else is alike. */
  person: 0.3,
  none: 0,
} as const;

/** Words for people that say nothing of who they are: whoever else is counted may be meant. */
const ANYBODY: ReadonlySet<string> = new Set([
  "person",
  "person-count",
  "victim",
  "resident",
  "citizen",
  "member",
  "man",
  "woman",
]);

const NONE: readonly string[] = [];
const PARENTS = readParents();

/** All kinds over a concept, each with the fewest steps to it. */
type Kinds = ReadonlyMap<string, number>;

/** The kinds over a concept, and its affinity to those that it has been held against: a story has few, and asks often. */
interface Above {
  readonly kinds: Kinds;
  readonly affinities: Map<string, number>;
}

const ABOVE: ReadonlyMap<string, Above> = new Map(
  [...PARENTS.keys(), ...Object.keys(CONCEPT_KINDS)].map((id) => [
    id,
    { kinds: climb(id), affinities: new Map() },
  ]),
);

/**
 * The directly broader words of a concept: of "fisherman" "worker" and "crew". They may be kinds that are no concept
 * ("road-vehicle"); a root and an unknown id have none.
 */
export function broaderOf(concept: string): readonly string[] {
  return PARENTS.get(concept) ?? NONE;
}

/**
 * How likely two concept ids (without "c:") name the same thing, 0 to 1: one, where they are the same; .85, where one
 * is directly the broader word; down to .3 for two persons and 0 for what shuts each other out or has nothing in common.
 * Symmetric. The time is bounded by the few kinds above a concept, which are laid down once.
 */
export function conceptAffinity(a: string, b: string): number {
  if (a === b) return AFFINITY.same;
  const overA = ABOVE.get(a);
  const known = overA?.affinities.get(b);
  if (known !== undefined) return known;
  const overB = ABOVE.get(b);
  if (overA === undefined || overB === undefined) return AFFINITY.none;
  const affinity = measure(a, b, overA.kinds, overB.kinds);
  overA.affinities.set(b, affinity);
  return affinity;
}

function measure(a: string, b: string, overA: Kinds, overB: Kinds): number {
  const steps = overA.get(b) ?? overB.get(a);
  if (steps === 1) return AFFINITY.broader;
  if (steps === 2) return AFFINITY.near;
  if (steps !== undefined) return AFFINITY.general;
  const near = shared(overA, overB);
  if (near === AFFINITY.none || !overA.has("person") || !overB.has("person")) {
    return near ?? AFFINITY.none;
  }
  const general = ANYBODY.has(a) || ANYBODY.has(b) ? AFFINITY.general : AFFINITY.person;
  return Math.max(near ?? AFFINITY.none, general);
}

/** The affinity by the nearest kind over both; null where only a root is, 0 where that kind's words exclude each other. */
function shared(overA: Kinds, overB: Kinds): number | null {
  let nearest = "";
  let fewest = Number.POSITIVE_INFINITY;
  for (const [kind, up] of overA) {
    const steps = up + (overB.get(kind) ?? Number.POSITIVE_INFINITY);
    if (steps >= fewest || !PARENTS.has(kind)) continue;
    nearest = kind;
    fewest = steps;
  }
  if (nearest === "") return null;
  if (DISTINCT_KINDS.has(nearest)) return AFFINITY.none;
  if (fewest === 2) return AFFINITY.near;
  return fewest === 3 ? AFFINITY.cousin : AFFINITY.distant;
}

function readParents(): ReadonlyMap<string, readonly string[]> {
  const parents = new Map<string, string[]>();
  for (const [kind, narrower] of Object.entries(CONCEPT_KINDS)) {
    for (const id of narrower.split(" ")) {
      const known = parents.get(id);
      if (known === undefined) parents.set(id, [kind]);
      else known.push(kind);
    }
  }
  return parents;
}

function climb(id: string): Kinds {
  const above = new Map<string, number>();
  let level = broaderOf(id);
  for (let steps = 1; level.length > 0; steps += 1) {
    const fresh = level.filter((kind) => !above.has(kind));
    for (const kind of fresh) above.set(kind, steps);
    level = fresh.flatMap((kind) => broaderOf(kind));
  }
  return above;
}
