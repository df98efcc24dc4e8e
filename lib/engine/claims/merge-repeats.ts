import { codeOf } from "../values/answer.ts";
import type { Claim, Subject } from "./claim.ts";

/** More stretches than this add nothing to what an editor has to see. */
const EVIDENCE_MAX = 4;

/** What tells claims apart: all but the words around. */
interface Told extends Omit<Claim, "subject"> {
  readonly subject: Omit<Subject, "context">;
}

/**
 * Joins claims of one article that say the same of the same thing: a date that the headline and the text give, a doer
 * named twice. The first one stands, with the words of the others as further evidence. Keeps the order.
 */
export function mergeRepeats<T extends Told>(claims: readonly T[]): readonly T[] {
  const merged = new Map<string, T>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const first = merged.get(key);
    merged.set(key, first === undefined ? claim : withEvidence(first, claim));
  }
  return [...merged.values()];
}

function withEvidence<T extends Told>(first: T, repeat: T): T {
  const [lead, ...others] = first.evidence;
  return {
    ...first,
    evidence: [lead, ...[...others, ...repeat.evidence].slice(0, EVIDENCE_MAX - 1)],
  };
}

/** A plain yes is told apart by whom it is about; other values by themselves, a day apart from its part. */
function keyOf(claim: Told): string {
  const { predicates, head, patients } = claim.subject;
  const { value } = claim;
  const about = value.kind === "polarity" ? firstOf(patients) : "";
  const grain = value.kind === "date" ? value.grain : "";
  const code = codeOf(value);
  return `${claim.aspect}|${claim.ruleId}|${predicates[0] ?? ""}|${head ?? ""}|${code}|${grain}|${about}`;
}

function firstOf(keys: ReadonlySet<string>): string {
  for (const key of keys) return key;
  return "";
}
