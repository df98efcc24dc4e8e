import type { LanguageId } from "../article.ts";
import type { PredicateId } from "../predicates/classes.ts";
import type { LexiconMorphology } from "../text/word-forms.ts";
import type { ConceptId } from "./concepts.ts";
import type { QuestionWords } from "./question-words.ts";

/**
 * The typed contract of a language: the same slots for each, filled with data alone. A slot's type stands here beside
 * its meaning; a language that lacks a form leaves its list empty.
 */
export interface Language {
  readonly id: LanguageId;
  readonly text: TextLexicon;
  readonly markers: MarkerLexicon;
  readonly time: TimeLexicon;
  readonly numbers: NumberLexicon;
  readonly names: NameLexicon;
  readonly quotations: QuotationLexicon;
  readonly credits: CreditLexicon;
  readonly predicates: PredicateLexicon;
  readonly vocabulary: VocabularyLexicon;
  readonly frames: FrameLexicon;
  readonly grammar: GrammarLexicon;
  readonly questions: QuestionWords;
}

// ── text: stop words, abbreviations, furniture of the page ──
export interface TextLexicon {
  /** Function words: they tell the language, and that a sentence starts. */
  readonly stopWords: readonly string[];
  /** Lower case, without the last stop; a stop after one never ends a sentence ("dr", "no"). */
  readonly abbreviations: readonly string[];
  /** A stop after one ends the sentence only where a function word follows ("p.m", "tbk"). */
  readonly finalAbbreviations: readonly string[];
  /** Start a clause wherever they stand ("setelah", "because"). */
  readonly subordinators: readonly string[];
  /** Belong to the subordinator after them: "two days before the vote" is no clause of its own. */
  readonly binders: readonly string[];
  /** Start a clause after a comma ("tetapi", "which"). */
  readonly coordinators: readonly string[];
  /** Start a clause after a comma, unless they close a list of short items ("dan", "or"). */
  readonly listCoordinators: readonly string[];
  /** Open a line that names who wrote it ("oleh", "reporting by"). */
  readonly bylines: readonly string[];
  /** Phrases of the page around the report. */
  readonly furniture: readonly Furniture[];
}

/** One kind of phrase that belongs to the page and not to the report. */
export interface Furniture {
  /** Rule id, unique over all languages. */
  readonly id: string;
  /**
   * `line`: the line is the phrase and no more. `start`: the line begins with it. `inside`: it begins a line or follows
   * a sentence in it. `anywhere`: a short line that holds it, without quotation marks.
   */
  readonly at: "line" | "start" | "inside" | "anywhere";
  /** Lower case, straight apostrophes. */
  readonly phrases: readonly string[];
  /**
   * What goes: the line (`inside`: from the phrase on); also the `next` one, a link's title, where the phrase stands
   * alone; or also the `rest`, as far as it does not go on with the report.
   */
  readonly takes: "line" | "next" | "rest";
}

// ── markers: hedges, negation, modality, reporting cues ──
export interface MarkerLexicon {
  readonly entries: readonly MarkerEntry[];
  /** Phrases that hold a marker's words and mean none ("tidak hanya", "no doubt"); written like phrases. */
  readonly shields: readonly string[];
  readonly legal: LegalLexicon;
}

/** How articles of law are cited. All words in lower case. */
export interface LegalLexicon {
  /** Before the number of a provision: "pasal", "article". */
  readonly provisions: readonly string[];
  /** Before the number of its paragraph, and before its letter. */
  readonly paragraphs: readonly string[];
  readonly letters: readonly string[];
  /** May stand between a provision and its instrument: "of", "the", "dalam". */
  readonly joints: readonly string[];
  /** Between two provisions of one instrument: "jo", "and". */
  readonly links: readonly string[];
  /** Names by identity, which is the same in every language: `{ "un-charter": ["piagam pbb"] }`. */
  readonly instruments: Readonly<Record<string, readonly string[]>>;
  /** Words before the number of an act, by identity: `{ uu: ["uu", "undang-undang"] }`. */
  readonly acts: Readonly<Record<string, readonly string[]>>;
  /** Acts that are cited by a number without a year, as resolutions are. */
  readonly yearless: readonly string[];
  readonly numberWords: readonly string[];
  readonly yearWords: readonly string[];
  /** Acts that are also cited by a name after them ("UU Pemilu"), by identity. */
  readonly namedActs: readonly string[];
  /** Nouns that end the name of an act: "act", "convention". */
  readonly actNouns: readonly string[];
  /** Sentences with the citation in brackets and what it cites, run as tests. */
  readonly examples: readonly {
    readonly text: string;
    readonly article: string;
    readonly instrument?: string;
  }[];
}

/** One class of markers. */
export interface MarkerEntry {
  readonly kind: "hedge" | "negation" | "modality" | "cue";
  /** Rule id with its language: "marker/id-denied". */
  readonly id: string;
  readonly sense: string;
  /** Words in lower case; `a|b` are alternatives, `a|b?` may be missing, `#` is a number. The longest phrase at a place wins. */
  readonly phrases: readonly string[];
  /** Sentences with the marker in brackets, run as tests; without brackets: no marker of this sense. */
  readonly examples: readonly string[];
}

// ── time expressions ──
/** Words by what they stand for: `{ START: ["awal", …] }`. All words of the lexicon are in lower case. */
export type WordsBySense = Readonly<Record<string, readonly string[]>>;

