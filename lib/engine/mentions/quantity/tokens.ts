import type { Span } from "../../text/span.ts";

/** A word, a run of digits with its inner marks ("1.250,5"), any other sign, or a gap that no phrase crosses. */
export interface Token extends Span {
  readonly kind: "word" | "digits" | "sign" | "break";
  /** The folded characters; every dash between figures is a hyphen. */
  readonly word: string;
  /** No white space stands before it. */
  readonly glued: boolean;
}

const LETTER = /[\p{L}\p{M}]/u;
const APOSTROPHE = 39;
const LINE_FEED = 10;
/** Hyphens, the figure and en dash and the minus sign: "3–1" is written with each of them. */
const DASHES = /[\u2010-\u2013\u2212]/;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
  // Half of a surrogate pair is no letter here: number words are all in the basic plane.
  return code > 160 && LETTER.test(text.charAt(at));
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f
  );
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const inside =
      isLetter(text, at) ||
      isDigit(code) ||
      (code === APOSTROPHE && at > from && isLetter(text, at + 1));
    if (!inside) break;
    at += 1;
  }
  return at;
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const mark = (code === 44 || code === 46) && isDigit(text.charCodeAt(at + 1));
    if (!isDigit(code) && !mark) break;
    at += 1;
  }
  return at;
}

/** Whether the white space from `from` to `to` ends a thought: an empty line, or a line that ends with a stop. */
function breaksLine(text: string, from: number, to: number): boolean {
  const first = text.indexOf("\n", from);
  if (first < 0 || first >= to) return false;
  if (text.charCodeAt(to - 1) === LINE_FEED && to - 1 > first) return true;
  if (text.indexOf("\n", first + 1) < to && text.indexOf("\n", first + 1) >= 0) return true;
  return (
    from > 0 &&
    !isLetter(text, from - 1) &&
    !isDigit(text.charCodeAt(from - 1)) &&
    text.charAt(from - 1) !== ","
  );
}

/** The end of the letters before the first digit, where they are a sign of their own: "rp" in "rp41". */
function signEnd(text: string, start: number, end: number, signs: ReadonlySet<string>): number {
  let at = start;
  while (at < end && !isDigit(text.charCodeAt(at))) at += 1;
  return at < end && signs.has(text.slice(start, at)) ? at : end;
}

const NO_SIGNS: ReadonlySet<string> = new Set();

/**
 * Cuts a folded text into tokens, in order. Letters and digits that stand together are one word ("f16"), unless the
 * letters are a sign for what follows.
 *
 * @param folded - the text in lower case; spans of the tokens count in it
 * @param signs - letters that may stand glued before digits: "rp", "usd"
 */
export function tokenise(folded: string, signs: ReadonlySet<string> = NO_SIGNS): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let glued = false;
  while (at < folded.length) {
    const start = at;
    const code = folded.charCodeAt(at);
    if (isSpace(code)) {
      while (at < folded.length && isSpace(folded.charCodeAt(at))) at += 1;
      if (breaksLine(folded, start, at))
        tokens.push({ kind: "break", start, end: at, word: "\n", glued: false });
      glued = false;
      continue;
    }
    let kind: Token["kind"] = "sign";
    if (isDigit(code)) {
      kind = "digits";
      at = digitsEnd(folded, at);
    } else if (isLetter(folded, at)) {
      kind = "word";
      at = wordEnd(folded, at);
      at = signEnd(folded, start, at, signs);
    } else at += 1;
    const written = folded.slice(start, at);
    const word = kind === "sign" && code > 0x2000 && DASHES.test(written) ? "-" : written;
    tokens.push({ kind, start, end: at, word, glued });
    glued = true;
  }
  return tokens;
}
