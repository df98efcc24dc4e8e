import type { Claim } from "../claims/claim.ts";
import type { Comparison } from "../values/value.ts";

/**
 * What one article says is not so yet and another says is so may both hold, unless the first came out later. Null where
 * neither says "not yet". Symmetric, `weaker` turned round.
 */
export function compareAwaited(a: Claim, b: Claim): Comparison | null {
  if (isAwaited(a, b)) return said("a");
  return isAwaited(b, a) ? said("b") : null;
}

function isAwaited({ value, subject }: Claim, other: Claim): boolean {
  if (value.kind !== "polarity" || other.value.kind !== "polarity") return false;
  if (value.yet !== true || other.value.answer !== "yes") return false;
  const { told } = other.subject;
  return subject.told === undefined || told === undefined || subject.told <= told;
}

function said(weaker: "a" | "b"): Comparison {
  return {
    relation: "partial",
    weaker,
    ruleId: "polarity-not-yet",
    reason: {
      en: "One says that it is not so yet, the other that it is so: it may have come about in between.",
      id: "Yang satu menyatakan belum, yang lain menyatakan sudah: hal itu bisa terjadi di antaranya.",
    },
  };
}
