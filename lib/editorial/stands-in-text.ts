import type { Evidence } from "../engine/text/span.ts";

/**
 * Whether a quotation is live: its exact words stand in `text`, at their own place or at another one, as whole words. The
 * place alone would not do, for a text that grew by a line at its top has moved every word.
 */
export function standsInText({ start, end, text: words }: Evidence, text: string): boolean {
  if (words === "") return false;
  return text.slice(start, end) === words || findWords(text, words) !== -1;
}

function findWords(text: string, words: string): number {
  let at = text.indexOf(words);
  while (at !== -1 && !isWhole(text, at, at + words.length)) at = text.indexOf(words, at + 1);
  return at;
}

/** "12" does not stand in "2012": no letter or digit runs over either end. */
function isWhole(text: string, start: number, end: number): boolean {
  return !isCut(text, start) && !isCut(text, end);
}

const WORD_PART = /[\p{L}\p{M}\p{N}]/u;

function isCut(text: string, at: number): boolean {
  const before = at === 0 ? "" : text.slice(at - 1, at);
  const after = text.slice(at, at + 1);
  return WORD_PART.test(before) && WORD_PART.test(after);
}
