import { type HeadReading, readHead } from "./heads.ts";
import type { NumberReading } from "./number-reading.ts";
import { readNumber } from "./numbers.ts";
import { matchPhrase } from "./phrases.ts";
import type { Reader } from "./reader.ts";

/** What a number is a part of: "fourteen of the 17 fishermen" → fishermen, 17. */
export interface PartReading {
  readonly head: HeadReading | null;
  readonly whole?: number;
  /** An owner or a number stands before the noun, so that even "one of …" counts. */
  readonly certain: boolean;
}

/** How far the number of the whole may stand from "of": "the Council's nine members". */
const WHOLE_TOKENS_MAX = 4;

/**
 * The whole that the number at hand is a part of, where "of", "dari" or an apposition follows at `at`. A percentage is
 * part of a whole that is counted itself ("70 persen dari 1.200 responden"), and of no other that is read here.
 */
export function partitiveHead(
  reader: Reader,
  at: number,
  number: NumberReading,
  isPercent: boolean,
): PartReading | null {
  const { tokens, lexicon } = reader;
  if (
    !isPercent &&
    number.value === 1 &&
    tokens[at]?.word === "," &&
    lexicon.sets.articles.has(tokens[at + 1]?.word ?? "")
  ) {
    // "One, a deckhand aged 19, …"
    const head = readHead(reader, at + 2, false);
    return head === null ? null : { head, certain: true };
  }
  const link = matchPhrase(lexicon.partitives, tokens, at);
  if (link === null) return null;
  for (let index = link.next; index < link.next + WHOLE_TOKENS_MAX; index += 1) {
    if (tokens[index]?.kind === "sign" || tokens[index]?.kind === "break") break;
    const whole = readNumber(reader, index, false);
    if (whole !== null && (whole.form === "words" || whole.form === "digits")) {
      const head = readHead(reader, whole.next, true);
      // "12 gol dari 20 laga": the noun has its own number already.
      if (isPercent) return head === null || index > link.next + 1 ? null : { head, certain: true };
      if (number.form === "fraction") return { head, certain: true };
      return whole.value > number.value ? { head, whole: whole.value, certain: true } : null;
    }
  }
  if (number.form === "fraction" || isPercent) return null;
  const determiner = tokens[link.next]?.word ?? "";
  if (!lexicon.sets.determiners.has(determiner)) return null;
  const head = readHead(reader, link.next + 1, true);
  // "one of the reasons" is no count; "one of its crew" is.
  return head === null ? null : { head, certain: !lexicon.sets.pairDeterminers.has(determiner) };
}
