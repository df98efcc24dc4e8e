import type { HedgeKind, NumberLexicon } from "../../languages/language.ts";
import { type PhraseTable, pairsOf, phraseTable } from "./phrases.ts";
import { WordFilter } from "./tokens.ts";

export const ALONE = "alone";
export const DIGITS = "digits";
type Following = ReadonlySet<string> | typeof ALONE | typeof DIGITS;

/** A lexicon with its phrases indexed by first word. */
export interface CompiledNumbers {
  readonly data: NumberLexicon;
  readonly cardinals: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly fusedScales: ReadonlyMap<string, number>;
  readonly shortScales: ReadonlyMap<string, number>;
  readonly moneyScales: ReadonlyMap<string, number>;
  readonly fusedOnes: ReadonlyMap<string, string>;
  readonly fusedUnits: ReadonlyMap<string, string>;
  readonly roundScales: ReadonlyMap<string, number>;
  readonly roundOnes: ReadonlyMap<string, number>;
  readonly multiplesFused: ReadonlyMap<string, number>;
  readonly often: ReadonlyMap<string, number>;
  readonly gluedUnits: ReadonlyMap<string, string>;
  readonly decadeParts: ReadonlyMap<string, readonly [number, number]>;
  readonly fractions: PhraseTable<number>;
  readonly fractionTails: PhraseTable<number>;
  readonly vague: PhraseTable<readonly [number, number | null]>;
  readonly most: PhraseTable<true>;
  readonly hedges: PhraseTable<HedgeKind>;
  readonly hedgesAfter: PhraseTable<HedgeKind>;
  readonly hedgeFillers: PhraseTable<true>;
  readonly rangeOpeners: PhraseTable<true>;
  readonly openedRangeLinks: PhraseTable<true>;
  readonly rangeLinks: PhraseTable<true>;
  readonly shareLinks: PhraseTable<true>;
  readonly units: PhraseTable<string>;
  readonly unitsBefore: PhraseTable<string>;
  readonly currencies: PhraseTable<string>;
  readonly currencySigns: PhraseTable<string>;
  readonly points: PhraseTable<true>;
  readonly rateLinks: PhraseTable<true>;
  readonly rates: PhraseTable<string>;
  readonly ordinals: PhraseTable<number>;
  readonly scoreLinks: PhraseTable<true>;
  readonly zeros: PhraseTable<true>;
  readonly zeroPronouns: PhraseTable<true>;
  readonly zerosBeforeListed: PhraseTable<true>;
  readonly agesBefore: PhraseTable<true>;
  readonly agesBeforeAlone: PhraseTable<true>;
  readonly agesAhead: PhraseTable<true>;
  readonly ageTails: PhraseTable<true>;
  readonly ageBounds: PhraseTable<true>;
  readonly decadeOpeners: PhraseTable<true>;
  readonly provisionalBefore: PhraseTable<true>;
  readonly firstEstimates: PhraseTable<true>;
  readonly provisionalAfter: PhraseTable<true>;
  readonly asOf: PhraseTable<true>;
  readonly classifiers: PhraseTable<true>;
  readonly compounds: PhraseTable<true>;
  readonly partitives: PhraseTable<true>;
  readonly sumLinks: PhraseTable<true>;
  readonly sets: Readonly<
    Record<
      | "notHeads"
      | "plurals"
      | "labels"
      | "movers"
      | "scoreWords"
      | "seriesNouns"
      | "rateSubjects"
      | "zeroNouns"
      | "determiners"
      | "articles"
      | "lengthLinks"
      | "pairDeterminers"
      | "nounsLikeVerbs"
      | "personWords"
      | "fractionLinks"
      | "shareCues"
      | "roundSuffixes"
      | "decadeSuffixes"
      | "multipleNouns"
      | "beforeMultiples"
      | "rateNotBefore"
      | "agedNouns"
      | "agedGroups"
      | "listJoiners"
      | "turns",
      ReadonlySet<string>
    >
  >;
  /** First words of everything that may begin a mention: other words are passed over at once. */
  readonly triggers: WordFilter;
  /**
   * First words with the words that must follow them, "di" before "atas" and "bawah"; `ALONE` where the word may begin
   * a mention by itself, `DIGITS` where only digits may follow.
   */
  readonly begins: ReadonlyMap<string, Following>;
  /** Words that may be a scale after digits. */
  readonly scaleWords: WordFilter;
  /** First words of what calls a count provisional. */
  readonly provisionalCues: WordFilter;
  /** Letters that may stand glued before digits: "rp", "usd". */
  readonly gluedSigns: ReadonlySet<string>;
}

