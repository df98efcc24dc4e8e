import type { CompiledLexicon, TensePhrase } from "./compile-lexicon.ts";
import { HASH_BITS, isDigit, isLetter, scanWord, wordBefore, wordEnd } from "./letters.ts";
import { lexNumber } from "./lex-number.ts";
import { readNamedZone, readToldHour, readWord, type WordRead } from "./lex-word.ts";
import { noteTense, Tenses } from "./tenses.ts";
import { CLASS, type Head, type Token } from "./token.ts";

/** A text as the rules see it: one sign a token or gap, and the token at each place (null for a gap). */
export interface Lexed {
  readonly classes: string;
  /** Where the token at a place begins in the text; −1 for a gap. */
  startAt(place: number): number;
  tokenAt(place: number): Token | null;
  readonly tenses: Tenses;
}

const GAP: Readonly<Record<string, string>> = {
  ",": ",",
  "(": "<",
  ")": ">",
  ".": "~",
  "/": "/",
  "-": "-",
  "–": "-",
};

/** Reads a text once, left to right, and keeps what can be part of a time expression. */
export function lex(text: string, folded: string, lexicon: CompiledLexicon): Lexed {
  const lexed = new LexedText(folded, lexicon);
  let at = 0;
  while (at < folded.length) {
    const code = folded.charCodeAt(at);
    if (code === 32) {
      at++;
    } else if (isLetter(code)) {
      at = lexWord(text, folded, at, lexicon, lexed);
    } else if (isDigit(code) || (code === 39 && isDigit(folded.charCodeAt(at + 1)))) {
      const read = lexNumber(folded, at, lexed.lastEnd, lexicon);
      if (read.head === null) lexed.gap("_");
      else lexed.put(at, read.end, read.head);
      at = read.end;
    } else {
      if (code !== 10 && code !== 13 && code !== 9) lexed.gap(GAP[folded.charAt(at)] ?? "_");
      else if (folded.charCodeAt(at + 1) === 10) lexed.gap("_");
      at++;
    }
  }
  return lexed.close();
}

/** Reads the word at `at`; most words say nothing of time, and their hash tells without cutting them out. */
function lexWord(
  text: string,
  folded: string,
  at: number,
  lexicon: CompiledLexicon,
  lexed: LexedText,
): number {
  const scanned = scanWord(folded, at);
  const end = Math.floor(scanned / (1 << HASH_BITS));
  let read: WordRead | null = lexed.endsWithMinutes ? readToldHour(folded, at, end, lexicon) : null;
  if (lexicon.hashes[scanned & (lexicon.hashes.length - 1)] === 1) {
    const entry = lexicon.words.get(folded.slice(at, end));
    noteTense(lexed.tenses, folded, at, end, entry?.tenses ?? NO_TENSES, lexicon);
    if (entry !== undefined) read ??= readWord(text, folded, at, end, entry, lexicon);
  } else if (lexicon.pastEndings.length > 0)
    noteTense(lexed.tenses, folded, at, end, NO_TENSES, lexicon);
  if (read === null && lexed.endsWithClock) read = readNamedZone(text, folded, at, end, lexicon);
  if (read === null) {
    lexed.gap("_");
    return end;
  }
  if (read.head.class === CLASS.none) lexed.gap("_");
  else lexed.put(at, read.end, read.head);
  return read.end;
}

const NO_TENSES: readonly TensePhrase[] = [];

const CLOCK_CLASSES: ReadonlySet<string> = new Set([
  CLASS.clock,
  CLASS.dottedClock,
  CLASS.meridiem,
  CLASS.clockTail,
]);

/** "20 minutes", "a quarter", "half". */
const MINUTE_CLASSES: ReadonlySet<string> = new Set([
  CLASS.minute,
  CLASS.quarter,
  CLASS.halfNumber,
]);

/** The minutes that are told without their name. */
const TOLD_FIVES: ReadonlySet<number> = new Set([5, 10, 20, 25]);

class LexedText implements Lexed {
  classes = "";
  /** Where the last token ended; −1 before the first. */
  lastEnd = -1;
  readonly tenses = new Tenses();
  private last = "";
  private readonly signs: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly heads: (Head | null)[] = [];
  private readonly folded: string;
  private readonly lexicon: CompiledLexicon;

  constructor(folded: string, lexicon: CompiledLexicon) {
    this.folded = folded;
    this.lexicon = lexicon;
  }

  get endsWithClock(): boolean {
    return CLOCK_CLASSES.has(this.last);
  }

  get endsWithMinutes(): boolean {
    return MINUTE_CLASSES.has(this.last) || this.endsWithFives;
  }

  /** "twenty" of "twenty to three", in letters. */
  private get endsWithFives(): boolean {
    if (this.last !== CLASS.number) return false;
    const head = this.heads.at(-1);
    return head?.sense === "word" && TOLD_FIVES.has(head.number);
  }

  gap(sign: string): void {
    if (sign === "_" && this.last === "_") return;
    this.last = sign;
    this.signs.push(sign);
    this.starts.push(-1);
    this.ends.push(-1);
    this.heads.push(null);
  }

  put(start: number, end: number, head: Head): void {
    this.last = head.class;
    this.lastEnd = end;
    this.signs.push(head.class);
    this.starts.push(start);
    this.ends.push(end);
    this.heads.push(head);
  }

  close(): Lexed {
    this.classes = this.signs.join("");
    return this;
  }

  startAt(place: number): number {
    return this.starts[place] ?? -1;
  }

  tokenAt(place: number): Token | null {
    const head = this.heads[place];
    if (!head) return null;
    return new LexedToken(
      this.starts[place] ?? 0,
      this.ends[place] ?? 0,
      head,
      this.folded,
      this.lexicon,
    );
  }
}

class LexedToken implements Token {
  readonly start: number;
  readonly end: number;
  readonly class: Token["class"];
  readonly number: number;
  readonly sense: string;
  private readonly head: Head;
  private readonly folded: string;
  private readonly lexicon: CompiledLexicon;

  constructor(start: number, end: number, head: Head, folded: string, lexicon: CompiledLexicon) {
    this.start = start;
    this.end = end;
    this.class = head.class;
    this.number = head.number;
    this.sense = head.sense;
    this.head = head;
    this.folded = folded;
    this.lexicon = lexicon;
  }

  get plural(): boolean {
    return this.head.plural;
  }

  get doubtful(): boolean {
    return this.head.doubtful;
  }

  get led(): boolean {
    return this.lexicon.leads.has(wordBefore(this.folded, this.start));
  }

  get counted(): boolean {
    const { head, folded, lexicon } = this;
    if (head.digits !== true) return false;
    if (lexicon.numberLeads.has(wordBefore(folded, this.start))) return true;
    if (folded.charCodeAt(this.end) !== 32) return false;
    const next = this.end + 1;
    return lexicon.countedNouns.has(folded.slice(next, wordEnd(folded, next)));
  }
}
