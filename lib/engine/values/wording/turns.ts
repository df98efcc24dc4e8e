import type { Comparison, WordingValue } from "../value.ts";
import { type Content, minus, shareOfShorter } from "./content.ts";
import { both } from "./say.ts";

/** What turns one wording against the other over the same words: a negation, a time, a limit; null where nothing does. */
export function clashOf(
  a: WordingValue,
  b: WordingValue,
  left: Content,
  right: Content,
): Comparison | null {
  return turned(a, b, left, right) ?? awaited(a, b, left, right) ?? limited(a, b, left, right);
}

/** One is negated and the other is not, over the same words; a fragment may have left its negation outside. */
export function turned(
  a: WordingValue,
  b: WordingValue,
  left: Content,
  right: Content,
): Comparison | null {
  if (a.fragment || b.fragment || !isTurned(left, right)) return null;
  return {
    relation: "conflict",
    ruleId: "wording-negation",
    reason: both(
      a,
      b,
      (x, y) => `One wording is negated and the other is not: “${x}” and “${y}”.`,
      (x, y) => `Yang satu bernegasi, yang lain tidak: “${x}” dan “${y}”.`,
    ),
  };
}

/** Only one side negates at all, or a word that both have is negated on one side only and none on both. */
function isTurned(left: Content, right: Content): boolean {
  if (left.negations > 0 !== right.negations > 0) return true;
  const shared = [...left.words].filter((word) => right.words.has(word));
  const alike = shared.some((word) => left.negated.has(word) && right.negated.has(word));
  if (alike) return false;
  const more = left.negations + right.negations > 2;
  return more && shared.some((word) => left.negated.has(word) !== right.negated.has(word));
}

/** "will not" is no "has not yet": one speaks of what is to come, the other of what is still awaited. */
export function awaited(
  a: WordingValue,
  b: WordingValue,
  left: Content,
  right: Content,
): Comparison | null {
  const clash = (left.yet && right.future && !right.yet) || (right.yet && left.future && !left.yet);
  if (!clash || left.negations === 0 || right.negations === 0) return null;
  return {
    relation: "conflict",
    ruleId: "wording-awaited",
    reason: both(
      a,
      b,
      (x, y) => `One says that it will not be, the other that it is not so yet: “${x}” and “${y}”.`,
      (x, y) => `Yang satu menyatakan tidak akan, yang lain menyatakan belum: “${x}” dan “${y}”.`,
    ),
  };
}

/** A limit is a change where the rest is the same; another sentence may have its own. */
const SAME_BUT_LIMIT_MIN = 0.8;

/** One is limited ("for now", "no more than needed") and the other, over the same words, is not. */
function limited(
  a: WordingValue,
  b: WordingValue,
  left: Content,
  right: Content,
): Comparison | null {
  if (left.limited === right.limited || a.fragment || b.fragment || !a.direct || !b.direct)
    return null;
  if (shareOfShorter(left.words, right.words) < SAME_BUT_LIMIT_MIN) return null;
  return {
    relation: "conflict",
    ruleId: "wording-limit",
    reason: both(
      a,
      b,
      (x, y) => `One wording sets a limit that the other leaves out: “${x}” and “${y}”.`,
      (x, y) => `Yang satu memuat batasan yang tidak ada pada yang lain: “${x}” dan “${y}”.`,
    ),
  };
}

/** Both name numbers, and each has one that the other lacks. */
export function counted(
  a: WordingValue,
  b: WordingValue,
  left: Content,
  right: Content,
): Comparison | null {
  const onlyLeft = minus(left.numbers, right.numbers);
  const onlyRight = minus(right.numbers, left.numbers);
  if (onlyLeft.length === 0 || onlyRight.length === 0) return null;
  return {
    relation: "conflict",
    ruleId: "wording-number",
    reason: both(
      a,
      b,
      (x, y) => `The wordings name different numbers: “${x}” and “${y}”.`,
      (x, y) => `Kedua kutipan menyebut angka berbeda: “${x}” dan “${y}”.`,
    ),
  };
}
