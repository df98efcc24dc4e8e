import type { Claim } from "../claims/claim.ts";
import type { Rarity } from "./context.ts";
import { officeAffinity } from "./office-affinity.ts";
import { sharedRarity } from "./predicate-affinity.ts";
import { participantsOf } from "./weigh-claim.ts";

/** Two conditions with one case or consequence are one clause retold, two denials of one thing one question. */
const RETOLD = 0.75;
const TELLING = 0.5;

/**
 * How surely two claims of a frame that knows its own answer to one question: who holds an office meets by person or by
 * office and body, a condition by a telling case or consequence, a denial by its class and what it is about. Null
 * where the signs have to decide; 0 where only one claim is of an office or a condition.
 */
export function framedAffinity(a: Claim, b: Claim, rarity: Rarity): number | null {
  if (isFramed(a, "office") || isFramed(b, "office")) return officeAffinity(a, b);
  if (isFramed(a, "condition") !== isFramed(b, "condition")) return 0;
  if (isFramed(a, "condition")) return sharedPartRarity(a, b, rarity) >= TELLING ? RETOLD : 0;
  if (a.ruleId !== "denial" || b.ruleId !== "denial") return null;
  const isRetold =
    a.subject.predicates.some((id) => b.subject.predicates.includes(id)) &&
    [...a.subject.patients].some((key) => b.subject.patients.has(key));
  return isRetold ? RETOLD : null;
}

function isFramed({ subject }: Claim, frame: "office" | "condition"): boolean {
  return subject.predicates[0] === frame;
}

/** The rarity of the most telling case or consequence that both conditions share. */
function sharedPartRarity({ subject: a }: Claim, { subject: b }: Claim, rarity: Rarity): number {
  return Math.max(
    sharedRarity(participantsOf(a.agents, rarity), b.agents),
    sharedRarity(participantsOf(a.patients, rarity), b.patients),
  );
}
