import type { Claim } from "../claims/claim.ts";
import { sameIdentity } from "../values/party/identity.ts";

/** How surely two office claims ask the same: one person's office, or who holds one office of one body. */
const SAME_PERSON = 0.85;
const SAME_PERSON_AND_OFFICE = 1;
const SAME_OFFICE_AND_BODY = 0.75;

/** Office claims align by person, or by office and body; a title alone (two presidents) aligns nothing. */
export function officeAffinity(a: Claim, b: Claim): number {
  const { subject: left, value: holder } = a;
  const { subject: right, value: other } = b;
  if (
    left.predicates[0] !== right.predicates[0] ||
    holder.kind !== "party" ||
    other.kind !== "party"
  )
    return 0;
  const person = holder.members.some((x) => other.members.some((y) => sameIdentity(x, y)));
  const office = left.head === right.head;
  if (person) return office ? SAME_PERSON_AND_OFFICE : SAME_PERSON;
  const body = [...left.patients].some((key) => right.patients.has(key));
  return office && body ? SAME_OFFICE_AND_BODY : 0;
}
