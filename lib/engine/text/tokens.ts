import { isDigitUnit, isSpaceUnit, isWordUnit } from "./characters.ts";
import type { Document } from "./document.ts";
import { rememberLast } from "./remember-last.ts";
import type { Span } from "./span.ts";
import { type NumberedWord, numberOfWord, wordOfNumber } from "./vocabulary.ts";

/** A word, a number or a single mark; offsets count in the document's text. */
export interface Token extends Span, NumberedWord {
  readonly text: string;
  /** The same in lower case, from the document's `folded`. */
  readonly lower: string;
}

/**
 * All tokens of a document in order, boilerplate included; found once while it is read. Words keep their hyphens and
 * apostrophes (kapal-kapal, O'Brien, F-16), numbers their separators (1.250,5 · 20.47); any other visible character
 * is a token of its own (19/6 is three, U.S. four).
 */
export const tokenize: (document: Document) => readonly Token[] = rememberLast(readTokens);

function readTokens({ text, folded }: Document): readonly Token[] {
  const tokens: Token[] = [];
  let start = 0;
  while (start < text.length) {
    const unit = text.charCodeAt(start);
    if (isSpaceUnit(unit)) {
      start += 1;
      continue;
    }
    const end = isWordUnit(unit) ? wordEnd(text, start) : markEnd(text, start);
    const number = numberOfWord(folded, start, end);
    const lower = number < 0 ? folded.slice(start, end) : wordOfNumber(number);
    const same = isFolded(text, folded, start, end);
    tokens.push({ start, end, text: same ? lower : text.slice(start, end), lower, number });
    start = end;
  }
  return tokens;
}

function isFolded(text: string, folded: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1)
    if (text.charCodeAt(at) !== folded.charCodeAt(at)) return false;
  return true;
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    while (end < text.length && isWordUnit(text.charCodeAt(end))) {
      end += 1;
    }
    if (!joins(text, end)) {
      return end;
    }
    end += 2;
  }
}

const HYPHEN = 45;
const APOSTROPHE = 39;
const STOP = 46;
const COMMA = 44;
const COLON = 58;

/** Whether the mark at an offset joins what stands around it: a hyphen or apostrophe words, a separator digits. */
function joins(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (mark === HYPHEN || mark === APOSTROPHE) {
    return at + 1 < text.length && isWordUnit(next);
  }
  const isSeparator = mark === STOP || mark === COMMA || mark === COLON;
  return isSeparator && isDigitUnit(text.charCodeAt(at - 1)) && isDigitUnit(next);
}

/** A mark is one character: both halves of a surrogate pair. */
function markEnd(text: string, start: number): number {
  const isPair = (text.codePointAt(start) ?? 0) > 0xffff;
  return start + (isPair ? 2 : 1);
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
