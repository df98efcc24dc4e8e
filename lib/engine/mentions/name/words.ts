import type { Document } from "../../text/document.ts";
import { remember } from "../../text/remember.ts";
import { rememberLast } from "../../text/remember-last.ts";
import type { Span } from "../../text/span.ts";
import { numberOfWord, wordOfNumber } from "../../text/vocabulary.ts";

/** What stands between a word and the one before it. `stop` is everything that no name crosses. */
export type Gap = "space" | "hyphen" | "comma" | "bracket" | "ampersand" | "stop";

/** A word as names are read: hyphens part words, a possessive 's is left off, initials keep their stop. */
export interface Word extends Span {
  /** Lower case, without diacritics and stops. */
  readonly folded: string;
  /** Its number in the vocabulary where it is written as it is folded, else −1. */
  readonly number: number;
  readonly capital: boolean;
  /** Two letters and more, all capitals. */
  readonly upper: boolean;
  readonly digits: boolean;
  readonly gap: Gap;
  /** An English possessive followed it. */
  readonly possessive: boolean;
}

const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const OTHER = 4;

/** The class of every code unit, filled as it is met; a surrogate is no letter of a name. */
const classes = new Uint8Array(65_536);

function classOf(code: number): number {
  const known = classes[code] ?? OTHER;
  if (known !== 0) {
    return known;
  }
  const char = String.fromCharCode(code);
  let found = OTHER;
  if (/\p{Lu}/u.test(char)) {
    found = UPPER;
  } else if (/[\p{L}\p{M}]/u.test(char)) {
    found = LOWER;
  } else if (/\p{Nd}/u.test(char)) {
    found = DIGIT;
  }
  classes[code] = found;
  return found;
}

/** Abbreviations before a name whose stop ends no sentence. */
const ABBREVIATED = new Set(
  "pol purn inf adv insp supt det cpl pvt pte sda kompol dr drs dra mr mrs ms prof gen lt col maj capt sgt sen rep gov st jl ir hj kh rev hon brig adm kab kec no".split(
    " ",
  ),
);

/** All words of a document in order, found once while it is read. Offsets count in the document's text. */
export const readWords: (document: Document) => readonly Word[] = rememberLast(findWords);

function findWords({ text, folded }: Document): readonly Word[] {
  const words: Word[] = [];
  let gapStart = 0;
  let at = 0;
  let previous: Word | undefined;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === OTHER) {
      at += 1;
      continue;
    }
    const start = at;
    const end = endOfWord(text, start);
    const possessive = isPossessive(text, end);
    const word = makeWord(
      text,
      folded,
      start,
      end,
      gapBefore(text, gapStart, start, previous),
      possessive,
    );
    words.push(word);
    previous = word;
    at = possessive ? end + 2 : end;
    gapStart = at;
  }
  return words;
}

function makeWord(
  text: string,
  folded: string,
  start: number,
  end: number,
  gap: Gap,
  possessive: boolean,
): Word {
  const first = classOf(text.charCodeAt(start));
  const number = numberOfWord(folded, start, end);
  const written = number < 0 ? folded.slice(start, end) : wordOfNumber(number);
  const plain = foldWord(written);
  return {
    start,
    end,
    folded: plain,
    number: plain === written ? number : -1,
    capital: first === UPPER,
    upper: first === UPPER && isUpper(text, start, end),
    digits: first === DIGIT,
    gap,
    possessive,
  };
}

/** Two capitals and more, and no small letter. */
function isUpper(text: string, start: number, end: number): boolean {
  let capitals = 0;
  for (let at = start; at < end; at += 1) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === LOWER) return false;
    if (kind === UPPER) capitals += 1;
  }
  return capitals > 1;
}

const UNPLAIN = /[^\x20-\x2d\x2f-\x7e]/;

/** A lower-case word without diacritics and stops, with straight apostrophes. */
export function foldWord(word: string): string {
  return UNPLAIN.test(word) ? foldUnplain(word) : word;
}

const foldUnplain = remember((word) =>
  word.replace(/[‘’ʼ]/g, "'").normalize("NFD").replace(/\p{M}/gu, "").replaceAll(".", ""),
);

const isApostrophe = (code: number) => code === 0x27 || code === 0x2019;

function endOfWord(text: string, start: number): number {
  let at = start;
  let stops = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind !== OTHER) {
      at += 1;
    } else if (
      isApostrophe(code) &&
      !isPossessive(text, at) &&
      classOf(text.charCodeAt(at + 1) || 32) < DIGIT
    ) {
      at += 1;
    } else if (
      code === 0x2e &&
      at - start === 1 + stops * 2 &&
      classOf(text.charCodeAt(at - 1)) === UPPER &&
      classOf(text.charCodeAt(at + 1) || 32) === UPPER
    ) {
      // U.S., J.F.: a capital, a stop, a capital
      at += 1;
      stops += 1;
    } else {
      break;
    }
  }
  const closesInitials = stops > 0 && text.charCodeAt(at) === 0x2e && at - start === 1 + stops * 2;
  return closesInitials ? at + 1 : at;
}

function isPossessive(text: string, at: number): boolean {
  return (
    isApostrophe(text.charCodeAt(at) || 0) &&
    (text.charCodeAt(at + 1) | 32) === 0x73 &&
    classOf(text.charCodeAt(at + 2) || 32) === OTHER
  );
}

function gapBefore(text: string, from: number, to: number, previous: Word | undefined): Gap {
  if (previous === undefined || to - from > 4) {
    return to - from > 4 &&
      previous &&
      text.slice(from, to).trim() === "" &&
      !text.slice(from, to).includes("\n")
      ? "space"
      : "stop";
  }
  const gap = text.slice(from, to);
  if (gap === " ") {
    return "space";
  }
  if (gap.includes("\n")) {
    return "stop";
  }
  const mark = gap.trim();
  if (mark === "") {
    return "space";
  }
  if (gap === "' " || gap === "’ ") {
    // a plural's possessive: "Bakers' Federation"
    return previous.folded.endsWith("s") ? "space" : "stop";
  }
  if (mark === ",") {
    return "comma";
  }
  if ((mark === "-" || mark === "–" || mark === "‐") && gap === mark) {
    return "hyphen";
  }
  if (mark === "(") {
    return "bracket";
  }
  if (mark === "&") {
    return "ampersand";
  }
  const initial = previous.capital && previous.end - previous.start === 1;
  return mark === "." && (initial || ABBREVIATED.has(previous.folded)) ? "space" : "stop";
}
