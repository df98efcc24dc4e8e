import type { TextPrint } from "./text-print.ts";

/**
 * Of the shorter text's fingerprints, so many shared are worth a closer look: independent reports share a twentieth, a
 * copy with every sixth word changed a quarter.
 */
const CANDIDATE_SHARE_MIN = 0.15;
const CANDIDATE_PRINTS_MIN = 2;
/** So many shared need no closer look: nearly every sentence is the same. */
const SURE_SHARE_MIN = 0.75;
/**
 * Of the shorter report's runs of three words, so many shared make a copy. Independent reports of one event share up to
 * an eighth, a report that takes over a part of another a third; with every sixth word changed a copy keeps over half.
 */
const COPY_SHARE_MIN = 0.48;
/** Where the quotations are the same as well, a rewriting keeps less of the words between them. */
const REWRITE_SHARE_MIN = 0.3;
const REWRITE_QUOTATIONS_MIN = 2;
const REWRITE_QUOTATIONS_SHARE_MIN = 0.8;
/**
 * Two outlets may print one speech: where a text is nearly all quotation, both are one only if the longer has nothing
 * much of its own besides.
 */
const QUOTED_SHARE_MIN = 0.7;
/** Fewer runs in the report's own voice are too few to judge by. */
const OWN_RUNS_MIN = 20;
/** A shorter text is a copy only where it is the same throughout. */
const WHOLE_RUNS_MIN = 8;

/** A text beside another. */
export interface Pairing {
  readonly left: TextPrint;
  readonly right: TextPrint;
  /** How many winnowed fingerprints both have. */
  readonly shared: number;
  /** Either article states reporting of its own. */
  readonly statesOwn: boolean;
}

/** Whether two texts share so much that a closer look is worth its cost. */
export function isCandidate({ left, right, shared }: Pairing): boolean {
  const shorter = Math.min(left.winnowed.size, right.winnowed.size);
  const isShort = Math.min(left.whole.length, right.whole.length) < WHOLE_RUNS_MIN;
  if (isShort || shared >= Math.max(CANDIDATE_PRINTS_MIN, shorter * CANDIDATE_SHARE_MIN))
    return true;
  return shared >= CANDIDATE_PRINTS_MIN && sharesQuotations(left, right);
}

/** Which share of the shorter text's fingerprints the other has, 0 to 1. */
export function shareOfPrints({ left, right, shared }: Pairing): number {
  return shared / Math.min(left.winnowed.size, right.winnowed.size);
}

/** Whether one of two candidate texts is made from the other, or both from a third. */
export function isCopy(pairing: Pairing): boolean {
  const { left, right, statesOwn } = pairing;
  if (Math.min(left.whole.length, right.whole.length) < WHOLE_RUNS_MIN)
    return left.whole.length === right.whole.length && shareOf(left.whole, right.whole) === 1;
  if (Math.min(left.own.length, right.own.length) < OWN_RUNS_MIN) {
    const shorter = Math.min(left.whole.length, right.whole.length);
    const longer = Math.max(left.whole.length, right.whole.length);
    return (shareOf(left.whole, right.whole) * shorter) / longer >= QUOTED_SHARE_MIN;
  }
  if (shareOfPrints(pairing) >= SURE_SHARE_MIN && !mostlyQuoted(left) && !mostlyQuoted(right))
    return true;
  const share = shareOf(left.own, right.own);
  if (share >= COPY_SHARE_MIN) return true;
  return !statesOwn && share >= REWRITE_SHARE_MIN && sharesQuotations(left, right);
}

function mostlyQuoted({ own, whole }: TextPrint): boolean {
  return own.length * 2 < whole.length;
}

/** Which share of the shorter list stands in the longer; both sorted. */
function shareOf(left: Uint32Array, right: Uint32Array): number {
  const shorter = Math.min(left.length, right.length);
  if (shorter === 0) return 0;
  let [at, other, shared] = [0, 0, 0];
  while (at < left.length && other < right.length) {
    const [a, b] = [left[at] ?? 0, right[other] ?? 0];
    if (a === b) shared += 1;
    if (a <= b) at += 1;
    if (b <= a) other += 1;
  }
  return shared / shorter;
}

function sharesQuotations(left: TextPrint, right: TextPrint): boolean {
  const [few, many] =
    left.quotations.size <= right.quotations.size
      ? [left.quotations, right.quotations]
      : [right.quotations, left.quotations];
  if (few.size < REWRITE_QUOTATIONS_MIN) return false;
  let shared = 0;
  for (const print of few) if (many.has(print)) shared += 1;
  return shared >= few.size * REWRITE_QUOTATIONS_SHARE_MIN;
}