export interface TimeLexicon {
  /** Monday first; full names, then abbreviations. */
  readonly weekdays: readonly (readonly string[])[];
  /** "Mondays": every one of them. */
  readonly weekdaysPlural: readonly (readonly string[])[];
  readonly months: readonly (readonly string[])[];
  /** Names of days and months that are also common words: read as names only where capitalised. */
  readonly capitalised: readonly string[];
  /** Capitalised and still doubtful ("May", "Mei"): alone they need one of `leads` before them. */
  readonly doubtful: readonly string[];
  /** Words that may stand right before a doubtful month or an unusual year ("in", "sejak"). */
  readonly leads: readonly string[];
  /** second … century, singular or without number. */
  readonly units: WordsBySense;
  readonly unitsPlural: WordsBySense;
  /** A number of units in one word: `{ P1Y: ["setahun"], PXM: ["berbulan-bulan"] }`. */
  readonly lengths: WordsBySense;
  readonly numbers: Readonly<Record<string, number>>;
  /** Words that multiply the number before them ("puluh", "hundred"); `teens` adds ten. */
  readonly scales: Readonly<Record<string, number>>;
  readonly teens: readonly string[];
  readonly ordinals: Readonly<Record<string, number>>;
  readonly ordinalPrefixes: readonly string[];
  readonly ordinalSuffixes: readonly string[];
  readonly halves: readonly string[];
  /** MO, MI (noon), AF, EV, NI, DT (daytime), MN (midnight), DA (before sunrise). */
  readonly parts: WordsBySense;
  /** Words before a clock time that belong to it ("pukul"). */
  readonly clockLeads: readonly string[];
  /** What stands between minutes and the hour that they are counted to or from ("20 minutes to four"). */
  readonly toldHours: { readonly to: readonly string[]; readonly past: readonly string[] };
  /** Words after a full hour ("o'clock"). */
  readonly clockTails: readonly string[];
  readonly meridiem: WordsBySense;
  /** Offset from UTC by the zone's name. */
  readonly zones: WordsBySense;
  /** Days by their distance from today. */
  readonly days: WordsBySense;
  /** Parts of a day by distance and part: `{ "-1 NI": ["semalam"] }`. */
  readonly dayParts: WordsBySense;
  /** Days by their distance from the day the text speaks of: `{ "1": ["keesokan harinya"] }`. */
  readonly storyDays: WordsBySense;
  /** PRESENT_REF, PAST_REF, FUTURE_REF. */
  readonly references: WordsBySense;
  /** last, next, this: before the unit ("last week"). */
  readonly before: WordsBySense;
  /** The end of a unit in one phrase ("year's end"), by the unit. */
  readonly unitEnds: WordsBySense;
  /** last, next, coming ("nanti"), this, that, later, earlier, recent: after it ("minggu lalu", "two days later"). */
  readonly after: WordsBySense;
  /** TIMEX3 mod of a hedge before a length. */
  readonly hedges: WordsBySense;
  /** START, MID, END. */
  readonly edges: WordsBySense;
  /** "several", "beberapa". */
  readonly vague: readonly string[];
  /** Adjectives between a number and its unit ("consecutive"); before a unit alone they mean one ("a full day"). */
  readonly fillers: readonly string[];
  readonly definite: readonly string[];
  readonly indefinite: readonly string[];
  readonly every: readonly string[];
  /** "every other": every second one. */
  readonly everyOther: readonly string[];
  /** TIMEX3 value by adverb ("daily"). */
  readonly frequencies: WordsBySense;
  /** How often, by number ("once", "twice"). */
  readonly often: WordsBySense;
  readonly times: readonly string[];
  readonly ageLeads: readonly string[];
  readonly ageTails: readonly string[];
  /** SP, SU, FA, WI. */
  readonly seasons: WordsBySense;
  /** "12-25" and its names. */
  readonly holidays: WordsBySense;
  /** "1947/1991" and its names. */
  readonly eras: WordsBySense;
  readonly weekend: readonly string[];
  readonly fiscal: readonly string[];
  readonly dateLeads: readonly string[];
  /** Joins an edge or a part to its date ("of", "pada"). */
  readonly joins: readonly string[];
  /** Joins a clock time to its date ("at", "on", "pada"). */
  readonly clockJoins: readonly string[];
  /** Words between the ends of a range or the items of a list ("to", "hingga"). */
  readonly rangeWords: readonly string[];
  /** How the plural of a decade is written: "s", "an". */
  readonly decadeSuffixes: readonly string[];
  /** After these a four-digit number counts things, or before these it is a number's name. */
  readonly countedNouns: readonly string[];
  readonly numberLeads: readonly string[];
  /** Say that what follows lies ahead ("akan", "will"), up to the next word of the past. */
  readonly future: readonly string[];
  /** The same, but only right before the expression ("by", "until"). */
  readonly futureLeads: readonly string[];
  /** Verbs of telling and of the past ("said", "was"), and how regular ones end ("ed"). */
  readonly past: readonly string[];
  readonly pastEndings: readonly string[];
  /** Right before the expression: it lies behind ("since"). */
  readonly pastLeads: readonly string[];
  /** After these a past form is a passive and says nothing of time ("will be held"). */
  readonly passiveLeads: readonly string[];
  /** Phrases with words of time that name none ("makan malam", "terlebih dahulu"). */
  readonly noTimes: readonly string[];
  /** Words right before a time that make it a limit ("before 2020"), and their opposite. */
  readonly boundsBefore: readonly string[];
  readonly boundsAfter: readonly string[];
  /** After a clock time and a name: "Lisbon time". */
  readonly zoneNouns: readonly string[];
  /** After a clock time and before a name: "waktu Malaysia". */
  readonly zoneLeads: readonly string[];
  /** Between a number of hours and a zone: "(an hour) ahead of (GMT)", and its opposite. */
  readonly zonesAhead: readonly string[];
  readonly zonesBehind: readonly string[];
  /** Places that stand for their offset in such a phrase; only such as have one all year. */
  readonly zonePlaces: WordsBySense;
  /** Day before month in all-number dates where both readings are possible. */
  readonly dayFirst: boolean;
}