/** Phrases of one word: the "a" of "a$" is no sign by itself. */
function loneWords(table: PhraseTable<string>): readonly string[] {
  return [...table].flatMap(([word, entries]) =>
    entries.some(({ words }) => words.length === 1) ? [word] : [],
  );
}

const compiled = new WeakMap<NumberLexicon, CompiledNumbers>();

function flags(phrases: readonly string[]): PhraseTable<true> {
  return phraseTable(phrases.map((phrase): [string, true] => [phrase, true]));
}

function byKind(record: Readonly<Record<HedgeKind, readonly string[]>>): PhraseTable<HedgeKind> {
  const kinds: readonly HedgeKind[] = [
    "about",
    "nearly",
    "more-than",
    "at-least",
    "at-most",
    "less-than",
  ];
  return phraseTable(
    kinds.flatMap((kind) => record[kind].map((phrase): [string, HedgeKind] => [phrase, kind])),
  );
}

/**
 * Names of currencies from the platform's own data ("Swedish kronor", "rubel Rusia"), so that the lexicon lists only
 * what news writes otherwise.
 */
function platformCurrencies(locale: string): [string, string][] {
  return Intl.supportedValuesOf("currency").flatMap((code) =>
    [1, 2].map((count): [string, string] => {
      const format = new Intl.NumberFormat(locale, {
        style: "currency",
        currency: code,
        currencyDisplay: "name",
      });
      const name =
        format.formatToParts(count).find((part) => part.type === "currency")?.value ?? code;
      return [name.toLowerCase(), code];
    }),
  );
}

/** Every word that may begin a mention, with what must follow it. */
function beginnings(
  data: NumberLexicon,
  tables: Readonly<Record<string, PhraseTable<unknown>>>,
  words: Readonly<Record<string, ReadonlyMap<string, unknown>>>,
  codes: readonly string[],
  units: PhraseTable<string>,
): ReadonlyMap<string, Following> {
  const seconds = new Map<string, Set<string>>();
  const alone = new Set(Object.values(words).flatMap((map) => [...map.keys()]));
  for (const table of Object.values(tables)) {
    for (const [word, entries] of table) {
      const following = seconds.get(word) ?? new Set();
      seconds.set(word, following);
      for (const entry of entries) {
        if (entry.words[1] === undefined) alone.add(word);
        else following.add(entry.words[1]);
      }
    }
  }
  const afterArticle = [...Object.keys(data.scales), ...units.keys()];
  for (const article of data.articles)
    seconds.set(article, new Set([...(seconds.get(article) ?? []), ...afterArticle]));
  for (const prefix of data.ordinalPrefixes) seconds.set(prefix, new Set(["-"]));
  return new Map<string, Following>([
    ...codes.map((code) => [code, DIGITS] as const),
    ...seconds,
    ...[...alone].map((word) => [word, ALONE] as const),
  ]);
}

