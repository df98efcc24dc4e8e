import type { Language } from "../../languages/language.ts";
import { isDigitUnit, isLetterUnit } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";
import { TURNS } from "../../values/wording/content.ts";
import type { Reading } from "../reading.ts";

/**
 * Limits and times that change what a sentence says without being one of its content words ("only", "will", "not yet").
 * Asked of the quotations of a document in order: what one says often stands in another, and each word is read once.
 */
export class WordingFlags {
  readonly #folded: string;
  readonly #phrases: FlagPhrases;
  /** Where words stand with which a phrase may begin, in order, as far as was asked. */
  readonly #starts: number[] = [];
  #read = 0;

  constructor({ document, language }: Reading) {
    this.#folded = document.folded;
    this.#phrases = phrasesIn(language);
  }

  /** The flags of a stretch, each once, in the order in which a wording carries them. */
  within(span: Span): readonly string[] {
    this.#readOn(span);
    let flags: Set<string> | null = null;
    for (let index = this.#firstFrom(span.start); index < this.#starts.length; index += 1) {
      const start = this.#starts[index] ?? span.end;
      if (start >= span.end) break;
      // Behind an apostrophe of the same stretch it is no word of its own.
      if (start > span.start && isPlainUnit(this.#folded.charCodeAt(start - 1))) continue;
      const end = wordEnd(this.#folded, start, span.end);
      for (const { rest, flag } of this.#phrases.get(this.#folded.slice(start, end)) ?? NONE) {
        if (!this.#follows(rest, { start: end, end: span.end })) continue;
        flags ??= new Set();
        flags.add(flag);
      }
    }
    const found = flags;
    return found === null ? NO_FLAGS : FLAGS.filter((flag) => found.has(flag));
  }

  /** Whether the next words of a stretch are these. */
  #follows(words: readonly string[], { start, end }: Span): boolean {
    let at = start;
    return words.every((word) => {
      const from = wordStart(this.#folded, at, end);
      at = wordEnd(this.#folded, from, end);
      return this.#folded.slice(from, at) === word;
    });
  }

  #readOn({ start, end }: Span): void {
    let from = wordStart(this.#folded, Math.max(start, this.#read), end);
    while (from < end) {
      const to = wordEnd(this.#folded, from, end);
      this.#take(this.#folded.slice(from, to), from);
      from = wordStart(this.#folded, to, end);
    }
    this.#read = Math.max(this.#read, end);
  }

  /** What apostrophes part may be cut there by the stretch that is asked for: "'only" in single quotation marks. */
  #take(word: string, from: number): void {
    if (APOSTROPHE.test(word))
      for (const piece of word.matchAll(PIECE)) this.#starts.push(from + piece.index);
    else if (this.#phrases.has(word)) this.#starts.push(from);
  }

  /** The first of the starts that is no earlier than an offset. */
  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const APOSTROPHE = /['’]/;
const PIECE = /[^'’]+/g;

/** Where the next word from an offset on starts; `limit` where none does. */
function wordStart(folded: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && !isPlainUnit(folded.charCodeAt(at))) at += 1;
  return at;
}

function wordEnd(folded: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isPlainUnit(folded.charCodeAt(at))) at += 1;
  return at;
}

/** Words have their apostrophes; without a pattern, for quotations are half of many articles. */
function isPlainUnit(unit: number): boolean {
  return isLetterUnit(unit) || isDigitUnit(unit) || unit === 0x27 || unit === 0x2019;
}

const NO_FLAGS: readonly string[] = [];

/** The flags in the order in which a wording carries them. */
const FLAGS: readonly string[] = [TURNS.limit, TURNS.future, TURNS.yet];

/** A phrase that makes a flag, without its first word. */
interface FlagPhrase {
  readonly rest: readonly string[];
  readonly flag: string;
}

type FlagPhrases = ReadonlyMap<string, readonly FlagPhrase[]>;

const NONE: readonly FlagPhrase[] = [];
const PHRASES = new WeakMap<Language, FlagPhrases>();

/** The phrases of a language's flags by their first words; put together once. */
function phrasesIn(language: Language): FlagPhrases {
  const known = PHRASES.get(language);
  if (known !== undefined) return known;
  const { limits, futures, awaits } = language.quotations;
  const phrases = new Map<string, FlagPhrase[]>();
  [limits, futures, awaits].forEach((list, index) => {
    for (const phrase of list) {
      const [first = "", ...rest] = phrase.split(" ");
      const found = phrases.get(first) ?? [];
      phrases.set(first, [...found, { rest, flag: FLAGS[index] ?? "" }]);
    }
  });
  PHRASES.set(language, phrases);
  return phrases;
}