// ── numbers, units, money ──
/** How a hedge moves the interval around its number; see `values/quantity.ts`. */
export type HedgeKind = "about" | "nearly" | "more-than" | "at-least" | "at-most" | "less-than";
type Phrases = readonly string[];
type PhrasesBy<K extends string = string> = Readonly<Record<K, Phrases>>;

/**
 * The words of numbers, units and money. All entries are in lower case; an entry of several words is written with
 * single spaces, and a hyphen of the text counts as such a space ("percentage-point", "two-thirds").
 */
export interface NumberLexicon {
  /** The mark before decimals; the other of "." and "," groups thousands. */
  readonly decimal: "." | ",";
  /** Words of 0 to 99 that stand alone: "dua", "sebelas", "twenty". */
  readonly cardinals: Readonly<Record<string, number>>;
  /** Words that make a digit before them a teen ("belas") or a ten ("puluh"). */
  readonly teens: Phrases;
  readonly tens: Phrases;
  /** Words that multiply what stands before them: "ratus", "thousand", "dozen". */
  readonly scales: Readonly<Record<string, number>>;
  /** One and a scale in one word: "seribu". */
  readonly fusedScales: Readonly<Record<string, number>>;
  /** Short scales that stand after digits ("rb", "bn"), and those that do so only with money ("M", "T"). */
  readonly shortScales: Readonly<Record<string, number>>;
  readonly moneyScales: Readonly<Record<string, number>>;
  /** Words between the parts of a number: "two hundred and five". */
  readonly joiners: Phrases;
  /** Articles that count as one before a scale or fraction: "a hundred". */
  readonly articles: Phrases;
  /** One and a classifier in one word: "seorang" → "orang"; the empty string where the classifier says nothing. */
  readonly fusedOnes: Readonly<Record<string, string>>;
  /** One and a unit in one word: "setahun" → "year". */
  readonly fusedUnits: Readonly<Record<string, string>>;
  /** Scales that make the number before them a round one ("ratusan" in "dua ratusan"); one and such a scale in a word. */
  readonly roundScales: Readonly<Record<string, number>>;
  readonly roundOnes: Readonly<Record<string, number>>;
  /** Endings of round digits: "an" in "60-an". */
  readonly roundSuffixes: Phrases;
  readonly multiples: MultipleLexicon;
  /** The pronoun that is also a number, and the words before it or after it that make it no number. */
  readonly pronoun: {
    readonly words: Phrases;
    readonly notAfter: Phrases;
    readonly notBefore: Phrases;
  };
  readonly fractions: Readonly<Record<string, number>>;
  /** Words after a number that add to it: "setengah" in "dua setengah", "and a half". */
  readonly fractionTails: Readonly<Record<string, number>>;
  /** Words between the parts of a fraction: "per" in "tiga per empat". */
  readonly fractionLinks: Phrases;
  /** Words that make a fraction after them a share although no noun follows: "by a fifth". */
  readonly shareCues: Phrases;
  /** Vague counts with the least and most that they allow; null is an open end. */
  readonly vague: Readonly<Record<string, readonly [number, number | null]>>;
  /** The greater part of a group: "most", "sebagian besar". */
  readonly most: Phrases;
  readonly hedges: PhrasesBy<HedgeKind>;
  /** Hedges that follow the number: "lebih", "or more". */
  readonly hedgesAfter: PhrasesBy<HedgeKind>;
  /** Words between a hedge and its number that say nothing themselves: "ada", "mencapai", "another". */
  readonly hedgeFillers: Phrases;
  readonly rangeOpeners: Phrases;
  /** Links of a range after an opener ("between 10 and 15") and without one ("10 sampai 15"). */
  readonly openedRangeLinks: Phrases;
  readonly rangeLinks: Phrases;
  /** Words before an amount by which something moved, which a link then leads on to a new value: "rose 16p to 405p". */
  readonly movers: Phrases;
  /** "in" of "one in three", "dari" of "satu dari tiga". */
  readonly shareLinks: Phrases;
  /** Unit ids of `values/quantity/units.ts` with the words and symbols after the number. */
  readonly units: PhrasesBy;
  /** Signs that are units only where they are written just so and glued to the digits: "47.2C", "2in". */
  readonly gluedUnits: PhrasesBy;
  /** Units whose word stands before the number: "magnitudo 5,6". */
  readonly unitsBefore: PhrasesBy;
  /** ISO 4217 codes, or the bare word for a currency of several countries, with the words after the number. */
  readonly currencies: PhrasesBy;
  /** ISO 4217 codes with the signs before the number. */
  readonly currencySigns: PhrasesBy;
  /** Words that make "a quarter point" a quarter of a percentage point. */
  readonly rateSubjects: Phrases;
  readonly points: Phrases;
  /** Words between an amount and what it is counted by: "per", "for every". */
  readonly rateLinks: Phrases;
  /** Rates in one phrase: "setahun", "annually" → "year". */
  readonly rates: Readonly<Record<string, string>>;
  /** Words after a period that make it a time and no rate: "a year earlier", "setahun lalu". */
  readonly rateNotBefore: Phrases;
  /** Words for one person in a rate. */
  readonly personWords: Phrases;
  readonly ordinals: Readonly<Record<string, number>>;
  /** What makes digits an ordinal: "ke-12", "12th". */
  readonly ordinalPrefixes: Phrases;
  readonly ordinalSuffixes: Phrases;
  /** Things that come in series: only beside these is "first" a number. */
  readonly seriesNouns: Phrases;
  /** Words near "6-3" that make it a vote or a score, and words between its two sides. */
  readonly scoreWords: Phrases;
  readonly scoreLinks: Phrases;
  /** Words of a count of nothing before any noun, and before the nouns of `zeroNouns` alone. */
  readonly zeros: Phrases;
  /** Words of a count of nothing that take no noun: "nobody". */
  readonly zeroPronouns: Phrases;
  readonly zerosBeforeListed: Phrases;
  readonly zeroNouns: Phrases;
  readonly agesBefore: Phrases;
  /** Cues whose number is an age only where nothing is counted: "turned 70". */
  readonly agesBeforeAlone: Phrases;
  /** Cues of the same kind whose number is an age that is still to come: "turns 59 in June". */
  readonly agesAhead: Phrases;
  /** What makes a length of time before it an age: "old". */
  readonly ageTails: Phrases;
  /** Nouns of people that an age follows without a cue: "remaja 17 tahun". */
  readonly agedNouns: Phrases;
  /** Words for groups of people that a bound follows as their age: "children under 15", "anak di bawah 15 tahun". */
  readonly agedGroups: Phrases;
  /** The words of such a bound: "under". */
  readonly ageBounds: Phrases;
  /** Ages by their decade: "in her early 30s", with the years that each part spans. */
  readonly ageDecades: {
    readonly openers: Phrases;
    readonly suffixes: Phrases;
    readonly parts: Readonly<Record<string, readonly [number, number]>>;
  };
  /** Words between the parts of a list. */
  readonly listJoiners: Phrases;
  /** Words before "a week" that make it a length: "for a week". */
  readonly lengthLinks: Phrases;
  readonly provisional: ProvisionalLexicon;
  /** Counting words between number and noun: "orang", "unit". */
  readonly classifiers: Phrases;
  /** Head nouns of several words. */
  readonly compounds: Phrases;
  /** Words that are no head noun and end a noun phrase. */
  readonly notHeads: Phrases;
  /** Beginnings of verbs, and nouns that begin so all the same. */
  readonly verbPrefixes: Phrases;
  readonly nounsLikeVerbs: Phrases;
  /** Plurals without the regular ending. */
  readonly irregularPlurals: Phrases;
  /** Whether the head noun is the first word of its phrase ("kapal ikan") or the last ("warning shots"). */
  readonly headPosition: "first" | "last";
  /** Links of "fourteen of the 17 fishermen", and what may stand after them. */
  readonly partitives: Phrases;
  readonly determiners: Phrases;
  /** Words that take those counted for known: "the three others"; "two" behind them is a pair and no count: "the two leaders". */
  readonly pairDeterminers: Phrases;
  /** Endings that make a noun someone's: "crew's", "awaknya". */
  readonly possessiveEndings: Phrases;
  /** Words whose following number is a label: "pasal", "gate". */
  readonly labels: Phrases;
  /** Words that tie a total to its parts ("terdiri dari"), and words that stand for the total. */
  readonly sumLinks: Phrases;
}

