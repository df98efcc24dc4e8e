import type { Claim, Features } from "../claims/claim.ts";
import { dimensionOf } from "../values/quantity/units.ts";
import type { Value } from "../values/value.ts";
import type { Candidate } from "./candidate.ts";
import type { Rarity } from "./context.ts";

/** So many claims of one aspect are compared each with each; beyond, a shared key has to propose a pair. */
const EACH_WITH_EACH_MAX = 400;
/** Features of a claim's context that propose pairs: the rarest ones. */
const RARE_KEYS = 6;

/**
 * Proposes the pairs of claims of different articles that could speak of one thing, each once, as indexes a < b. They are
 * handed over one by one: a list of them would be the largest thing in memory.
 */
export function proposePairs(
  candidates: readonly Candidate[],
  rarity: Rarity,
  propose: (a: number, b: number) => void,
): void {
  if (candidates.length <= EACH_WITH_EACH_MAX) proposeAll(candidates, propose);
  else proposeByKeys(candidates, rarity, propose);
}

function proposeAll(
  candidates: readonly Candidate[],
  propose: (a: number, b: number) => void,
): void {
  for (let a = 0; a < candidates.length; a++) {
    for (let b = a + 1; b < candidates.length; b++) {
      if (candidates[a]?.claim.article !== candidates[b]?.claim.article) propose(a, b);
    }
  }
}

function proposeByKeys(
  candidates: readonly Candidate[],
  rarity: Rarity,
  propose: (a: number, b: number) => void,
): void {
  const index = new Map<string, number[]>();
  const met = new Int32Array(candidates.length).fill(-1);
  candidates.forEach(({ claim }, b) => {
    for (const key of keysOf(claim, rarity)) {
      const earlier = index.get(key);
      if (earlier === undefined) {
        index.set(key, [b]);
        continue;
      }
      for (const a of earlier) {
        if (met[a] === b) continue;
        met[a] = b;
        if (candidates[a]?.claim.article !== claim.article) propose(a, b);
      }
      earlier.push(b);
    }
  });
}

/** The keys under which a claim is found: its happenings, what it counts, its value, its parties, its rarest words. */
export function keysOf(claim: Claim, rarity: Rarity): ReadonlySet<string> {
  const { subject } = claim;
  const keys = new Set<string>();
  for (const predicate of subject.predicates) keys.add(`p:${predicate}`);
  if (subject.head !== null) keys.add(`h:${subject.head}`);
  for (const key of valueKeys(claim.value)) keys.add(key);
  for (const agent of subject.agents) keys.add(agent);
  for (const patient of subject.patients) keys.add(patient);
  for (const { key } of rarestOf(subject.context, rarity)) keys.add(key);
  return keys;
}

interface Rare {
  readonly key: string;
  readonly rarity: number;
}

/** The rarest features of a context, the rarest first. */
function rarestOf(context: Features, rarity: Rarity): readonly Rare[] {
  const rarest: Rare[] = [];
  for (const key of context.keys()) {
    const next = { key, rarity: rarity(key) };
    let at = rarest.length;
    for (let before = rarest[at - 1]; before && isRarer(next, before); before = rarest[at - 1]) {
      rarest[at] = before;
      at -= 1;
    }
    rarest[at] = next;
    if (rarest.length > RARE_KEYS) rarest.pop();
  }
  return rarest;
}

function isRarer(a: Rare, b: Rare): boolean {
  return a.rarity === b.rarity ? a.key < b.key : a.rarity > b.rarity;
}

/** What a value itself proposes: reports of one thing often give the same number, day, place or words, or share its unit. */
function valueKeys(value: Value): readonly string[] {
  if (value.kind === "quantity")
    return [`u:${dimensionOf(value.unit)}`, `v:${value.number} ${value.unit}`];
  if (value.kind === "date") return value.edtf === null ? [] : [`v:${value.edtf.slice(0, 10)}`];
  if (value.kind === "party") return value.members.map((member) => `e:${member.entity}`);
  if (value.kind === "place")
    return [`e:${value.entity}`, value.coordinates === undefined ? "" : "v:point"].filter(Boolean);
  return value.kind === "name" || value.kind === "wording" ? value.words : [];
}
