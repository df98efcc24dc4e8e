import type { LanguageId } from "../article.ts";
import type { Claim } from "../claims/claim.ts";
import { dimensionOf } from "../values/quantity.ts";
import type { Value } from "../values/value.ts";
import type { Candidate } from "./similarity.ts";

/** An article's claims as candidates, each with how many of them could answer the same kind of question; `length` is its text's. */
export function candidatesOf(
  claims: readonly Claim[],
  language: LanguageId,
  length: number,
): readonly Candidate[] {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    const kind = kindOf(claim);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return claims.map((claim) => ({
    claim,
    language,
    rivals: counts.get(kindOf(claim)) ?? 1,
    depth: claim.evidence[0].start / Math.max(1, length),
  }));
}

function kindOf(claim: Claim): string {
  return `${claim.aspect} ${claim.ruleId} ${valueKind(claim.value)}`;
}

/** Tonnages rival tonnages, clock times clock times; a plain count rivals every other count. */
function valueKind(value: Value): string {
  if (value.kind === "quantity") {
    return `${dimensionOf(value.unit)} ${value.per ?? ""} ${value.ordinal === true} ${value.score !== undefined}`;
  }
  if (value.kind === "date")
    return ["minute", "hour", "part"].includes(value.grain) ? "clock" : "day";
  if (value.kind === "place")
    return `${value.bearing !== undefined} ${value.coordinates !== undefined}`;
  return value.kind;
}