/** "four times as much", "threefold", "twice". */
export interface MultipleLexicon {
  /** Nouns of occasions ("times", "kali"), and the words after them that make them a multiple. */
  readonly nouns: Phrases;
  readonly before: Phrases;
  /** Multiples in one word: "threefold" → 3. */
  readonly fused: Readonly<Record<string, number>>;
  /** Occasions in one word, "twice" → 2, which the words of `before` make a multiple. */
  readonly often: Readonly<Record<string, number>>;
}

/** Words that date a count to an earlier moment, or call it first or provisional. */
export interface ProvisionalLexicon {
  /** Before the count in its clause: "initially", "data sementara". */
  readonly before: Phrases;
  /** Before any figure: that it is a first estimate ("preliminary", "taksiran awal"). */
  readonly estimates: Phrases;
  /** Right after it: "reported earlier", "sebelumnya". */
  readonly after: Phrases;
  /** With a point in time between them and the count: "as of Monday", "hingga Senin malam". */
  readonly asOf: Phrases;
  /** Between two counts, sets the second against a provisional first: "but", "kini". */
  readonly turns: Phrases;
}

// ── people, organisations, places, titles ──
/** Words of one concept in a language: lower case, ASCII where the language allows, several words to a phrase. */
export type WordsOf = Readonly<Record<string, readonly string[]>>;

