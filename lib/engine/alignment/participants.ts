import type { Claim } from "../claims/claim.ts";
import { conceptAffinity } from "../predicates/concept-affinity.ts";
import type { Rarity } from "./context.ts";

/** One that takes part in a happening. */
export interface Participant {
  readonly key: string;
  /** The concept that the key stands for; null where it names somebody or something. */
  readonly concept: string | null;
  readonly rarity: number;
}

/** Who and what takes part in a claim's happening, by role and all together, as one story weighs them. */
export interface Participants {
  readonly agents: readonly Participant[];
  readonly patients: readonly Participant[];
  readonly all: readonly Participant[];
}

const CONCEPT = "c:";

/** A claim meets hundreds of others: what takes part is laid out at the first. Kept by the rarity of its story. */
const STORIES = new WeakMap<Rarity, WeakMap<Claim, Participants>>();

/** Lays out once who and what takes part in a claim's happening, doers first. */
export function participantsOf(claim: Claim, rarity: Rarity): Participants {
  const story = STORIES.get(rarity) ?? new WeakMap<Claim, Participants>();
  STORIES.set(rarity, story);
  const known = story.get(claim);
  if (known !== undefined) return known;
  const layOut = (key: string): Participant => ({
    key,
    concept: key.startsWith(CONCEPT) ? key.slice(CONCEPT.length) : null,
    rarity: rarity(key),
  });
  const agents = [...claim.subject.agents].map(layOut);
  const patients = [...claim.subject.patients].map(layOut);
  const participants = { agents, patients, all: [...agents, ...patients] };
  story.set(claim, participants);
  return participants;
}

/** How near two are as names of one thing, 0 to 1: concepts by the tree of kinds, others by being the same. */
export function likenessOf(a: Participant, b: Participant): number {
  if (a.key === b.key) return 1;
  return a.concept === null || b.concept === null ? 0 : conceptAffinity(a.concept, b.concept);
}
