import type { TimeLexicon, WordsBySense } from "../../languages/language.ts";
import { HASH_BITS, scanWord } from "./letters.ts";
import { CLASS, type Head, type TokenClass } from "./token.ts";

/** A phrase of the lexicon, ready to be looked up by its first word. */
export interface Phrase extends Head {
  readonly text: string;
  readonly needsCapital: boolean;
}

/** Words that say something of tense. */
export interface TensePhrase {
  readonly text: string;
  readonly tense: "past" | "future";
}

/** All that a word may begin. */
export interface WordEntry {
  /** Phrases that begin with the word (its letters up to the first other sign), longest first. */
  readonly phrases: readonly Phrase[];
  readonly number: number | null;
  /** "Q3" and Roman numerals, which name quarters and centuries. */
  readonly code: Head | null;
  /** The word of an ordinal's prefix ("ke-20"). */
  readonly isPrefix: boolean;
  readonly tenses: readonly TensePhrase[];
}

export type PhrasesByEnd = ReadonlyMap<string, readonly string[]>;

export interface CompiledLexicon {
  readonly words: ReadonlyMap<string, WordEntry>;
  /** 1 at the hash of every key of `words`. */
  readonly hashes: Uint8Array;
  readonly numbers: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly teens: ReadonlySet<string>;
  readonly leads: ReadonlySet<string>;
  readonly countedNouns: ReadonlySet<string>;
  readonly numberLeads: ReadonlySet<string>;
  readonly ordinalSuffixes: ReadonlySet<string>;
  readonly decadeSuffixes: ReadonlySet<string>;
  readonly ordinalPrefixes: readonly string[];
  /** First words of what turns a unit after it ("lalu", "depan", "ini"). */
  readonly turns: ReadonlySet<string>;
  /** Phrases that say something of tense, by their last word. */
  readonly futureLeads: PhrasesByEnd;
  readonly pastLeads: PhrasesByEnd;
  /** Endings of regular past forms. */
  readonly pastEndings: readonly string[];
  readonly passiveLeads: ReadonlySet<string>;
  /** Words between the ends of a range or the items of a list. */
  readonly rangeWords: ReadonlySet<string>;
  readonly zoneLeads: ReadonlySet<string>;
  /** What says how far a zone is from another, with the sign it gives to the hours before it. */
  readonly zoneShifts: readonly (readonly [words: string, sign: 1 | -1])[];
  /** Offset by the name of a zone or place, longest name first. */
  readonly zoneOffsets: readonly (readonly [name: string, offset: string])[];
  /** Words that make the time after them a limit. */
  readonly bounds: ReadonlyMap<string, "before" | "after">;
  readonly source: TimeLexicon;
}

const UNIT_CLASS: Readonly<Record<string, TokenClass>> = {
  second: CLASS.second,
  minute: CLASS.minute,
  hour: CLASS.hour,
  day: CLASS.day,
  week: CLASS.week,
  fortnight: CLASS.fortnight,
  month: CLASS.monthUnit,
  quarter: CLASS.quarter,
  half: CLASS.half,
  year: CLASS.yearUnit,
  decade: CLASS.decade,
  century: CLASS.century,
};

const BEFORE_CLASS: Readonly<Record<string, TokenClass>> = {
  last: CLASS.last,
  past: CLASS.last,
  final: CLASS.last,
  previous: CLASS.last,
  next: CLASS.next,
  following: CLASS.next,
  this: CLASS.this,
  that: CLASS.that,
};

const AFTER_CLASS: Readonly<Record<string, TokenClass>> = {
  last: CLASS.afterLast,
  next: CLASS.afterNext,
  coming: CLASS.afterNext,
  this: CLASS.afterThis,
  that: CLASS.afterThat,
  later: CLASS.later,
  earlier: CLASS.earlier,
  before: CLASS.before,
  recent: CLASS.recent,
};

const compiled = new WeakMap<TimeLexicon, CompiledLexicon>();

/** The lexicon as look-up tables; compiled once for each lexicon. */
export function compileLexicon(lexicon: TimeLexicon): CompiledLexicon {
  const known = compiled.get(lexicon);
  if (known !== undefined) return known;
  const fresh = compile(lexicon);
  compiled.set(lexicon, fresh);
  return fresh;
}