/** A kind of thing that bears names. */
export interface ThingLexicon {
  /** Codes that stand before a name and only in upper case ("KRI", "MV"). */
  readonly codes: readonly string[];
  /** Words that are part of the name, before or after the words that distinguish it ("perjanjian", "Treaty"). */
  readonly heads: readonly string[];
  /** Words for such a thing that are no part of its name ("trawler", "kapal ikan"). */
  readonly nouns: readonly string[];
}

export interface NameLexicon {
  /** Offices by concept: `president` → "presiden". Ids are the same in every language. */
  readonly offices: WordsOf;
  /** What people are in a story besides offices ("nurse", "penonton"), by concept: read only beside a name. */
  readonly roles: WordsOf;
  /** Verbs after "who" that say which office somebody holds, by the office: "who heads the agency". */
  readonly officeVerbs: WordsOf;
  /** Military, police, academic and religious ranks, and courtesies: kept apart from offices. */
  readonly ranks: readonly string[];
  /** A suffix that makes an office its owner's ("juru bicaranya"); empty where the language has none. */
  readonly possessiveSuffix: string;
  /** Lower-case words inside a person's name ("bin", "van"). */
  readonly particles: readonly string[];
  /** Whether an office's body follows it without a preposition ("Presiden Rusia") or precedes it ("Russian President"). */
  readonly officeBody: "after" | "before";
  /** Prepositions between an office and its body ("of", "dari"). */
  readonly officePrepositions: readonly string[];
  /** Offices over an area, so that the next capitalised word may be that area ("bupati"). */
  readonly areaOffices: readonly string[];
  /** Institutions that every country has, by concept: `foreign-ministry` → "kemlu", "kementerian luar negeri". */
  readonly institutions: WordsOf;
  /** First words of an organisation's name ("Kementerian", "Universitas", "Ministry" before "of"). */
  readonly organisationHeads: readonly string[];
  /** Last words of an organisation's name ("Agency", "Bank"). */
  readonly organisationTails: readonly string[];
  /** Common nouns in lower case that say that the name after them ("health insurer Wana") or before them is a body's. */
  readonly organisationNouns: {
    readonly before: readonly string[];
    readonly after: readonly string[];
  };
  /** Words beside the name of a team, read where the article has two and more of `sport`. */
  readonly teams: {
    readonly before: readonly string[];
    readonly after: readonly string[];
    readonly sport: readonly string[];
  };
  /** What stands right before the party whose thing it is, or that runs it, by predicate class: "milik", "operated by". */
  readonly belonging: { readonly own: readonly string[]; readonly operate: readonly string[] };
  /** Of the place prepositions, the ones before where a movement begins: "dari", "from". */
  readonly sourcePrepositions: readonly string[];
  /** Of the place prepositions, the ones that say where somebody or something is from: "asal". */
  readonly originPrepositions: readonly string[];
  /** What stands before a name that somebody or something is said to bear: "bernama", "known as". */
  readonly namings: readonly string[];
  /** Words for somebody's relatives right before the name ("her daughter", "istrinya"), each as it stands there. */
  readonly kin: readonly string[];
  /** Lower-case words between an office and its holder's name: "ketua panitia", "kepala dinas setempat". */
  readonly bodyWords: readonly string[];
  /** Capitalised common words inside organisations' names, which end where a person's name begins. */
  readonly organisationWords: readonly string[];
  readonly placePrepositions: readonly string[];
  /** Of these, the ones that only ever mean a place ("di", "in"); the others also mean a receiver or a source. */
  readonly restPrepositions: readonly string[];
  /** People of whom "from" tells where they are from, and no body that sent them: "tourists from Lund". */
  readonly originNouns: readonly string[];
  /** Words that tell of setting out, before a place that a ship leaves or "for": "bound for Lund", "left Ryde on Monday for Lund". */
  readonly settingOut: readonly string[];
  /** Kinds of places by concept: `sea` → "laut". */
  readonly placeTypes: WordsOf;
  /** Nouns for a part of a place, or for what lies round it, before its name: "outskirts of", "lereng". */
  readonly placeParts: readonly string[];
  /** What describes a place beside its name: "kota pesisir Lund", "nearby Lund", "the port city Lund". */
  readonly placeAdjectives: readonly string[];
  /** Words of `placeTypes` that stand before the name as in another language: "Jalan Melati", "Kampung Sawah". */
  readonly placeLoans: readonly string[];
  /** Places that have a number for a name, by kind: `floor` → "lantai". */
  readonly numberedSpots: WordsOf;
  /** Nouns that make a following capital a city, not a government ("warga", "kota"). */
  readonly placeNouns: readonly string[];
  /** Words for money that a country's name goes with ("dolar AS"). */
  readonly currencies: readonly string[];
  /** N, NE … → the words of a bearing from somewhere. */
  readonly bearings: WordsOf;
  /** north, south … as a word of a name ("Utara"). */
  readonly directions: WordsOf;
  /** Regions and large cities of the language's own country, with their spellings; ISO 3166 code → names. */
  readonly regions: WordsOf;
  readonly things: Readonly<Record<string, ThingLexicon>>;
  /** Words of names by concept, so that one name in two languages has the same words ("strategis" → strategic). */
  readonly nameWords: WordsOf;
  /** Verbs, auxiliaries and words of saying that only a party can be the subject of. */
  readonly agentVerbs: readonly string[];
  /** Words of saying before their speaker ("kata", "menurut", "said"). */
  readonly speakerCues: readonly string[];
  readonly conjunctions: readonly string[];
  /** Words that join two members into a closed list: "baik … maupun", "both … and". */
  readonly closedLists: readonly (readonly [string, string])[];
  /** Words before a list that say that it is complete ("hanya", "only"). */
  readonly exclusives: readonly string[];
  /** Words that begin sentences in capitals and are no names. */
  readonly ordinary: readonly string[];
  /** Beginnings and ends of derived words that are no names although a sentence begins with them. */
  readonly ordinaryAffixes: {
    readonly starts: readonly string[];
    readonly ends: readonly string[];
  };
  /** Articles and demonstratives. */
  readonly determiners: readonly string[];
  readonly references: ReferenceLexicon;
}

