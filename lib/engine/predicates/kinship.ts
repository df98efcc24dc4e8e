import { isPredicateId, PREDICATE_IDS, predicateClass } from "./classes.ts";
import { FAMILIES } from "./families.ts";

/** How classes stand to each other, by their ids; an id that is no class has no kin. */
export const KINSHIP = { related: areRelated, opposite: areOpposite } as const;

type Kin = ReadonlyMap<string, ReadonlySet<string>>;

const OPPOSITES: Kin = readOpposites();
const RELATED: Kin = readRelated();

/**
 * Whether two classes may speak of the same happening: "collide" and "crash". Each other's by their own lists or by a
 * family; never a class with itself, and never opposites.
 */
export function areRelated(a: string, b: string): boolean {
  return RELATED.get(a)?.has(b) ?? false;
}

/** Whether two classes contradict each other where all roles are the same: "convict" and "acquit". */
export function areOpposite(a: string, b: string): boolean {
  return OPPOSITES.get(a)?.has(b) ?? false;
}

function readOpposites(): Kin {
  const kin = new Map<string, Set<string>>();
  for (const id of PREDICATE_IDS) {
    for (const other of predicateClass(id).opposites ?? []) join(kin, id, other);
  }
  return kin;
}

function readRelated(): Kin {
  const kin = new Map<string, Set<string>>();
  for (const id of PREDICATE_IDS) {
    for (const other of predicateClass(id).related ?? []) join(kin, id, other);
  }
  for (const family of Object.values<readonly string[]>(FAMILIES)) {
    family.forEach((id, at) => {
      for (const other of family.slice(at + 1)) join(kin, id, other);
    });
  }
  return kin;
}

/** Kin of each other, if both are classes. */
function join(kin: Map<string, Set<string>>, a: string, b: string): void {
  if (!isPredicateId(a) || !isPredicateId(b)) return;
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = kin.get(from);
    if (known === undefined) kin.set(from, new Set([to]));
    else known.add(to);
  }
}
