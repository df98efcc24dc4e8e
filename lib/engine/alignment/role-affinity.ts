import type { Claim } from "../claims/claim.ts";
import { likenessOf, type Participant, type Participants } from "./participants.ts";
import { UNKNOWN } from "./weights.ts";

/** Overlap of doer and other side, 0 to 1; null where the two are swapped and the claim is about them. */
export function roleAffinity(a: Claim, b: Claim): number | null {
  const agents = overlap(a.subject.agents, b.subject.agents);
  const patients = overlap(a.subject.patients, b.subject.patients);
  const toldOfRoles = a.aspect === "who" || a.aspect === "whether";
  if (toldOfRoles && (agents ?? 0) === 0 && (patients ?? 0) === 0 && areSwapped(a, b)) return null;
  if (agents === null && patients === null) return UNKNOWN;
  if (agents === null) return ((patients ?? 0) * 2 + UNKNOWN) / 3;
  if (patients === null) return (agents * 2 + UNKNOWN) / 3;
  // Two things in common on the other side (the text, of the treaty) leave little room for another happening.
  const sure = patients === 1 && Math.min(a.subject.patients.size, b.subject.patients.size) > 1;
  return sure ? (agents + patients * 7) / 8 : (agents + patients * 3) / 4;
}

function areSwapped({ subject: a }: Claim, { subject: b }: Claim): boolean {
  return (overlap(a.agents, b.patients) ?? 0) > 0.5 && (overlap(a.patients, b.agents) ?? 0) > 0.5;
}

/** Shared members by the smaller set, null where either side is empty. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
  if (a.size === 0 || b.size === 0) return null;
  let shared = 0;
  for (const key of a) if (b.has(key)) shared++;
  return shared / Math.min(a.size, b.size);
}

/**
 * How alike those are that take part in two happenings, in whatever role, 0 to 1: the more telling ones count more, and a
 * kind counts for its kin. `UNKNOWN` where one of the two names nobody and nothing.
 */
export function participantAffinity(a: Participants, b: Participants): number {
  if (a.all.length === 0 || b.all.length === 0) return UNKNOWN;
  const there = covered(a.all, b.all);
  const back = covered(b.all, a.all);
  return (there + back) / 2;
}

/** The share of what takes part here that takes part there too, weighed by how telling it is. */
function covered(here: readonly Participant[], there: readonly Participant[]): number {
  let found = 0;
  let all = 0;
  for (const own of here) {
    let best = 0;
    for (const other of there) best = Math.max(best, likenessOf(own, other));
    found += best * own.rarity;
    all += own.rarity;
  }
  return all === 0 ? 0 : found / all;
}