/** Words that point back at somebody. */
export interface ReferenceLexicon {
  readonly singular: readonly string[];
  /** Pronouns of one person that tell a gender, where the language has them; empty else. */
  readonly plural: readonly string[];
  readonly possessive: readonly string[];
  /** Phrases for two persons, two countries, or any two. */
  readonly bothPeople: readonly string[];
  readonly bothCountries: readonly string[];
  readonly both: readonly string[];
  /** "tersebut", "itu" after, "the", "that" before a noun that points back. */
  readonly backBefore: readonly string[];
  readonly backAfter: readonly string[];
}

// ── quotations and their speakers ──
/** A passage with the quotations that must be found in it; run as a test. */
export interface QuotationExample {
  readonly text: string;
  readonly found: readonly {
    readonly inner: string;
    readonly form: "statement" | "term" | "indirect";
    readonly speaker?: string;
    readonly relay?: string;
  }[];
}

/** Word lists are in lower case; an entry of several words is matched word by word. */
export interface QuotationLexicon {
  /** Verbs of saying whose speaker stands before them: "mengatakan", "said". */
  readonly saying: readonly string[];
  /** Like `saying`, but also everyday words: they count only before "that", a colon or a quotation. */
  readonly sayingStrict: readonly string[];
  /** Verbs that may stand between a quotation and its speaker: "kata Putin", "said Aster". */
  readonly inverted: readonly string[];
  /** Those of `inverted` that may open a sentence: "Kata dia, …". */
  readonly opening: readonly string[];
  /** Forms that carry their speaker as a pronoun: "katanya". */
  readonly enclitic: readonly string[];
  /** Passive forms with the speaker after them: "disampaikan (oleh) X". */
  readonly passive: readonly string[];
  /** "was quoted as saying": the speaker before it, the one who relays after `by`. */
  readonly quoted: readonly string[];
  /** Verbs of naming, with quoted terms as what they call a thing: "menyebut … sebagai “…”". */
  readonly naming: readonly string[];
  readonly denying: readonly string[];
  /** Verbs followed by the hearer: "told". */
  readonly telling: readonly string[];
  /** Non-finite forms whose speaker is the sentence's subject: "adding", "seraya menambahkan". */
  readonly participles: readonly string[];
  /** "menurut X", "according to X". */
  readonly according: readonly string[];
  readonly accordingEnclitic: readonly string[];
  /** "that", "bahwa". */
  readonly complementizers: readonly string[];
  /** Words between a subject and its verb: "juga", "has", "also". */
  readonly between: readonly string[];
  /** Negations and refusals before a verb that make it no report: "did not say". */
  readonly unsaid: readonly string[];
  readonly conjunctions: readonly string[];
  /** Whether an office's field stands between it and the name: "Menteri Perdagangan X". */
  readonly fieldsFollowOffice: boolean;
  /** Those that join two names to one speaker: "dan", "maupun". */
  readonly joiners: readonly string[];
  /** What may follow a speaker without ending the clause: places, times, relatives ("di", "who"). */
  readonly circumstances: readonly string[];
  /** Words that open a sentence before its subject: "namun", "meanwhile". */
  readonly leads: readonly string[];
  /** Words that end a noun phrase: prepositions, time words, relative pronouns. */
  readonly stops: readonly string[];
  /** Prepositions that may continue a description ("a spokesman for the bank"). */
  readonly links: readonly string[];
  /** Where what is said ends: "meskipun", "although". */
  readonly concessions: readonly string[];
  readonly pronouns: readonly string[];
  readonly groupPronouns: readonly string[];
  readonly determiners: readonly string[];
  /** Nouns of those who speak: "pejabat", "spokesman", "bank". */
  readonly roles: readonly string[];
  /** Those who speak for a body: its words are the body's. */
  readonly spokespeople: readonly string[];
  /** Nouns that make the phrase they open a body, whoever is named in it: "kantor", "kementerian". */
  readonly bodies: readonly string[];
  /** Texts that say something: "naskah perjanjian", "statement". */
  readonly texts: readonly string[];
  /** "demikian", "begitu": point back at what was just quoted. */
  readonly backward: readonly string[];
  /** What introduces the one who relays: "seperti dikutip", "as quoted by", "in an interview with". */
  readonly relays: readonly string[];
  /** What introduces a hearer who relays only where it is a newsroom: "kepada", "told". */
  readonly hearers: readonly string[];
  /** Words between a relay's introduction and its name: "kantor berita", "the news agency". */
  readonly fillers: readonly string[];
  /** Newsrooms that relay without any introduction but a hearer's ("told Reuters"). */
  readonly newsrooms: readonly string[];
  /** Verbs that can only report speech: whatever phrase stands before them is the speaker ("said", "mengatakan"). */
  readonly speaking: readonly string[];
  /** Verbs that close a sentence with the outlet that reports it: "…, Harbour Radio reported". */
  readonly relaying: readonly string[];
  /** Occasions and days between a verb of speech and what is said: "in a statement", "on Friday". */
  readonly asides: readonly string[];
  /** What is no source after "according to": "plan", "jadwal". */
  readonly plans: readonly string[];
  /** Words that limit what is said ("for now", "hanya"), put it in the future ("will", "akan"), or await it ("not yet"). */
  readonly limits: readonly string[];
  readonly futures: readonly string[];
  readonly awaits: readonly string[];
  /** Pronouns by which a speaker names himself or his side: "we", "kami". */
  readonly selves: readonly string[];
  /** Words that point back with a noun of a body: "the company", "lembaga itu". */
  readonly pointers: readonly string[];
  /** Before what something is called: "as", "sebagai". */
  readonly asWords: readonly string[];
  /** "in the ministry's words": the noun, and what opens the phrase. */
  readonly ownWords: readonly string[];
  readonly ownWordsLeads: readonly string[];
  /** "the agency quoted X as saying", "X was quoted by the agency as saying": the verbs and their end. */
  readonly quoting: readonly string[];
  readonly quotedBy: readonly string[];
  readonly asSaying: readonly string[];
  readonly examples: readonly QuotationExample[];
}

