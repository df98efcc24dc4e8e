import { codeOf } from "../values/answer.ts";
import type { Claim } from "./claim.ts";

/** More stretches than this add nothing to what an editor has to see. */
const EVIDENCE_MAX = 4;

/**
 * Joins claims of one article that say the same of the same thing: a date that the headline and the text give, a doer
 * named twice. The first one stands, with the words of the others as further evidence. Keeps the order.
 */
export function mergeRepeats(claims: readonly Claim[]): readonly Claim[] {
  const merged = new Map<string, Claim>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const first = merged.get(key);
    merged.set(key, first === undefined ? claim : withEvidence(first, claim));
  }
  return [...merged.values()];
}

function withEvidence(first: Claim, repeat: Claim): Claim {
  const [lead, ...others] = first.evidence;
  return {
    ...first,
    evidence: [lead, ...[...others, ...repeat.evidence].slice(0, EVIDENCE_MAX - 1)],
  };
}

/** A plain yes is told apart by whom it is about; other values by themselves, a day apart from its part. */
function keyOf(claim: Claim): string {
  const { predicates, head, patients } = claim.subject;
  const about = claim.value.kind === "polarity" ? [...patients][0] : "";
  const grain = claim.value.kind === "date" ? claim.value.grain : "";
  const code = codeOf(claim.value);
  return `${claim.aspect}|${claim.ruleId}|${predicates[0] ?? ""}|${head ?? ""}|${code}|${grain}|${about ?? ""}`;
}
