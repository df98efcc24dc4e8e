import type { Span } from "../../engine/text/span.ts";
import { type SearchTerm, wordsIn } from "./search-terms.ts";

/** A place where a term stands; `term` is its index. */
export interface Hit extends Span {
  readonly term: number;
}

/**
 * Every place of `text` where a term stands, in the order of the text: whole words, in UTF-16 code units of `text`. Case and
 * accents do not count, as in the index. Two terms may hit the same word.
 */
export function findHits(text: string, terms: readonly SearchTerm[]): readonly Hit[] {
  const wanted = terms.map(({ words, begins }) => ({ folds: words.map(fold), begins }));
  const words = wordsIn(text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    fold: fold(match[0]),
  }));
  const hits: Hit[] = [];
  for (const [index, { start }] of words.entries()) {
    for (const [term, { folds, begins }] of wanted.entries()) {
      const isHit = folds.every((wantedFold, offset) => {
        const found = words[index + offset]?.fold;
        const beginningWillDo = begins && offset === folds.length - 1;
        return beginningWillDo ? found?.startsWith(wantedFold) === true : found === wantedFold;
      });
      const end = words[index + folds.length - 1]?.end;
      if (isHit && end !== undefined) hits.push({ start, end, term });
    }
  }
  return hits;
}

/** Lower case without accents; plain ASCII, nearly every word of both languages, needs no taking apart. */
function fold(word: string): string {
  return (PLAIN.test(word) ? word : word.normalize("NFD").replaceAll(ACCENTS, "")).toLowerCase();
}

const PLAIN = /^[\w]+$/;
const ACCENTS = /\p{M}/gu;
