import type { PredicateId } from "../predicates/classes.ts";

/**
 * The questions of a language as templates. Slots in braces stand for words of the fact: {patient}, {agent}, {subject},
 * {head}, {noun} (the happening's noun), {base}, {past}, {participle}, {active}, {passive} (forms of its verb), {what}
 * (a thing with its article), {bare} (without), {many} (as it is counted), {place}, {office}, {of}, {who}, {speaker}.
 * {was}, {is}, {does} and {Was}, {Is} agree with the slot after them.
 */
export interface QuestionWords {
  /** Of what has happened, by what is known of it: a patient and its verb, a subject and its verb, the noun alone. */
  readonly past: EventQuestions;
  /** Of what is only planned or possible. */
  readonly future: Readonly<Record<"acted" | "moved" | "bare", FutureQuestions>>;
  /** The question word for a day, and those that stand in its place for a clock time, a beginning and an end. */
  readonly when: string;
  readonly clock: string;
  readonly since: string;
  readonly until: string;
  /** The first words of a question for a place, and what stands there of where a movement begins and ends. */
  readonly where: string;
  readonly fromWhere: string;
  readonly toWhere: string;
  readonly originOf: string;
  readonly originBare: string;
  readonly dateOf: string;
  readonly dateBare: string;
  readonly placeOf: string;
  readonly placeBare: string;
  readonly bearingFrom: string;
  readonly bearing: string;
  readonly coordinatesOf: string;
  readonly coordinates: string;
  readonly firstSince: string;
  readonly firstSinceBare: string;
  readonly mostSince: string;
  readonly mostSinceBare: string;
  readonly said: string;
  readonly saidAbout: string;
  readonly saidBare: string;
  readonly saidWords: string;
  readonly denies: string;
  readonly deniesBare: string;
  readonly inCase: string;
  readonly inCaseBare: string;
  readonly officeOf: string;
  readonly officeHeld: string;
  readonly officeBare: string;
  /** What a verb that is in no class does: {subject}, {patient} and the verb's forms. */
  readonly plain: Readonly<Record<"both" | "subject" | "patient", PlainQuestions>>;
  /** Whether a report holds of which only its thing is known, or nothing. */
  readonly holdsOf: string;
  readonly holds: string;
  readonly isThere: string;
  /** Whether a statement holds that is told in its own {words}. */
  readonly isTrue: string;
  /** Which date, number or amount stands in the {words} of a report, where nothing else is known of it. */
  readonly given: Readonly<
    Record<
      | "date"
      | "count"
      | "time"
      | "length"
      | "mass"
      | "money"
      | "share"
      | "area"
      | "speed"
      | "temperature"
      | "other",
      string
    >
  >;
  readonly isSo: string;
  /** What stands for an object that nobody names, things and people: "it", "them". */
  readonly standIn: Readonly<Record<"thing" | "person", string>>;
  readonly doerOf: string;
  readonly doer: string;
  readonly named: string;
  readonly fullName: string;
  readonly exactName: string;
  readonly namedBare: string;
  readonly spelt: string;
  readonly speltName: string;
  readonly ageOf: string;
  readonly age: string;
  readonly count: string;
  readonly countIn: string;
  readonly countedActed: string;
  readonly countedMoved: string;
  readonly countFired: string;
  /** How many a place or a vehicle has room for. */
  readonly capacity: string;
  readonly capacityBare: string;
  readonly countBare: string;
  readonly ordinal: string;
  readonly score: string;
  readonly voteResult: string;
  readonly amounts: Readonly<Record<AmountQuestion, string>>;
  readonly reasons: ReasonWords;
  /** What is added to a question so that no other of the story is the same. */
  readonly apart: Readonly<Record<"place" | "party" | "speaker" | "thing" | "quoted", string>>;
  /** How a condition is answered: {answer}, then what follows in which case. */
  readonly conditionAnswer: string;
  /** "a", "b" and "c" as a list of the language. */
  readonly and: string;
  /** Classes that are asked of by other words than the first of the language's lists; an empty form is not asked with. */
  readonly told: Readonly<
    Partial<Record<PredicateId, Partial<Readonly<Record<ToldForm, string>>>>>
  >;
  /** Concepts that a question calls by another word than the first of the vocabulary's. */
  readonly labels: Readonly<Record<string, string>>;
  /** Concepts that a count calls by other words than their label: "crew members". */
  readonly counted: Readonly<Record<string, string>>;
  /** Offices whose first form is no good label. */
  readonly offices: Readonly<Record<string, string>>;
  /** Abbreviations that the data holds in small letters. */
  readonly capitals: string;
  /** Last or first words of names that take the article: "Bank", "Ministry", "Sea". */
  readonly articleNames: string;
  /** Concepts whose label is a plural, beside those of the vocabulary. */
  readonly plurals: string;
}

/**
 * The sentences that say why a fact has its status: {outlet} and {words} of one report, {read} as it was read; {left}
 * and {right} are two reports so told, {why} is how their values compare.
 */
export interface ReasonWords {
  readonly single: string;
  readonly report: string;
  /** How the words were read, where that is not what they say already. */
  readonly read: string;
  readonly pair: string;
  /** What the less precise of two lacks. */
  readonly lacks: Readonly<Record<Lack, string>>;
  readonly later: string;
}

export type Lack = "time" | "day" | "month" | "year" | "date" | "number" | "whole";

/** The forms of a class's words that a question may be made of. */
export type ToldForm = "verbs" | "intransitive" | "middle" | "nominal";

/** The aspects of a fact, "who" told apart by the role that is asked for. */
export const QUESTION_KINDS = [
  "date",
  "where",
  "whether",
  "quantity",
  "agent",
  "person",
  "thing",
  "name",
  "wording",
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export type EventQuestions = Readonly<
  Record<"acted" | "moved" | "bare", Readonly<Record<QuestionKind, string>>>
>;
export type PlainQuestions = Readonly<Record<"date" | "where" | "whether" | "agent", string>>;
export type FutureQuestions = Readonly<Record<"date" | "where" | "whether" | "agent", string>>;

/** What a measured amount is asked as, by what is measured and what is known of it. */
export type AmountQuestion =
  | "sum"
  | "price"
  | "worth"
  | "costs"
  | "moneyActed"
  | "money"
  | "forMoney"
  | "forMoneyMoved"
  | "exchange"
  | "rate"
  | "changeActed"
  | "changeMoved"
  | "changeIn"
  | "pointsActed"
  | "pointsMoved"
  | "shareActed"
  | "shareMoved"
  | "shareOf"
  | "share"
  | "lasted"
  | "sentence"
  | "timeActed"
  | "timeMoved"
  | "time"
  | "high"
  | "height"
  | "altitude"
  | "long"
  | "deep"
  | "farFromIn"
  | "farFrom"
  | "travelled"
  | "radius"
  | "rainfall"
  | "farTo"
  | "length"
  | "much"
  | "heavy"
  | "tonnage"
  | "mass"
  | "largeOf"
  | "area"
  | "fastOf"
  | "speed"
  | "temperature"
  | "earthquake"
  | "power"
  | "data"
  | "otherOf"
  | "other";
