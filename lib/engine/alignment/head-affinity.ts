import type { Claim } from "../claims/claim.ts";
import type { PredicateKinship } from "./signs.ts";
import { UNKNOWN } from "./weights.ts";

/** A general word for what the other names exactly: people beside passengers. */
const GENERAL = 0.7;
/** Concepts that stand for people in a count, the general ones first. */
const GENERAL_PEOPLE: ReadonlySet<string> = new Set([
  "c:person",
  "c:man",
  "c:woman",
  "c:people",
  "c:citizen",
  "c:victim",
  "c:resident",
]);
const GENERAL_THINGS: ReadonlySet<string> = new Set(["c:unit", "c:piece"]);

/** Whether both claims count, name or hold the same thing; null where a frame's head rules it out. */
export function headAffinity(a: Claim, b: Claim, kinship: PredicateKinship): number | null {
  const left = a.subject.head;
  const right = b.subject.head;
  if (left === right) return left === null ? UNKNOWN : 1;
  const bothFirst = [a, b].every((claim) => claim.subject.predicates.includes("first-since"));
  if (bothFirst || a.aspect === "name") {
    return left !== null && right !== null && kinship.related(left, right) ? GENERAL : null;
  }
  if (left === null || right === null) return UNKNOWN;
  if (left === "age" || right === "age") return null;
  if (a.aspect === "whether") return 0;
  return isGeneral(left) || isGeneral(right) ? GENERAL : 0;
}

function isGeneral(head: string): boolean {
  return GENERAL_PEOPLE.has(head) || GENERAL_THINGS.has(head);
}