function compile(lexicon: TimeLexicon): CompiledLexicon {
  const words = indexWords(lexicon);
  const hashes = new Uint8Array(1 << HASH_BITS);
  for (const word of words.keys()) hashes[scanWord(word, 0) & (hashes.length - 1)] = 1;
  return {
    words,
    hashes,
    numbers: new Map(Object.entries(lexicon.numbers)),
    scales: new Map(Object.entries(lexicon.scales)),
    teens: new Set(lexicon.teens),
    leads: new Set(lexicon.leads),
    countedNouns: new Set(lexicon.countedNouns),
    numberLeads: new Set(lexicon.numberLeads),
    ordinalSuffixes: new Set(lexicon.ordinalSuffixes),
    decadeSuffixes: new Set(lexicon.decadeSuffixes),
    ordinalPrefixes: lexicon.ordinalPrefixes,
    turns: new Set(
      ["last", "next", "coming", "this"]
        .flatMap((sense) => lexicon.after[sense] ?? [])
        .map(firstWord),
    ),
    futureLeads: byLastWord(lexicon.futureLeads),
    pastLeads: byLastWord(lexicon.pastLeads),
    pastEndings: lexicon.pastEndings,
    passiveLeads: new Set(lexicon.passiveLeads),
    rangeWords: new Set(lexicon.rangeWords),
    zoneLeads: new Set(lexicon.zoneLeads),
    zoneShifts: [
      ...lexicon.zonesAhead.map((words) => [words, 1] as const),
      ...lexicon.zonesBehind.map((words) => [words, -1] as const),
    ],
    zoneOffsets: listOffsets(lexicon),
    bounds: new Map([
      ...lexicon.boundsBefore.map((word) => [word, "before"] as const),
      ...lexicon.boundsAfter.map((word) => [word, "after"] as const),
    ]),
    source: lexicon,
  };
}

const ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split(
  " ",
);

function indexWords(lexicon: TimeLexicon): ReadonlyMap<string, WordEntry> {
  const words = new Map<string, WordEntry>();
  const update = (word: string, change: (entry: WordEntry) => WordEntry) => {
    const none = { phrases: [], number: null, code: null, isPrefix: false, tenses: [] };
    words.set(word, change(words.get(word) ?? none));
  };
  for (const phrase of listPhrases(lexicon).sort((a, b) => b.text.length - a.text.length))
    update(firstWord(phrase.text), (entry) => ({ ...entry, phrases: [...entry.phrases, phrase] }));
  for (const [word, number] of Object.entries(lexicon.numbers))
    update(word, (entry) => ({ ...entry, number }));
  const tense = (words: readonly string[], name: TensePhrase["tense"]) =>
    words.map((text) => ({ text, tense: name }));
  const tenses = [...tense(lexicon.future, "future"), ...tense(lexicon.past, "past")];
  for (const phrase of tenses.sort((a, b) => b.text.length - a.text.length))
    update(firstWord(phrase.text), (entry) => ({ ...entry, tenses: [...entry.tenses, phrase] }));
  for (const prefix of lexicon.ordinalPrefixes)
    update(firstWord(prefix), (entry) => ({ ...entry, isPrefix: true }));
  const code = (tokenClass: TokenClass, number: number, sense: string): Head => ({
    class: tokenClass,
    number,
    sense,
    plural: false,
    doubtful: false,
  });
  ROMAN.forEach((word, i) => {
    update(word, (entry) => ({ ...entry, code: code(CLASS.ordinal, i + 1, "roman") }));
  });
  for (const number of [1, 2, 3, 4])
    update(`q${number}`, (entry) => ({ ...entry, code: code(CLASS.quarterCode, number, "Q") }));
  return words;
}

/** The letters that a phrase begins with: its key in the table. */
function firstWord(text: string): string {
  return /^[\p{L}]+/u.exec(text)?.[0] ?? text;
}

function lastWord(text: string): string {
  return /[\p{L}]{1,40}$/u.exec(text)?.[0] ?? text;
}

function listOffsets(lexicon: TimeLexicon): [name: string, offset: string][] {
  return [lexicon.zones, lexicon.zonePlaces]
    .flatMap((table) => Object.entries(table))
    .filter(([offset]) => offset !== "local")
    .flatMap(([offset, names]) => names.map((name): [string, string] => [name, offset]))
    .sort((a, b) => b[0].length - a[0].length);
}

