/** One thing to look for: words that stand next to each other. Of the last one only the beginning need be there, where `begins`. */
export interface SearchTerm {
  readonly words: readonly string[];
  readonly begins: boolean;
}

/** More terms than this only cost time: the first ones have long narrowed it down. */
const TERMS_MAX = 12;
const QUERY_LENGTH_MAX = 300;
/** Fewer letters begin so many words that finding them all says nothing. */
const BEGINNING_LENGTH_MIN = 2;

/**
 * The terms of what somebody typed; all of them must be found. Words in quotation marks are one term and exact; every other
 * word finds all words that begin with it ("tewas" finds "tewasnya"), and "Rusia-Ukraina" is two words next to each other. A
 * lone letter or digit must be a whole word. Empty where nothing typed is a word.
 */
export function searchTerms(query: string): readonly SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (const [part, straight, curly] of query.slice(0, QUERY_LENGTH_MAX).matchAll(PARTS)) {
    const exact = straight ?? curly;
    const words = wordsOf(exact ?? part);
    const last = words.at(-1);
    if (last === undefined) continue;
    const begins = exact === undefined && [...last].length >= BEGINNING_LENGTH_MIN;
    terms.push({ words, begins });
  }
  return terms.slice(0, TERMS_MAX);
}

/** A closed quotation, or a stretch without blanks; an opening mark without its end is only a mark. */
const PARTS = /"([^"]+)"|[“„]([^“”„]+)[“”]|\S+/gu;

/** A letter, digit or private character, and what follows of these and of accents. */
const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu;

function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/**
 * The words of a text as SQLite's unicode61 tokenizer cuts them: letters, digits and private characters, with the accents
 * that follow them; everything else parts words. `index` is a UTF-16 offset.
 */
export function wordsIn(text: string): readonly { readonly 0: string; readonly index: number }[] {
  return [...text.matchAll(WORD)];
}
