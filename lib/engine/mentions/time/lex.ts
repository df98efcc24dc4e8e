import type { CompiledLexicon, Phrase } from "./compile-lexicon.ts";
import { isDigit, isLetter } from "./letters.ts";
import { lexNumber, matchAt } from "./lex-number.ts";
import { CLASS, type Token } from "./token.ts";

/** A text as the rules see it: one sign a token or gap, and the token at each place (null for a gap). */
export interface Lexed {
  readonly classes: string;
  readonly tokens: readonly (Token | null)[];
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
  const classes: string[] = [];
  const tokens: (Token | null)[] = [];
  let lastWord = "";
  let lastTokenEnd = -1;
  const gap = (sign: string) => {
    if (sign === "_" && classes.at(-1) === "_") return;
    classes.push(sign);
    tokens.push(null);
  };
  const put = (token: Token) => {
    if (token.class === CLASS.none) return gap("_");
    lastTokenEnd = token.end;
    classes.push(token.class);
    tokens.push(token);
  };
  let at = 0;
  while (at < folded.length) {
    const code = folded.charCodeAt(at);
    if (code === 32) {
      at++;
    } else if (isLetter(code)) {
      const end = wordEnd(folded, at);
      const word = folded.slice(at, end);
      const token =
        readWord(text, folded, at, word, lastWord, lexicon) ??
        readNamedZone(text, folded, at, end, tokens.at(-1) ?? null, lexicon);
      lastWord = word;
      if (token === null) {
        gap("_");
        at = end;
      } else {
        put(token);
        at = token.end;
      }
    } else if (isDigit(code) || (code === 39 && isDigit(folded.charCodeAt(at + 1)))) {
      const read = lexNumber(folded, at, lastWord, lastTokenEnd, lexicon);
      if (read.token === null) gap("_");
      else put(read.token);
      lastWord = "";
      at = read.end;
    } else {
      if (code === 10 || code === 13 || code === 9) {
        if (folded.charCodeAt(at + 1) === 10) gap("_");
      } else {
        gap(GAP[folded.charAt(at)] ?? "_");
        if (code !== 44 && code !== 40) lastWord = "";
      }
      at++;
    }
  }
  return { classes: classes.join(""), tokens };
}

/** "GMT+7", "UTC-05:00". */
const UTC_OFFSET = /([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)/y;

function wordEnd(folded: string, start: number): number {
  let end = start + 1;
  while (end < folded.length) {
    const code = folded.charCodeAt(end);
    if (!isLetter(code) && !isDigit(code)) break;
    end++;
  }
  return end;
}

function readWord(
  text: string,
  folded: string,
  start: number,
  word: string,
  before: string,
  lexicon: CompiledLexicon,
): Token | null {
  const number = readNumberWords(folded, start, word, lexicon);
  const phrase = findPhrase(text, folded, start, word, lexicon);
  const led = before === "" ? false : lexicon.leads.has(before);
  if (phrase !== null && (number === null || start + phrase.text.length >= number.end)) {
    const end = abbreviationEnd(folded, start + phrase.text.length, phrase);
    const offset =
      phrase.class === CLASS.zone && phrase.sense === "+00:00"
        ? matchAt(UTC_OFFSET, folded, end)
        : null;
    if (offset !== null) {
      const sense = `${offset[1]}${(offset[2] ?? "").padStart(2, "0")}:${offset[3] ?? "00"}`;
      return {
        start,
        end: end + offset[0].length,
        class: phrase.class,
        number: 0,
        sense,
        plural: false,
        doubtful: false,
        led,
        counted: false,
      };
    }
    return {
      start,
      end,
      class: phrase.class,
      number: phrase.number,
      sense: phrase.sense,
      plural: phrase.plural,
      doubtful: phrase.doubtful,
      led,
      counted: false,
    };
  }
  if (number !== null) {
    return {
      start,
      end: number.end,
      class: CLASS.number,
      number: number.value,
      sense: "word",
      plural: false,
      doubtful: false,
      led,
      counted: false,
    };
  }
  return readOrdinalPrefix(folded, start, led, lexicon) ?? readCode(folded, start, word, led);
}

function findPhrase(
  text: string,
  folded: string,
  start: number,
  word: string,
  lexicon: CompiledLexicon,
): Phrase | null {
  const list = lexicon.phrases.get(word);
  if (list === undefined) return null;
  for (const phrase of list) {
    if (phrase.text.length !== word.length && !folded.startsWith(phrase.text, start)) continue;
    const after = folded.charCodeAt(start + phrase.text.length);
    if (isLetter(after) || isDigit(after)) continue;
    if (phrase.needsCapital && !isName(text, folded, start, phrase, list, lexicon)) continue;
    return phrase;
  }
  return null;
}

/** A capital makes a name; but "Minggu lalu" at the head of a sentence is last week, not Sunday. */
function isName(
  text: string,
  folded: string,
  start: number,
  phrase: Phrase,
  list: readonly Phrase[],
  lexicon: CompiledLexicon,
): boolean {
  if (text.charCodeAt(start) === folded.charCodeAt(start)) return false;
  const isAlsoWord = list.some(
    (other) => other.text === phrase.text && other.class !== phrase.class,
  );
  if (!isAlsoWord) return true;
  let before = start - 1;
  while (before >= 0 && (text.charCodeAt(before) === 32 || text.charCodeAt(before) === 34))
    before--;
  const atHead = before < 0 || ".!?\n".includes(text.charAt(before));
  const next = start + phrase.text.length + 1;
  return !(atHead && lexicon.turns.has(folded.slice(next, wordEnd(folded, next))));
}

/** "Dec." keeps its dot where the sentence goes on after it. */
function abbreviationEnd(folded: string, end: number, phrase: Phrase): number {
  if (folded.charCodeAt(end) !== 46) return end;
  if (phrase.class !== CLASS.month && phrase.class !== CLASS.weekday) return end;
  if (phrase.text.length > 5) return end;
  let next = end + 1;
  while (folded.charCodeAt(next) === 32) next++;
  return isDigit(folded.charCodeAt(next)) || folded.charCodeAt(next) === 44 ? end + 1 : end;
}

/** "dua puluh lima", "twenty-five", "tiga belas": the number and where its words end; null where none begins. */
function readNumberWords(
  folded: string,
  start: number,
  word: string,
  lexicon: CompiledLexicon,
): { value: number; end: number } | null {
  const first = lexicon.numbers.get(word);
  if (first === undefined) return null;
  let total = 0;
  let current = first;
  let end = start + word.length;
  for (let words = 0; words < 8; words++) {
    const separator = folded.charCodeAt(end);
    if (separator !== 32 && separator !== 45) break;
    const nextEnd = wordEnd(folded, end + 1);
    const next = folded.slice(end + 1, nextEnd);
    const scale = lexicon.scales.get(next);
    const unit = lexicon.numbers.get(next);
    if (lexicon.teens.has(next) && current < 10) current += 10;
    else if (scale === 1000) {
      total += current * 1000;
      current = 0;
    } else if (scale !== undefined && current % 100 !== 0 && scale === 10 && current >= 100) {
      current = current - (current % 10) + (current % 10) * 10;
    } else if (scale !== undefined) current *= scale;
    else if (unit !== undefined && unit > 0 && current > 0 && fits(current, unit)) current += unit;
    else break;
    end = nextEnd;
  }
  return { value: total + current, end };
}

/** Whether `unit` fills an empty place of `current`: 20 + 5, 100 + 12, never 2 + 3. */
function fits(current: number, unit: number): boolean {
  return unit < 10 ? current % 10 === 0 && current >= 20 : unit < 100 && current % 100 === 0;
}

const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
  xiii: 13,
  xiv: 14,
  xv: 15,
  xvi: 16,
  xvii: 17,
  xviii: 18,
  xix: 19,
  xx: 20,
  xxi: 21,
};

