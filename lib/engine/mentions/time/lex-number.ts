import type { CompiledLexicon } from "./compile-lexicon.ts";
import { isDigit, isLetter } from "./letters.ts";
import { CLASS, type Token, type TokenClass } from "./token.ts";

const ISO =
  /(\d{4})-(\d{2})-(\d{2})(?:[t ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(z|[+-]\d{2}:?\d{2})?)?(?!\d)/y;
const NUMERIC_DATE = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/y;
const SHORT_DATE = /(\d{1,2})\/(\d{1,2})(?![\d/])/y;
const CLOCK = /(\d{1,2}):(\d{2})(?::\d{2})?(?![\d:])/y;
const DOTTED = /(\d{1,2})\.(\d{2})(?:\.\d{2})?(?!\d|[.,]\d)/y;
const DECADE = /(?:(\d{3})0|'?(\d)0)(?:'?([a-z]{1,2})|-([a-z]{1,2}))(?![a-z\d])/y;
const PLAIN = /\d{1,20}(?:[.,]\d{1,20}){0,8}/y;

interface NumberRead {
  /** Null where the digits are no part of a time: money, a percentage, an identifier. */
  readonly token: Token | null;
  readonly end: number;
}

/** Reads what begins with the digit at `at`: a date, a clock time, a decade or a number. */
export function lexNumber(
  folded: string,
  at: number,
  lastWord: string,
  lastTokenEnd: number,
  lexicon: CompiledLexicon,
): NumberRead {
  const led = lexicon.leads.has(lastWord);
  const make = (
    tokenClass: TokenClass,
    end: number,
    number: number,
    sense: string,
    counted = false,
  ): NumberRead => ({
    token: {
      start: at,
      end,
      class: tokenClass,
      number,
      sense,
      plural: false,
      doubtful: false,
      led,
      counted,
    },
    end,
  });
  if (isIdentifier(folded, at, lastTokenEnd)) return { token: null, end: alnumEnd(folded, at) };
  const decade = matchAt(DECADE, folded, at);
  if (decade !== null && lexicon.decadeSuffixes.has(decade[3] ?? decade[4] ?? "")) {
    return make(CLASS.decadeYears, at + decade[0].length, 0, decade[1] ?? `19${decade[2]}`);
  }
  if (folded.charCodeAt(at) === 39) return { token: null, end: at + 1 };
  const iso = matchAt(ISO, folded, at);
  if (iso !== null) {
    const isTime = iso[4] !== undefined;
    return make(isTime ? CLASS.isoTime : CLASS.numericDate, at + iso[0].length, 0, iso[0]);
  }
  const date = matchAt(NUMERIC_DATE, folded, at);
  if (date !== null && (date[2] !== "." || date[4]?.length === 4)) {
    const sense = numericDate(Number(date[1]), Number(date[3]), date[4] ?? "", lexicon);
    if (sense !== null) return make(CLASS.numericDate, at + date[0].length, 0, sense);
  }
  const short = matchAt(SHORT_DATE, folded, at);
  if (short !== null) {
    const sense = numericDate(Number(short[1]), Number(short[2]), "XXXX", lexicon);
    if (sense !== null) return make(CLASS.numericDate, at + short[0].length, 0, sense);
  }
  const clock = matchAt(CLOCK, folded, at) ?? matchAt(DOTTED, folded, at);
  if (clock !== null && Number(clock[1]) <= 24 && Number(clock[2]) < 60) {
    const dotted = clock[0].includes(".");
    const minutes = Number(clock[1]) * 60 + Number(clock[2]);
    const end = at + clock[0].length;
    if (folded.charCodeAt(end) === 37) return { token: null, end };
    return make(dotted ? CLASS.dottedClock : CLASS.clock, end, minutes, clock[0]);
  }
  return plainNumber(folded, at, lastWord, lexicon, make);
}

function plainNumber(
  folded: string,
  at: number,
  lastWord: string,
  lexicon: CompiledLexicon,
  make: (
    tokenClass: TokenClass,
    end: number,
    number: number,
    sense: string,
    counted?: boolean,
  ) => NumberRead,
): NumberRead {
  const digits = matchAt(PLAIN, folded, at)?.[0] ?? folded.charAt(at);
  const end = at + digits.length;
  const after = folded.charCodeAt(end);
  if (after === 37 || after === 36 || after === 0x20ac || after === 176)
    return { token: null, end };
  if (isLetter(after)) {
    const suffixEnd = alnumEnd(folded, end);
    const suffix = folded.slice(end, suffixEnd);
    if (lexicon.ordinalSuffixes.has(suffix))
      return make(CLASS.ordinal, suffixEnd, Number(digits), "digits");
    if (!/^(?:am|pm|a|p)$/.test(suffix)) return { token: null, end: suffixEnd };
  }
  const counted =
    lexicon.numberLeads.has(lastWord) || lexicon.countedNouns.has(wordAfter(folded, end));
  if (/^\d{1,2}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= 31) {
    return make(CLASS.dayOrSmall, end, Number(digits), digits, counted);
  }
  if (/^\d{4}$/.test(digits) && Number(digits) >= 1000 && Number(digits) <= 2199) {
    return make(CLASS.year, end, Number(digits), digits, counted);
  }
  return make(CLASS.number, end, parseNumber(digits), digits, counted);
}

/** "2,5" and "2.5" are two and a half; "1.250" and "1,250" are a thousand and more. */
function parseNumber(digits: string): number {
  const decimal = /^(\d{1,3})[.,](\d{1,2})$/.exec(digits);
  if (decimal !== null) return Number(`${decimal[1]}.${decimal[2]}`);
  return Number(digits.replace(/[.,]/g, ""));
}

/** "2024-06-19" for the fields of a numeric date, in the language's order where both are possible; null for none. */
function numericDate(
  first: number,
  second: number,
  year: string,
  lexicon: CompiledLexicon,
): string | null {
  const dayFirst = lexicon.source.dayFirst ? second <= 12 : first > 12;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const full = year.length === 2 ? `${Number(year) < 50 ? "20" : "19"}${year}` : year;
  return `${full}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** F-16, QZ8501, $25, Rp100 and №7 are no times. */
function isIdentifier(folded: string, at: number, lastTokenEnd: number): boolean {
  const before = folded.charCodeAt(at - 1);
  if (Number.isNaN(before)) return false;
  if (
    before === 36 ||
    before === 163 ||
    before === 0x20ac ||
    before === 35 ||
    before === 64 ||
    before === 0xa9
  )
    return true;
  // "No 20/2012" and "3201/12/2010" are numbers of papers; "2012/2013" is a year of school.
  if (before === 47 && isDigit(folded.charCodeAt(at - 2)))
    return !/(?:^|\D)\d{4}\/$/.test(folded.slice(Math.max(0, at - 6), at));
  if (before === 45 && lastTokenEnd !== at - 1) return isLetter(folded.charCodeAt(at - 2));
  return before === 46 && isLetter(folded.charCodeAt(at - 2)) && lastTokenEnd !== at;
}

function alnumEnd(folded: string, start: number): number {
  let end = start;
  while (
    end < folded.length &&
    (isLetter(folded.charCodeAt(end)) || isDigit(folded.charCodeAt(end)))
  )
    end++;
  return Math.max(end, start + 1);
}

function wordAfter(folded: string, end: number): string {
  if (folded.charCodeAt(end) !== 32) return "";
  let last = end + 1;
  while (last < folded.length && last < end + 24 && isLetter(folded.charCodeAt(last))) last++;
  return folded.slice(end + 1, last);
}

/** The match of a sticky pattern exactly at `at`, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