function build(data: NumberLexicon): CompiledNumbers {
  const locale = data.decimal === "," ? "id" : "en";
  const tables = {
    fractions: phraseTable(Object.entries(data.fractions)),
    vague: phraseTable(Object.entries(data.vague)),
    most: flags(data.most),
    hedges: byKind(data.hedges),
    rangeOpeners: flags(data.rangeOpeners),
    unitsBefore: phraseTable(pairsOf(data.unitsBefore)),
    currencySigns: phraseTable(pairsOf(data.currencySigns)),
    ordinals: phraseTable(Object.entries(data.ordinals)),
    zeros: flags(data.zeros),
    zeroPronouns: flags(data.zeroPronouns),
    zerosBeforeListed: flags(data.zerosBeforeListed),
    agesBefore: flags(data.agesBefore),
    agesBeforeAlone: flags(data.agesBeforeAlone),
    agesAhead: flags(data.agesAhead),
    decadeOpeners: flags(data.ageDecades.openers),
  };
  const words = {
    cardinals: new Map(Object.entries(data.cardinals)),
    fusedScales: new Map(Object.entries(data.fusedScales)),
    fusedOnes: new Map(Object.entries(data.fusedOnes)),
    fusedUnits: new Map(Object.entries(data.fusedUnits)),
    roundScales: new Map(Object.entries(data.roundScales)),
    roundOnes: new Map(Object.entries(data.roundOnes)),
    multiplesFused: new Map(Object.entries(data.multiples.fused)),
    often: new Map(Object.entries(data.multiples.often)),
  };
  const codes = Intl.supportedValuesOf("currency").map((code) => code.toLowerCase());
  const gluedSigns = new Set([
    ...loneWords(tables.currencySigns),
    ...loneWords(tables.unitsBefore),
    ...codes,
  ]);
  const units = phraseTable(pairsOf(data.units));
  const begins = beginnings(data, tables, words, codes, units);
  const firstEstimates = flags(data.provisional.estimates);
  const provisionalBefore = flags([...data.provisional.before, ...data.provisional.estimates]);
  const asOf = flags(data.provisional.asOf);
  return {
    data,
    ...tables,
    ...words,
    scales: new Map(Object.entries(data.scales)),
    shortScales: new Map(Object.entries(data.shortScales)),
    moneyScales: new Map(Object.entries(data.moneyScales)),
    fractionTails: phraseTable(Object.entries(data.fractionTails)),
    hedgesAfter: byKind(data.hedgesAfter),
    hedgeFillers: flags(data.hedgeFillers),
    openedRangeLinks: flags(data.openedRangeLinks),
    rangeLinks: flags(data.rangeLinks),
    shareLinks: flags(data.shareLinks),
    units,
    // The lexicon's own words last: of two entries with the same words the first one added wins.
    currencies: phraseTable([...pairsOf(data.currencies), ...platformCurrencies(locale)]),
    points: flags(data.points),
    rateLinks: flags(data.rateLinks),
    rates: phraseTable(Object.entries(data.rates)),
    scoreLinks: flags(data.scoreLinks),
    ageTails: flags(data.ageTails),
    ageBounds: flags(data.ageBounds),
    decadeParts: new Map(Object.entries(data.ageDecades.parts)),
    gluedUnits: new Map(pairsOf(data.gluedUnits)),
    provisionalBefore,
    firstEstimates,
    provisionalAfter: flags(data.provisional.after),
    asOf,
    classifiers: flags(data.classifiers),
    compounds: flags(
      data.compounds.flatMap((phrase) =>
        ["", ...data.possessiveEndings].map((end) => phrase + end),
      ),
    ),
    partitives: flags(data.partitives),
    sumLinks: flags(data.sumLinks),
    sets: {
      notHeads: new Set(data.notHeads),
      plurals: new Set(data.irregularPlurals),
      labels: new Set(data.labels),
      movers: new Set(data.movers),
      scoreWords: new Set(data.scoreWords),
      seriesNouns: new Set(data.seriesNouns),
      rateSubjects: new Set(data.rateSubjects),
      zeroNouns: new Set(data.zeroNouns),
      determiners: new Set(data.determiners),
      articles: new Set(data.articles),
      lengthLinks: new Set(data.lengthLinks),
      pairDeterminers: new Set(data.pairDeterminers),
      nounsLikeVerbs: new Set(data.nounsLikeVerbs),
      personWords: new Set(data.personWords),
      fractionLinks: new Set(data.fractionLinks),
      shareCues: new Set(data.shareCues),
      roundSuffixes: new Set(data.roundSuffixes),
      decadeSuffixes: new Set(data.ageDecades.suffixes),
      multipleNouns: new Set(data.multiples.nouns),
      beforeMultiples: new Set(data.multiples.before),
      rateNotBefore: new Set(data.rateNotBefore),
      agedNouns: new Set(data.agedNouns),
      agedGroups: new Set(data.agedGroups),
      listJoiners: new Set(data.listJoiners),
      turns: new Set(data.provisional.turns),
    },
    triggers: new WordFilter(begins.keys()),
    begins,
    scaleWords: new WordFilter(
      [data.scales, data.shortScales, data.moneyScales].flatMap((scales) => Object.keys(scales)),
    ),
    provisionalCues: new WordFilter([...provisionalBefore.keys(), ...asOf.keys()]),
    gluedSigns,
  };
}

/** The lexicon indexed for reading; built once for each lexicon. */
export function compileNumbers(data: NumberLexicon): CompiledNumbers {
  const known = compiled.get(data);
  if (known !== undefined) return known;
  const fresh = build(data);
  compiled.set(data, fresh);
  return fresh;
}
