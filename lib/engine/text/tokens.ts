import type { Document } from "./document.ts";
import type { Span } from "./span.ts";

/** A word, a number or a single mark; offsets count in the document's text. */
export interface Token extends Span {
  readonly text: string;
  /** The same in lower case, from the document's `folded`. */
  readonly lower: string;
}

/**
 * Numbers keep their separators (1.250,5 · 20.47 · 19/6 stays three tokens), words their hyphens and apostrophes
 * (kapal-kapal, Sjafri's, F-16, U.S stays apart at its stop); any other visible character is a token of its own.
 */
const TOKEN =
  /[\p{L}\p{M}\p{N}_]+(?:(?:[-'’](?=[\p{L}\p{M}\p{N}])|(?<=\p{N})[.,:](?=\p{N}))[\p{L}\p{M}\p{N}_]+)*|[^\s]/gu;

const tokensOf = new WeakMap<Document, readonly Token[]>();

/** All tokens of a document in order, boilerplate included; found once a document. */
export function tokenize(document: Document): readonly Token[] {
  const known = tokensOf.get(document);
  if (known) {
    return known;
  }
  const tokens: Token[] = [];
  for (const match of document.text.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    tokens.push({ start, end, text: match[0], lower: document.folded.slice(start, end) });
  }
  tokensOf.set(document, tokens);
  return tokens;
}

/** The index of the first token that starts at or after an offset; the number of tokens where none does. */
export function tokenIndexAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
