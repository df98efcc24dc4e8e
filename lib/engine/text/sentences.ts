import type { LanguageId } from "../article.ts";
import { isSpaceUnit } from "./characters.ts";
import { TEXT_LEXICONS } from "./lexicons.ts";
import { quotedRegions } from "./quoted-regions.ts";
import type { Span } from "./span.ts";

interface StopWords {
  readonly abbreviations: ReadonlySet<string>;
  readonly finalAbbreviations: ReadonlySet<string>;
  readonly stopWords: ReadonlySet<string>;
}

const STOPS: Readonly<Record<LanguageId, StopWords>> = {
  id: readStops("id"),
  en: readStops("en"),
};

/** Both languages' abbreviations count in each: Indonesian pages write "Mr.", English ones "Rp." and "Jl.". */
function readStops(id: LanguageId): StopWords {
  const own = TEXT_LEXICONS[id];
  const other = TEXT_LEXICONS[id === "id" ? "en" : "id"];
  const stopWords = new Set(own.stopWords);
  const foreign = (words: readonly string[]) => words.filter((word) => !stopWords.has(word));
  return {
    abbreviations: new Set([...own.abbreviations, ...foreign(other.abbreviations)]),
    finalAbbreviations: new Set([...own.finalAbbreviations, ...foreign(other.finalAbbreviations)]),
    stopWords,
  };
}

