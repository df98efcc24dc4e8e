import type { Evidence } from "../engine/text/span.ts";

/**
 * Where words that stood at `place` stand in a text now: there, else at the nearest place that has the same words as whole
 * words ("12" does not stand in "2012"), else nowhere (null). Offsets count UTF-16.
 */
export function findWords(text: string, place: Evidence): Evidence | null {
  const { start, text: words } = place;
  if (words === "") return null;
  if (text.startsWith(words, start)) return { start, end: start + words.length, text: words };
  const nearest = nearestOf(
    [findBefore(text, words, start), findBehind(text, words, start)],
    start,
  );
  return nearest === null ? null : { start: nearest, end: nearest + words.length, text: words };
}

function findBefore(text: string, words: string, start: number): number | null {
  let at = text.lastIndexOf(words, start);
  // A search from before the beginning would find the beginning again.
  while (at > 0 && !isWhole(text, at, words)) at = text.lastIndexOf(words, at - 1);
  return at !== -1 && isWhole(text, at, words) ? at : null;
}

function findBehind(text: string, words: string, start: number): number | null {
  let at = text.indexOf(words, start);
  while (at !== -1 && !isWhole(text, at, words)) at = text.indexOf(words, at + 1);
  return at === -1 ? null : at;
}

function nearestOf(places: readonly (number | null)[], start: number): number | null {
  const found = places.filter((place) => place !== null);
  return found.toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start))[0] ?? null;
}

/** No letter or digit runs over either end. */
function isWhole(text: string, at: number, words: string): boolean {
  return !isCut(text, at) && !isCut(text, at + words.length);
}

const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{M}\p{N}]/u;

/** Two code units each way: a letter may be a pair of them. */
function isCut(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  return ENDS_IN_WORD.test(before) && BEGINS_WITH_WORD.test(text.slice(at, at + 2));
}
