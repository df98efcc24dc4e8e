import type { PredicateLexicon } from "../language.ts";
import { companies } from "./predicates/companies.ts";
import { conflict } from "./predicates/conflict.ts";
import { crime } from "./predicates/crime.ts";
import { diplomacy } from "./predicates/diplomacy.ts";
import { disasters } from "./predicates/disasters.ts";
import { economy } from "./predicates/economy.ts";
import { education } from "./predicates/education.ts";
import { elections } from "./predicates/elections.ts";
import { environment } from "./predicates/environment.ts";
import { general } from "./predicates/general.ts";
import { health } from "./predicates/health.ts";
import { irregularVerbs } from "./predicates/irregular-verbs.ts";
import { labour } from "./predicates/labour.ts";
import { maritime } from "./predicates/maritime.ts";
import { people } from "./predicates/people.ts";
import { religion } from "./predicates/religion.ts";
import { science } from "./predicates/science.ts";
import { speech } from "./predicates/speech.ts";
import { sport } from "./predicates/sport.ts";
import { technology } from "./predicates/technology.ts";
import { transport } from "./predicates/transport.ts";
import { weather } from "./predicates/weather.ts";

/** English: the words of every predicate class, field by field, and its questions. */
export const predicates = {
  classes: {
    ...diplomacy,
    ...speech,
    ...conflict,
    ...maritime,
    ...disasters,
    ...people,
    ...transport,
    ...crime,
    ...elections,
    ...economy,
    ...companies,
    ...sport,
    ...health,
    ...science,
    ...labour,
    ...religion,
    ...environment,
    ...education,
    ...technology,
    ...general,
    ...weather,
  },
  irregular: irregularVerbs,
  morphology: {
    enclitics: ["'s", "’s"],
    proclitics: [],
    passiveAuxiliaries: [
      "was",
      "were",
      "be",
      "been",
      "being",
      "is",
      "are",
      "am",
      "get",
      "gets",
      "got",
      "getting",
    ],
    perfectAuxiliaries: ["has", "have", "had", "having"],
    betweenAuxiliaries: [
      "not",
      "never",
      "also",
      "yet",
      "now",
      "then",
      "later",
      "since",
      "still",
      "already",
      "just",
      "once",
      "all",
      "both",
      "he",
      "she",
      "it",
      "they",
    ],
    afterPassive: [
      "by",
      "in",
      "on",
      "at",
      "during",
      "after",
      "before",
      "when",
      "while",
      "last",
      "this",
      "earlier",
      "from",
      "under",
      "as",
      "near",
      "off",
      "for",
      "to",
      "with",
      "without",
      "into",
      "and",
      "or",
      "but",
      ".",
      ",",
      ";",
      ":",
      ")",
      "?",
      "!",
      "monday",
      "tuesday",
      "wednesday",
      "thursday",
      "friday",
      "saturday",
      "sunday",
    ],
  },
  questions: {
    acted: {
      date: "When {was} {patient} {participle}?",
      where: "Where {was} {patient} {participle}?",
      whether: "{Was} {patient} {participle}?",
      quantity: "How many {head} were {participle}?",
      agent: "Who {past} {patient}?",
      person: "Who was {participle}?",
      thing: "What was {participle}?",
      name: "What is {patient} called?",
      wording: "What exactly was said of {patient}?",
    },
    moved: {
      date: "When did {subject} {base}?",
      where: "Where did {subject} {base}?",
      whether: "Did {subject} {base}?",
      quantity: "How many {head} {past}?",
      agent: "Who {past}?",
      person: "Who {past}?",
      thing: "What {past}?",
      name: "What is {subject} called?",
      wording: "What exactly did {subject} say?",
    },
    bare: {
      date: "When did the {noun} take place?",
      where: "Where did the {noun} take place?",
      whether: "Did the {noun} take place?",
      quantity: "How many {head} did the {noun} concern?",
      agent: "Who was behind the {noun}?",
      person: "Whom did the {noun} concern?",
      thing: "What did the {noun} concern?",
      name: "What is the {noun} called?",
      wording: "What exactly did the {noun} say?",
    },
    officeHolder: "Who is {office} of {of}?",
    naming: "What is {concept} called?",
    denier: "Who denies that {statement}?",
    count: "How many {head} were there?",
    amount: "How much was {concept}?",
  },
} as const satisfies PredicateLexicon;
