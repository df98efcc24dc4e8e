import type { Candidate } from "./candidate.ts";
import { type Rarity, type Space, spaceOf, tellingOf, type WeighedBag } from "./context.ts";
import { COMMON_PREDICATE } from "./weights.ts";

/** One that takes part in a happening. */
export interface Participant {
  readonly key: string;
  /** The concept that the key stands for; null where it names somebody or something. */
  readonly concept: string | null;
  readonly rarity: number;
  /** How telling it is, 0 to 1. */
  readonly tells: number;
}

/** A class of what happened. */
export interface WeighedClass {
  readonly id: string;
  /** What it counts as the class of both: one that runs through the whole story ("rise" in a story on rates) joins less than one that is seldom told. */
  readonly counts: number;
  /** How telling it is, 0 to 1. */
  readonly tells: number;
}

/** A claim as its story weighs it. */
export interface WeighedClaim {
  readonly classes: readonly WeighedClass[];
  readonly agents: readonly Participant[];
  readonly patients: readonly Participant[];
  /** Who and what takes part in whatever role, doers first. */
  readonly participants: readonly Participant[];
  readonly around: WeighedBag;
  readonly sentence: WeighedBag;
}

const CONCEPT = "c:";

type WeighedClaims = WeakMap<Candidate, WeighedClaim>;

/** Kept by the space of their story; one story is aligned at a time. */
const STORIES = new WeakMap<Space, WeighedClaims>();
let latest: { readonly space: Space; readonly claims: WeighedClaims } | null = null;

/** Weighs a claim by what its story finds telling. It meets hundreds of others, and is laid out at the first. */
export function weighClaim(candidate: Candidate, rarity: Rarity): WeighedClaim {
  const space = spaceOf(rarity);
  const claims = claimsOf(space);
  const known = claims.get(candidate);
  if (known !== undefined) return known;
  const { predicates, agents, patients } = candidate.claim.subject;
  const doers = participantsOf(agents, rarity);
  const others = participantsOf(patients, rarity);
  const weighed = {
    classes: predicates.map((id) => weighClass(id, rarity(`p:${id}`))),
    agents: doers,
    patients: others,
    participants: [...doers, ...others],
    around: space.weigh(candidate.around),
    sentence: space.weigh(candidate.sentence),
  };
  claims.set(candidate, weighed);
  return weighed;
}

function claimsOf(space: Space): WeighedClaims {
  if (latest?.space === space) return latest.claims;
  const claims: WeighedClaims = STORIES.get(space) ?? new WeakMap();
  STORIES.set(space, claims);
  latest = { space, claims };
  return claims;
}

function weighClass(id: string, rare: number): WeighedClass {
  const counts = Math.min(1, Math.max(COMMON_PREDICATE, (rare - 1) / 2));
  return { id, counts, tells: tellingOf(rare) };
}

/** Some that take part, each with how telling its story finds it. */
export function participantsOf(keys: ReadonlySet<string>, rarity: Rarity): readonly Participant[] {
  return [...keys].map((key) => {
    const rare = rarity(key);
    const concept = key.startsWith(CONCEPT) ? key.slice(CONCEPT.length) : null;
    return { key, concept, rarity: rare, tells: tellingOf(rare) };
  });
}
