import type { Claim } from "../claims/claim.ts";

/** Whether a group of office claims asks which office somebody holds, not who holds an office. */
export function asksOffice(claims: readonly Claim[]): boolean {
  const titles = new Set(claims.map(({ subject }) => subject.head));
  return claims[0]?.subject.predicates[0] === "office" && titles.size > 1;
}