// ── credits to other newsrooms and agencies ──
export interface CreditLexicon {
  /** Words that introduce the source, as they stand before `links`: "dilansir", "as reported". */
  readonly introductions: readonly string[];
  /** Introductions that are everyday words: they count only before a newsroom known by name. */
  readonly weakIntroductions: readonly string[];
  /** Of the introductions, the words matched with one slip of the pen before a link ("dikuti dari"). */
  readonly misspellable: readonly string[];
  /** What stands between an introduction and the name: "dari", "by". */
  readonly links: readonly string[];
  /** Words before the name that are no part of it: "laman", "kantor berita", "news agency". */
  readonly fillers: readonly string[];
  /** Of the fillers, those that make an unknown name an agency. */
  readonly agencyFillers: readonly string[];
  /** Labels before a colon: "Sumber", "Source". */
  readonly labels: readonly string[];
  /** Verbs of reporting after a newsroom's name: "melaporkan", "reported". */
  readonly reporting: readonly string[];
  /** What introduces the hearer of an interview: "kepada", "told". */
  readonly hearers: readonly string[];
  /** Bylines of the outlet's own reporters: "Reporting by", "Laporan wartawan". */
  readonly bylines: readonly string[];
  /** Newsrooms by their usual names, in their own capitals; `kind` says what they are. */
  readonly newsrooms: readonly {
    readonly name: string;
    readonly kind: "agency" | "outlet" | "official";
    readonly aliases: readonly string[];
  }[];
  /** Capitalised words that no credited name opens with: weekdays, months. */
  readonly notNames: readonly string[];
  /** Words in an unknown name that make it an office: "kementerian", "ministry". */
  readonly officialWords: readonly string[];
  readonly examples: readonly {
    readonly text: string;
    readonly found: readonly {
      readonly name: string;
      readonly creditKind: "agency" | "outlet" | "official" | "own";
    }[];
  }[];
}

// ── predicate classes: word forms ──
/**
 * The words of one class; each list is one string, its words apart by ", ". Verbs stand in the form that the
 * language's inflection starts from (lib/engine/predicates/inflect-*.ts); the other lists are taken as they are. The
 * first verb and the first nominal stand in questions.
 */
export interface PredicateWords {
  /** Verbs whose subject acts on a patient; they have a passive. */
  readonly verbs?: string;
  /** Verbs whose subject acts, without a patient of their own. */
  readonly intransitive?: string;
  /** Verbs whose subject is the patient (tewas, sink). */
  readonly middle?: string;
  /** Further forms with the agent as subject. */
  readonly active?: string;
  /** Further forms with the patient as subject, done to by an agent. */
  readonly passive?: string;
  /** Nouns for the happening. */
  readonly nominal: string;
}

export interface PredicateLexicon {
  readonly classes: Readonly<Record<PredicateId, PredicateWords>>;
  /** Base → "past participle", and a third word for an -ing form that is irregular too. */
  readonly irregular: Readonly<Record<string, string>>;
  /** What the matcher needs to know of words that are not in the lexicon as they stand. */
  readonly morphology: LexiconMorphology;
}

// ── vocabulary: the words of each concept ──
export interface VocabularyLexicon {
  /** The words of each concept, apart by ", "; the first is its label for people. */
  readonly concepts: Readonly<Record<ConceptId, string>>;
  /** Concepts whose label takes no article ("inflation"), apart by ", ". */
  readonly withoutArticle: string;
  /** Concepts whose label is a plural ("votes"), apart by ", ". */
  readonly pluralLabels: string;
}

