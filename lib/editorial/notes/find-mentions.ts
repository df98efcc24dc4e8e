import type { Span } from "../../engine/text/span.ts";

/** A colleague named in a note: the stretch from the @ to the end of the name, in UTF-16 code units. */
export interface FoundMention extends Span {
  readonly name: string;
}

/**
 * The colleagues that a note names: an @ at the start of a word and right after it the whole name of somebody known, in any
 * case, the longest name that fits. Names that nobody on the desk carries are plain words.
 */
export function findMentions(text: string, people: readonly string[]): readonly FoundMention[] {
  const longestFirst = people.toSorted((a, b) => b.length - a.length);
  return [...text.matchAll(/(?<![\p{L}\p{N}_@.])@/gu)].flatMap(({ index: start }) => {
    const name = longestFirst.find((candidate) => standsAt(text, start + 1, candidate));
    return name === undefined ? [] : [{ name, start, end: start + 1 + name.length }];
  });
}

const WORD = /^[\p{L}\p{N}]/u;

function standsAt(text: string, start: number, name: string): boolean {
  const end = start + name.length;
  if (text.slice(start, end).toLowerCase() !== name.toLowerCase()) return false;
  return !WORD.test(text.slice(end));
}