/** A run of marks that may end a sentence, with the closing quotation marks and brackets after it. */
const TERMINATOR = /[.!?…]+(["”’')\]]*)/g;
const NEXT_WORD = /["“‘'([]*([\p{L}\p{M}\p{N}'-]*)/uy;
const LETTERS_MAX = 24;

/**
 * Splits a stretch of a document's text, one paragraph or less, into sentences: spans in order that neither overlap
 * nor hold outer white space. A stop ends no sentence inside a quotation that is closed in the same stretch, after an
 * abbreviation or initial, inside a number, or before a word in lower case.
 */
export function splitSentences(
  text: string,
  folded: string,
  within: Span,
  language: LanguageId,
): readonly Span[] {
  const stops = STOPS[language];
  const quoted = quotedRegions(text, within);
  const sentences: Span[] = [];
  let start = within.start;
  let region = 0;
  // Cut off at the end, for a search beyond it at every paragraph would be quadratic.
  const readable = text.slice(0, within.end);
  TERMINATOR.lastIndex = within.start;
  for (let match = TERMINATOR.exec(readable); match; match = TERMINATOR.exec(readable)) {
    const end = match.index + match[0].length;
    while ((quoted[region]?.end ?? Number.POSITIVE_INFINITY) < end) {
      region += 1;
    }
    const around = quoted[region];
    if (around && around.start < match.index && end < around.end) {
      TERMINATOR.lastIndex = around.end - 1;
      if (around.end - 1 > end && isTerminal(text, around.end - 2)) {
        TERMINATOR.lastIndex = around.end - 2;
      }
      continue;
    }
    if (endsSentence(text, folded, { start, end: within.end }, match.index, end, stops)) {
      pushTrimmed(sentences, text, start, end);
      start = end;
    }
  }
  pushTrimmed(sentences, text, start, within.end);
  return sentences;
}

function isTerminal(text: string, offset: number): boolean {
  const mark = text.charAt(offset);
  return mark === "." || mark === "!" || mark === "?" || mark === "…";
}

function endsSentence(
  text: string,
  folded: string,
  open: Span,
  mark: number,
  end: number,
  stops: StopWords,
): boolean {
  if (end >= open.end) {
    return true;
  }
  if (!isSpaceUnit(text.charCodeAt(end))) {
    return isGluedSentence(text, mark, end);
  }
  let next = end;
  while (next < open.end && isSpaceUnit(text.charCodeAt(next))) {
    next += 1;
  }
  if (startsInLowerCase(text, folded, next)) {
    return false;
  }
  const isPlainStop = end === mark + 1 && text.charAt(mark) === ".";
  return !isPlainStop || !isAbbreviation(text, folded, open, mark, next, stops);
}

/** "…sore.Polisi": two words glued by a lost space; a domain ("Kompas.com") or an initial does not look like it. */
function isGluedSentence(text: string, mark: number, end: number): boolean {
  return (
    end === mark + 1 &&
    GLUED_BEFORE.test(text.slice(Math.max(0, mark - 3), mark)) &&
    GLUED_AFTER.test(text.slice(end, end + 4))
  );
}
const GLUED_BEFORE = /^\p{Ll}{3}$/u;
const GLUED_AFTER = /^\p{Lu}\p{Ll}{1,}[\p{Ll} ]/u;

function startsInLowerCase(text: string, folded: string, at: number): boolean {
  const unit = text.charAt(at);
  return unit === folded.charAt(at) && unit !== unit.toUpperCase();
}

/** Whether the stop at `mark` belongs to the word before it and ends nothing. */
function isAbbreviation(
  text: string,
  folded: string,
  open: Span,
  mark: number,
  next: number,
  stops: StopWords,
): boolean {
  let start = mark;
  while (
    start > open.start &&
    mark - start < LETTERS_MAX &&
    isWordUnit(text.charCodeAt(start - 1))
  ) {
    start -= 1;
  }
  const word = folded.slice(start, mark);
  if (word === "") {
    return false;
  }
  if (isNumbering(text, open.start, start, word)) {
    return true;
  }
  if (stops.abbreviations.has(word)) {
    return word !== "no" && word !== "nomor" ? true : DIGIT.test(text.charAt(next));
  }
  const isFinal = stops.finalAbbreviations.has(word) && isShortened(text, start, word, next);
  if (!isFinal && !INITIALS.test(text.slice(start, mark))) {
    return false;
  }
  NEXT_WORD.lastIndex = next;
  const following = NEXT_WORD.exec(folded)?.[1] ?? "";
  return !stops.stopWords.has(following);
}
const DIGIT = /\d/;
/** "A", "J.K", "S.H": single capitals, each but the last with its stop. */
const INITIALS = /^\p{Lu}(?:\.\p{Lu}){0,5}$/u;
const ORDINARY_WORDS = new Set([
  "in",
  "sun",
  "mar",
  "sat",
  "max",
  "min",
  "la",
  "co",
  "md",
  "pa",
  "m",
  "al",
  "ill",
  "mass",
  "wash",
  "del",
  "mo",
]);

/** An abbreviation that is a word as well ("sun", "wash") counts where it is capitalised or a number stands beside it. */
function isShortened(text: string, start: number, word: string, next: number): boolean {
  if (!ORDINARY_WORDS.has(word)) {
    return true;
  }
  const first = text.charAt(start);
  return first !== first.toLowerCase() || DIGIT.test(text.charAt(next));
}

/** "1. " at the start of a sentence numbers it. */
function isNumbering(
  text: string,
  sentenceStart: number,
  wordStart: number,
  word: string,
): boolean {
  return (
    word.length <= 2 && /^\d+$/.test(word) && text.slice(sentenceStart, wordStart).trim() === ""
  );
}

function isWordUnit(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57) ||
    unit === 46 ||
    unit >= 0xc0
  );
}

/** Ten times a long sentence. What goes on without a stop is no sentence (a list, a table, noise), and rules weigh every pair of words of one. */
const SENTENCE_UNITS_MAX = 2_000;

/** Adds a sentence without its outer white space; an endless one in pieces, cut between words. */
function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  while (to - start > SENTENCE_UNITS_MAX) {
    const gap = text.lastIndexOf(" ", start + SENTENCE_UNITS_MAX);
    const cut = gap > start ? gap : text.indexOf(" ", start + 1);
    if (cut < 0 || cut >= to) break;
    pushWhole(spans, text, start, cut);
    start = cut;
  }
  pushWhole(spans, text, start, to);
}

function pushWhole(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpaceUnit(text.charCodeAt(start))) {
    start += 1;
  }
  while (end > start && isSpaceUnit(text.charCodeAt(end - 1))) {
    end -= 1;
  }
  if (start < end) {
    spans.push({ start, end });
  }
}