const CLOCK_CLASSES: ReadonlySet<string> = new Set([
  CLASS.clock,
  CLASS.dottedClock,
  CLASS.meridiem,
  CLASS.clockTail,
]);

/** "Lisbon time" after a clock time: a zone whose offset is not known here. */
function readNamedZone(
  text: string,
  folded: string,
  start: number,
  end: number,
  before: Token | null,
  lexicon: CompiledLexicon,
): Token | null {
  if (before === null || !CLOCK_CLASSES.has(before.class)) return null;
  if (text.charCodeAt(start) === folded.charCodeAt(start)) return null;
  const noun = lexicon.source.zoneNouns.find((word) => folded.startsWith(` ${word}`, end));
  if (noun === undefined || isLetter(folded.charCodeAt(end + 1 + noun.length))) return null;
  const to = end + 1 + noun.length;
  return {
    start,
    end: to,
    class: CLASS.zone,
    number: 0,
    sense: "local",
    plural: false,
    doubtful: false,
    led: false,
    counted: false,
  };
}

/** "ke-20", "ke-XX": an ordinal by its prefix. */
function readOrdinalPrefix(
  folded: string,
  start: number,
  led: boolean,
  lexicon: CompiledLexicon,
): Token | null {
  for (const prefix of lexicon.ordinalPrefixes) {
    if (!folded.startsWith(prefix, start)) continue;
    const from = start + prefix.length;
    const end = wordEnd(folded, from);
    const digits = folded.slice(from, end);
    const n = /^\d{1,3}$/.test(digits) ? Number(digits) : ROMAN[digits];
    if (n === undefined) continue;
    return {
      start,
      end,
      class: CLASS.ordinal,
      number: n,
      sense: "digits",
      plural: false,
      doubtful: false,
      led,
      counted: false,
    };
  }
  return null;
}

/** "Q3" and Roman numerals, which name quarters and centuries. */
function readCode(folded: string, start: number, word: string, led: boolean): Token | null {
  const base = {
    start,
    end: start + word.length,
    plural: false,
    doubtful: false,
    led,
    counted: false,
  };
  if (/^q[1-4]$/.test(word))
    return { ...base, class: CLASS.quarterCode, number: Number(word.charAt(1)), sense: "Q" };
  const roman = word.length <= 5 ? ROMAN[word] : undefined;
  if (roman === undefined || folded.charCodeAt(start - 1) === 46) return null;
  return { ...base, class: CLASS.ordinal, number: roman, sense: "roman" };
}
