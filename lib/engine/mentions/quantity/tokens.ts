import type { Span } from "../../text/span.ts";

/** A word, a run of digits with its inner marks ("1.250,5"), any other sign, or a gap that no phrase crosses. */
export type TokenKind = "word" | "digits" | "sign" | "break";

/**
 * A token of a folded text. Most words are asked for nothing but whether a quantity may begin with them, which their
 * hash tells; the word itself is cut from the text when a rule first reads it.
 */
export class Token implements Span {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** No white space stands before it. */
  readonly glued: boolean;
  /** `hashWord` of a word; 0 for every other kind. */
  readonly hash: number;
  private readonly folded: string;
  private cut: string | null;

  constructor(
    folded: string,
    kind: TokenKind,
    start: number,
    end: number,
    glued: boolean,
    hash: number,
  ) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.glued = glued;
    this.hash = hash;
    this.folded = folded;
    this.cut = null;
  }

  /** The folded characters; every dash is a hyphen, a break is a line feed. */
  get word(): string {
    this.cut ??= wordOf(this.kind, this.folded.slice(this.start, this.end));
    return this.cut;
  }
}

/** Hyphens, the figure and en dash and the minus sign: "3–1" is written with each of them. */
const DASHES: ReadonlySet<string> = new Set("\u2010\u2011\u2012\u2013\u2212");

function wordOf(kind: TokenKind, written: string): string {
  if (kind === "break") return "\n";
  return kind === "sign" && DASHES.has(written) ? "-" : written;
}

/** A hash of a folded word, as tokens carry it: a multiplicative one over its code units. */
export function hashWord(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = nextHash(hash, word.charCodeAt(at));
  return hash;
}

function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

const LETTER = /[\p{L}\p{M}]/u;
const APOSTROPHE = 39;
const UNDERSCORE = 95;
const LINE_FEED = 10;
const COMMA = 44;
const STOP = 46;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(text: string, at: number, code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === UNDERSCORE;
  // General punctuation is most of what is not ASCII here. Half of a surrogate pair is no letter: number words are all
  // in the basic plane.
  if (code <= 160 || (code >= 0x2000 && code <= 0x206f)) return false;
  return LETTER.test(text.charAt(at));
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

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const isMark = (code === COMMA || code === STOP) && isDigit(text.charCodeAt(at + 1));
    if (!isDigit(code) && !isMark) break;
    at += 1;
  }
  return at;
}

/** Whether white space with so many line feeds ends a thought: an empty line, or a line that ends with a stop. */
function breaksLine(text: string, from: number, lineFeeds: number): boolean {
  if (lineFeeds !== 1) return lineFeeds > 1;
  if (from === 0) return false;
  const code = text.charCodeAt(from - 1);
  return !isLetter(text, from - 1, code) && !isDigit(code) && code !== COMMA;
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
      at = pushGap(tokens, folded, start);
      glued = false;
      continue;
    }
    if (isLetter(folded, at, code)) at = pushWord(tokens, folded, start, glued, signs);
    else {
      const kind = isDigit(code) ? "digits" : "sign";
      at = kind === "digits" ? digitsEnd(folded, at) : at + 1;
      tokens.push(new Token(folded, kind, start, at, glued, 0));
    }
    glued = true;
  }
  return tokens;
}

/** Passes white space and returns its end; a token of its own where it ends a thought. */
function pushGap(tokens: Token[], folded: string, start: number): number {
  let end = start;
  let lineFeeds = 0;
  while (end < folded.length) {
    const code = folded.charCodeAt(end);
    if (!isSpace(code)) break;
    if (code === LINE_FEED) lineFeeds += 1;
    end += 1;
  }
  if (lineFeeds > 0 && breaksLine(folded, start, lineFeeds))
    tokens.push(new Token(folded, "break", start, end, false, 0));
  return end;
}

function pushWord(
  tokens: Token[],
  folded: string,
  start: number,
  glued: boolean,
  signs: ReadonlySet<string>,
): number {
  let end = start;
  let hash = 0;
  let hasDigit = false;
  while (end < folded.length) {
    const code = folded.charCodeAt(end);
    if (code >= 97 && code <= 122) {
      hash = nextHash(hash, code);
      end += 1;
      continue;
    }
    if (isDigit(code)) hasDigit = true;
    else if (!isLetter(folded, end, code)) {
      const following = folded.charCodeAt(end + 1);
      if (code !== APOSTROPHE || end === start || !isLetter(folded, end + 1, following)) break;
    }
    hash = nextHash(hash, code);
    end += 1;
  }
  const cut = hasDigit ? signEnd(folded, start, end, signs) : end;
  const own = cut === end ? hash : hashWord(folded.slice(start, cut));
  tokens.push(new Token(folded, "word", start, cut, glued, own));
  return cut;
}

/** A power of two, some ten times the words of the largest lexicon. */
const SLOTS = 16_384;

/** A set of words that says no to nearly every other word by its hash alone. */
export class WordFilter {
  private readonly slots = new Uint8Array(SLOTS);

  constructor(words: Iterable<string>) {
    for (const word of words) this.slots[slotOf(hashWord(word))] = 1;
  }

  /** Whether the token may be one of the words; a token that is no word always may. */
  mayHave(token: Token): boolean {
    return token.kind !== "word" || this.slots[slotOf(token.hash)] === 1;
  }
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}