function byLastWord(phrases: readonly string[]): PhrasesByEnd {
  const table = new Map<string, string[]>();
  for (const phrase of phrases)
    table.set(lastWord(phrase), [...(table.get(lastWord(phrase)) ?? []), phrase]);
  return table;
}

function listPhrases(lexicon: TimeLexicon): Phrase[] {
  const capital = new Set(lexicon.capitalised);
  const doubtful = new Set(lexicon.doubtful);
  const phrases: Phrase[] = [];
  const add = (
    words: readonly string[],
    tokenClass: TokenClass,
    number: number,
    sense: string,
    plural = false,
  ) => {
    const isName = tokenClass === CLASS.weekday || tokenClass === CLASS.month;
    for (const text of words) {
      phrases.push({
        text,
        class: tokenClass,
        number,
        sense,
        plural,
        needsCapital: isName && capital.has(text),
        doubtful: isName && doubtful.has(text),
      });
    }
  };
  const addAll = (table: WordsBySense, tokenClass: TokenClass) => {
    for (const [sense, words] of Object.entries(table))
      add(words, tokenClass, Number.parseInt(sense, 10), sense);
  };
  add(lexicon.noTimes, CLASS.none, 0, "");
  lexicon.weekdays.forEach((words, i) => {
    add(words, CLASS.weekday, i + 1, "");
  });
  lexicon.weekdaysPlural.forEach((words, i) => {
    add(words, CLASS.weekday, i + 1, "", true);
  });
  lexicon.months.forEach((words, i) => {
    add(words, CLASS.month, i + 1, "");
  });
  for (const [unit, words] of Object.entries(lexicon.units))
    add(words, UNIT_CLASS[unit] ?? CLASS.day, 1, unit);
  for (const [unit, words] of Object.entries(lexicon.unitsPlural))
    add(words, UNIT_CLASS[unit] ?? CLASS.day, 1, unit, true);
  for (const [sense, words] of Object.entries(lexicon.before))
    add(words, BEFORE_CLASS[sense] ?? CLASS.this, 0, sense);
  for (const [sense, words] of Object.entries(lexicon.after))
    add(words, AFTER_CLASS[sense] ?? CLASS.later, 0, sense);
  for (const [word, n] of Object.entries(lexicon.ordinals)) add([word], CLASS.ordinal, n, "word");
  addAll(lexicon.unitEnds, CLASS.unitEnd);
  addAll(lexicon.lengths, CLASS.length);
  addAll(lexicon.parts, CLASS.part);
  addAll(lexicon.dayParts, CLASS.dayPart);
  addAll(lexicon.days, CLASS.dayDeixis);
  addAll(lexicon.storyDays, CLASS.storyDay);
  addAll(lexicon.references, CLASS.reference);
  addAll(lexicon.zones, CLASS.zone);
  addAll(lexicon.meridiem, CLASS.meridiem);
  addAll(lexicon.hedges, CLASS.hedge);
  addAll(lexicon.edges, CLASS.edge);
  addAll(lexicon.seasons, CLASS.season);
  addAll(lexicon.holidays, CLASS.holiday);
  addAll(lexicon.eras, CLASS.era);
  addAll(lexicon.frequencies, CLASS.frequency);
  addAll(lexicon.often, CLASS.often);
  add(lexicon.clockLeads, CLASS.clockLead, 0, "");
  add(lexicon.clockTails, CLASS.clockTail, 0, "");
  add(lexicon.halves, CLASS.halfNumber, 0.5, "");
  add(lexicon.vague, CLASS.vague, Number.NaN, "");
  add(lexicon.fillers, CLASS.filler, 0, "");
  add(lexicon.definite, CLASS.definite, 0, "");
  add(lexicon.indefinite, CLASS.indefinite, 1, "");
  add(lexicon.every, CLASS.every, 1, "");
  add(lexicon.everyOther, CLASS.every, 2, "");
  add(lexicon.times, CLASS.times, 0, "");
  add(lexicon.ageLeads, CLASS.ageLead, 0, "");
  add(lexicon.ageTails, CLASS.ageTail, 0, "");
  add(lexicon.weekend, CLASS.weekend, 0, "");
  add(lexicon.fiscal, CLASS.fiscal, 0, "");
  add(lexicon.dateLeads, CLASS.dateLead, 0, "");
  add(lexicon.joins, CLASS.join, 0, "");
  add(lexicon.clockJoins, CLASS.clockJoin, 0, "");
  return phrases;
}
