import type { Span } from "../../text/span.ts";

/**
 * Every word that can be part of a time expression has a class of one letter; a text becomes a short string of
 * classes, and a rule is a regular expression over that string. Between two words stands what separates them:
 * nothing for a space, the mark itself for , / and -, "<" and ">" for brackets, "~" for a dot, "_" for anything else.
 */
export const CLASS = {
  weekday: "W",
  month: "M",
  dayOrSmall: "D",
  year: "Y",
  number: "N",
  ordinal: "O",
  second: "s",
  minute: "i",
  hour: "h",
  day: "d",
  week: "w",
  fortnight: "t",
  monthUnit: "o",
  quarter: "k",
  half: "f",
  yearUnit: "y",
  decade: "e",
  century: "v",
  length: "q",
  part: "P",
  dayPart: "T",
  dayDeixis: "R",
  storyDay: "8",
  reference: "B",
  numericDate: "S",
  isoTime: "Z",
  clock: "C",
  dottedClock: "c",
  zone: "z",
  meridiem: "m",
  clockLead: "p",
  clockTail: "'",
  /** "to four", "past six": the hour that minutes are counted to or from. */
  toldHour: ";",
  last: "l",
  next: "n",
  this: "j",
  that: "J",
  afterLast: "L",
  afterNext: "X",
  afterThis: "I",
  afterThat: "H",
  later: "F",
  earlier: "b",
  /** "before" is a point only where nothing follows that it could be before of. */
  before: "%",
  recent: "r",
  hedge: "A",
  edge: "E",
  /** "year's end" */
  unitEnd: "!",
  vague: "Q",
  /** Between a number and its unit, or for the number itself ("three consecutive months", "another year"). */
  filler: "K",
  definite: "g",
  indefinite: "a",
  every: "V",
  frequency: "U",
  often: "1",
  times: "x",
  ageLead: "G",
  ageTail: "u",
  season: "9",
  quarterCode: "7",
  holiday: "6",
  era: "5",
  weekend: "4",
  fiscal: "3",
  dateLead: "2",
  join: "&",
  clockJoin: "@",
  halfNumber: "0",
  decadeYears: "=",
  /** No time after all; reads like any other word. */
  none: "_",
} as const;
export type TokenClass = (typeof CLASS)[keyof typeof CLASS];

/** What a word of a time expression, or a number in it, stands for. */
export interface Head {
  readonly class: TokenClass;
  /** Month 1–12, weekday 1–7, the number itself, days of distance; NaN where the class needs none. */
  readonly number: number;
  /** What the lexicon files it under, or the digits as written. */
  readonly sense: string;
  /** A plural unit ("years"). */
  readonly plural: boolean;
  /** A name that is also a common word ("May"): alone it needs support. */
  readonly doubtful: boolean;
  /** Written in digits, so that it may count something else. */
  readonly digits?: boolean;
}

/** A word of a time expression, or a number in it, where it stands. */
export interface Token extends Span, Omit<Head, "digits"> {
  /** Words in letters right before and after it may decide whether it is a time at all. */
  readonly led: boolean;
  readonly counted: boolean;
}