// ── frames: turns of phrase that make a question of their own ──
export interface FrameLexicon {
  /** "first", "pertama": with a date after it, when the same thing had last happened. */
  readonly first: readonly string[];
  /** "worst", "terparah": likewise, when there had last been the like of it. */
  readonly most: readonly string[];
  /** "last", "terakhir": likewise, of the thing that had happened before. */
  readonly last: readonly string[];
  /** Words between those and the date: "since", "sejak". */
  readonly since: readonly string[];
  /** Words between those and a length of time: "in", "dalam"; and those that may also say how long something took. */
  readonly within: readonly string[];
  readonly lasting: readonly string[];
  /** "with", "dengan": before somebody who does the same. */
  readonly together: readonly string[];
  /** Words between "last" and its date that do not suit "first": "on", "pada". */
  readonly sinceLast: readonly string[];
  /** Conjunctions that may begin a statement with a subject of its own. */
  readonly joins: readonly string[];
  /** Words of an allegation whose subject is the accuser, and auxiliaries that make the subject the accused. */
  readonly accusing: readonly string[];
  readonly passives: readonly string[];
  /** How a verb begins that is done to its subject, where the language shows it so: "dibantah". */
  readonly passivePrefixes: readonly string[];
  /** "to", "ke": before where somebody goes. */
  readonly toward: readonly string[];
  /** Of these, and of words that lead to other places too, those that lead to where a journey is to end. */
  readonly goals: readonly string[];
  /** Phrases after which "to", "ke" leads there too: "en route to", "dalam perjalanan ke". */
  readonly journeys: readonly string[];
  readonly fates: FateLexicon;
  /** After a count: it is a part of one before, and what follows is said of it ("five of them were released"). */
  readonly parts: readonly string[];
}

/** What befalls those who are counted, by class: "13 people are dead", "the death toll rose to 15". */
export interface FateLexicon {
  /** After a count: "dead". The longest is tried first. */
  readonly after: Readonly<Record<string, readonly string[]>>;
  /** Words that may stand between a count and its fate: "people", "are", "masih". */
  readonly links: readonly string[];
  /** Before a count, in its clause: "death toll", "korban jiwa". */
  readonly tolls: Readonly<Record<string, readonly string[]>>;
}

// ── grammar: closed word classes, for cutting a sentence into phrases and clauses ──
/** The classes of words that are listed one by one; the comments give an example of each. */
export const WORD_CLASSES = [
  /** "the", "para": before a noun. */
  "determiner",
  /** "itu": after a noun, and ends its phrase. */
  "demonstrative",
  /** "they", "mereka". */
  "pronoun",
  /** "in", "di". */
  "preposition",
  /** "of", "milik": joins a noun to the phrase before it. */
  "genitive",
  /** "by", "oleh": before the doer. */
  "doer",
  /** "to" before a verb; also a preposition. */
  "infinitive",
  /** "who", "yang". */
  "relative",
  /** "is", "adalah". */
  "copula",
  /** "has", "telah": before a verb. */
  "auxiliary",
  /** "remain", "tampak": verbs that take a state as a copula does. */
  "linking",
  /** "not", "tidak". */
  "negation",
  /** "and", "dan". */
  "conjunction",
  /** "but", "tetapi": begin a statement of its own. */
  "contrast",
  /** "after", "karena". */
  "subordinator",
  /** "that", "bahwa". */
  "complementizer",
  /** "there", "ada": say of what is named beside them that it is there. */
  "existential",
  /** "also", "lagi": may stand inside a verb group and mean nothing for it. */
  "adverb",
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

export interface GrammarLexicon {
  /** Single words apart by ", "; a word of two classes counts as the first of `WORD_CLASSES` that has it, but a negation stays one. */
  readonly words: Readonly<Record<WordClass, string>>;
  /** Beginnings of words that are verbs ("me", "di"), and words so beginning that are none. */
  readonly verbPrefixes: string;
  readonly prefixedNouns: string;
  /** Verbs that only carry the noun of what happened, by whether their subject does it or suffers it. */
  readonly lightDoing: string;
  readonly lightSuffering: string;
  /** Prepositions before somebody or something that takes part, whatever object stands beside it: "to", "terhadap". */
  readonly goals: string;
  /** Words that belong to the verb before them: "off", "out". */
  readonly particles: string;
  /** Words that may end a verb alone with its object between: "found the mayor guilty". */
  readonly apart: string;
  /** Words that may begin such an end of several words: "put the gang behind bars". */
  readonly apartLeading: string;
  /** A copula that says what something turns into; after a verb it only says to what ("naik menjadi"). */
  readonly becoming: string;
  /** Verbs that put their object into a state that follows it, and such states: "left two missing". */
  readonly resultVerbs: string;
  readonly results: string;
  /** Words that say with an amount alone that something rose or fell: "up 5 per cent". */
  readonly rising: string;
  readonly falling: string;
  /** Prepositions before a happening that something else is told of: "in the crash", "dalam kebakaran". */
  readonly settings: string;
  /** Words before a noun that say that there is none of it: "no fog". */
  readonly none: string;
  /** Words between a thing and its price: "worth", "senilai". */
  readonly worth: string;
  /** Words before a date that make it the beginning or the end of a state. */
  readonly dateStart: string;
  readonly dateEnd: string;
  /** Pronouns that point back, by what they may stand for. */
  readonly pointing: Readonly<Record<Pointing, string>>;
}

/** Whom or what a pronoun may stand for: "it" for no person, "she" for nobody else, "they" for both. */
export type Pointing = "thing" | "person" | "any";
