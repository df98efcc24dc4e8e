import type { LanguageId } from "../article.ts";
import type { Claim } from "../claims/claim.ts";
import { LANGUAGES } from "../languages/languages.ts";
import type { QuestionKind, QuestionWords } from "../languages/question-words.ts";
import {
  askPlainVerb,
  askQuestion,
  chooseForm,
  fillTemplate,
  type SlotWords,
} from "../predicates/ask-question.ts";
import { isPredicateId, type PredicateId, predicateClass } from "../predicates/classes.ts";
import { isKind } from "../predicates/is-kind.ts";
import type { Value } from "../values/value.ts";
import type { Ask } from "./ask-frames.ts";
import {
  conceptWord,
  countedWord,
  type EntityNames,
  labelOf,
  nounOf,
  officeWord,
} from "./label.ts";
import { firstLabel, placeType, type Topic } from "./topic.ts";

/** When, where, whether or by whom something happened; of which nothing more is known the words beside tell which. */
export const askEvent: Ask = (topic, names, language) => {
  const question = askHappening(topic, names, language);
  const { apart, dateBare, given, isTrue, standIn } = LANGUAGES[language].questions;
  const isOfIt = Object.values(standIn).some((word) => question.endsWith(` ${word}?`));
  const isVague = topic.lead.aspect === "whether" && asksLittle(topic, names, language);
  const told = question === dateBare ? given.date : isOfIt ? apart.quoted : isVague ? isTrue : null;
  const beside = told === null ? null : topic.beside;
  if (told === null || beside === null) return question;
  return fillTemplate(told, {
    question: { text: question.slice(0, -1) },
    words: { text: beside },
  });
};

/**
 * Whether no more is known of a statement than what sort of happening it tells of: "Was there any sale?" asks an editor less
 * than the statement's own words.
 */
function asksLittle(topic: Topic, names: EntityNames, language: LanguageId): boolean {
  const { predicate, agents, patients } = topic;
  if (predicate === null || !isPredicateId(predicate)) return agents.length + patients.length < 2;
  const roles = rolesOf(topic, predicate, names, language);
  return chooseForm(language, { predicate, kind: "whether", ...roles }).form === "bare";
}

const askHappening: Ask = (topic, names, language) => {
  const { lead, predicate, future } = topic;
  const words = LANGUAGES[language].questions;
  const position = lead.value.kind === "place" ? askPosition(topic, names, language) : null;
  if (position !== null) return position;
  if (predicate === "origin") return askOrigin(topic, names, language);
  const question =
    predicate === null || !isPredicateId(predicate)
      ? askBare(topic, names, language)
      : askQuestion(language, {
          predicate,
          kind: KINDS[lead.aspect],
          future,
          ...rolesOf(topic, predicate, names, language),
        });
  if (topic.head === "source") return question.replace(words.where, words.fromWhere);
  if (topic.head === "goal") return question.replace(words.where, words.toWhere);
  return lead.aspect === "date" ? question.replace(words.when, whenOf(topic, words)) : question;
};

/** Where somebody or something is from. */
const askOrigin: Ask = ({ patients }, names, language) => {
  const { originOf, originBare } = LANGUAGES[language].questions;
  const what = firstLabel(patients, names, language);
  return what === null ? originBare : fillTemplate(originOf, { what });
};

/** What stands in the place of "when": a clock time is asked for where at least half of the values give one. */
function whenOf({ claims, head }: Topic, words: QuestionWords): string {
  if (head === "start") return words.since;
  if (head === "end") return words.until;
  const clocks = claims.filter(({ value }) => value.kind === "date" && isClock(value));
  return clocks.length * 2 >= claims.length ? words.clock : words.when;
}

const CLOCK_GRAINS: ReadonlySet<string> = new Set(["minute", "hour", "part"]);

function isClock(value: Value): boolean {
  return value.kind === "date" && CLOCK_GRAINS.has(value.grain);
}

/** Which way from where, or at which coordinates; null of a place with a name. */
function askPosition(
  { lead: { value }, predicate }: Topic,
  names: EntityNames,
  language: LanguageId,
): string | null {
  if (value.kind !== "place") return null;
  const words = LANGUAGES[language].questions;
  if (value.bearing !== undefined) {
    const place = labelOf(`e:${value.entity}`, names, language);
    return place === null ? words.bearing : fillTemplate(words.bearingFrom, { place });
  }
  if (value.coordinates === undefined) return null;
  const noun = predicate === null ? null : nounOf(predicate, language);
  return noun === null
    ? words.coordinates
    : fillTemplate(words.coordinatesOf, { noun: { text: noun } });
}

interface Roles {
  readonly agent?: SlotWords;
  readonly patient?: SlotWords;
}

/**
 * Who stands in the question: one doer and one other side, not the same words twice. A place is where something is done,
 * not whom it is done to, unless it is a thing by itself (a mountain, an airport) or is visited; a doer is asked of only
 * where the verb can stand without its object.
 */
function rolesOf(
  topic: Topic,
  predicate: PredicateId,
  names: EntityNames,
  language: LanguageId,
): Roles {
  const { lead, agents, patients } = topic;
  const takes = predicateClass(predicate).roles;
  if (RECIPROCAL.has(predicate)) return together(topic, names, language);
  // Where something took place is asked of the happening and its things: a country visited is the answer itself.
  const where = lead.aspect === "where";
  const isUndergone = predicate === "visit" ? isVisited : isThing;
  const things = patients.filter(where ? (key) => !key.startsWith("e:") : isUndergone);
  const named = takes.includes("patient") ? firstLabel(things, names, language) : null;
  const patient =
    named ??
    (lead.aspect === "who" && lead.subject.head === null ? standInOf(predicate, language) : null);
  const doers = agents.filter(canDo);
  const agent = takes.includes("agent") ? firstLabel(doers, names, language) : null;
  const lacksObject = takes.includes("patient") && patient === null;
  const keepsAgent =
    agent !== null &&
    !where &&
    !lacksObject &&
    agent.text !== patient?.text &&
    lead.aspect !== "who";
  return { ...(keepsAgent ? { agent } : {}), ...(patient === null ? {} : { patient }) };
}

/** Of a doer whose object is not known: "Who opened it?"; null where the class has no verb of one word that takes one. */
function standInOf(predicate: PredicateId, language: LanguageId): SlotWords | null {
  const { thing, person } = LANGUAGES[language].questions.standIn;
  const patient = { text: predicateClass(predicate).personal === true ? person : thing };
  const { form, slots } = chooseForm(language, { predicate, kind: "agent", patient });
  const verb = slots.active ?? slots.past;
  return form === "acted" && verb?.text.includes(" ") === false ? patient : null;
}

/** Places that things happen to as to any other thing, by the type at the end of their id: "When did Mount Sarwa erupt?" */
const STANDING: ReadonlySet<string> = new Set(
  "mountain airport building hospital factory school bridge port station mine prison dam".split(
    " ",
  ),
);

/** Whether a key stands for something that things befall: anything but a mere place. */
export function isThing(key: string): boolean {
  return !key.startsWith("e:place:") || STANDING.has(placeType(key));
}

/** Who visits a place meets people there: the place is what is visited. */
function isVisited(key: string, _at: number, keys: readonly string[]): boolean {
  const places = keys.filter((each) => /^e:(?:place|country):/.test(each));
  return places.length === 0 || places.includes(key);
}

/** Who can act: people, bodies, vehicles and animals; a place stands for no doer. */
function canDo(key: string): boolean {
  if (key.startsWith("e:")) return !key.startsWith("e:place:");
  return isKind(key.slice(2), "person", "organisation", "group", "vehicle", "animal", "weapon");
}

/** What two sides do to each other: one of them alone makes no question. */
const RECIPROCAL: ReadonlySet<string> = new Set([
  "meet",
  "collide",
  "clash",
  "fight",
  "negotiate",
  "merge",
  "marry",
  "ally",
  "draw",
  "speak-with",
  "call",
]);

/** Two named sides, or the plural of the one sort that both are of; else neither, and the happening's noun is asked of. */
function together(
  { agents, patients, lead }: Topic,
  names: EntityNames,
  language: LanguageId,
): Roles {
  if (lead.aspect === "who") return {};
  const keys = [...new Set([...agents, ...patients])];
  const sides = keys
    .filter((key) => /^e:(?!place:|office:)/.test(key))
    .flatMap((key) => labelOf(key, names, language) ?? []);
  const [one, other] = sides;
  const { and } = LANGUAGES[language].questions;
  if (one !== undefined && other !== undefined && one.text !== other.text)
    return { agent: { text: `${one.text} ${and} ${other.text}`, plural: true } };
  const sort = keys.find((key) => key.startsWith("e:office:") || isSort(key));
  const many = sort === undefined ? null : manyOf(sort, language);
  return many === null ? {} : { agent: { text: many, plural: true } };
}

function isSort(key: string): boolean {
  return key.startsWith("c:") && isKind(key.slice(2), "vehicle", "person", "company");
}

/** "the ships", "kapal": several of a sort. */
function manyOf(key: string, language: LanguageId): string | null {
  const office = key.startsWith("e:office:");
  const id = key.slice(key.lastIndexOf(":") + 1);
  const word = office ? officeWord(id, language) : conceptWord(id, language);
  if (word === null || language !== "en") return word;
  return `the ${office ? `${word}s` : countedWord(id, "en")}`;
}

/** No class is known: the question is asked of the verb where that has words in the language, else of what is spoken of. */
const askBare: Ask = (topic, names, language) => {
  const { lead, about, predicate } = topic;
  const words = LANGUAGES[language].questions;
  const sides = sidesOf(topic, names, language);
  // What only stands around a date is seldom what it is the date of: the words beside it tell that better.
  const around = lead.aspect === "date" && topic.beside !== null ? [] : about;
  const what = sides.patient ?? sides.agent ?? firstLabel(around, names, language) ?? undefined;
  const [manner, concept] = predicate?.split(":") ?? [];
  const word = concept === undefined ? null : conceptWord(concept, language);
  const there = concept === "existence" ? askThere(topic, language) : null;
  if (there !== null) return there;
  const kind = KINDS[lead.aspect];
  // "was affected", "terdampak": the word of a quality bends like no verb, however it was told.
  const isQuality = isKind(concept ?? "", "quality");
  if (isQuality && word !== null && what !== undefined && (manner === "is" || kind === "whether"))
    return fillTemplate(words.isSo, { what, quality: { text: word } });
  if (manner === "do" && word !== null && !isQuality && isPlainKind(kind)) {
    const asked = askPlainVerb(language, word, kind, sides);
    if (asked !== null) return asked;
  }
  return fillTemplate(words[UNKNOWN[lead.aspect][what === undefined ? 1 : 0]], { what });
};

/** "Was there any fog?"; null where no concept names the thing. */
function askThere({ patients }: Topic, language: LanguageId): string | null {
  const thing = patients.find((key) => key.startsWith("c:"));
  const word = thing === undefined ? null : conceptWord(thing.slice(2), language);
  const what = word === null ? null : { text: word };
  return what === null ? null : fillTemplate(LANGUAGES[language].questions.isThere, { what });
}

/** The questions of what is unknown but for its thing, and of what is unknown altogether. */
const UNKNOWN: Readonly<
  Record<Claim["aspect"], readonly [keyof UnknownQuestions, keyof UnknownQuestions]>
> = {
  date: ["dateOf", "dateBare"],
  where: ["placeOf", "placeBare"],
  whether: ["holdsOf", "holds"],
  who: ["doerOf", "doer"],
  quantity: ["countBare", "countBare"],
  name: ["namedBare", "namedBare"],
  wording: ["saidBare", "holds"],
};
type UnknownQuestions = Pick<
  QuestionWords,
  | "dateOf"
  | "dateBare"
  | "placeOf"
  | "placeBare"
  | "holdsOf"
  | "holds"
  | "doerOf"
  | "doer"
  | "countBare"
  | "namedBare"
  | "saidBare"
>;

function isPlainKind(kind: QuestionKind): kind is "date" | "where" | "whether" | "agent" {
  return kind === "date" || kind === "where" || kind === "whether" || kind === "agent";
}

/** Who does it and to whom or what, as far as each has a name; of two alike only the latter. */
function sidesOf(
  { agents, patients, lead }: Topic,
  names: EntityNames,
  language: LanguageId,
): Roles {
  const patient = firstLabel(patients, names, language);
  const agent = firstLabel(agents.filter(canDo), names, language);
  const both = agent !== null && agent.text !== patient?.text && lead.aspect !== "who";
  return { ...(both ? { agent } : {}), ...(patient === null ? {} : { patient }) };
}

const KINDS: Readonly<Record<Claim["aspect"], QuestionKind>> = {
  date: "date",
  quantity: "quantity",
  who: "agent",
  where: "where",
  name: "name",
  wording: "wording",
  whether: "whether",
};
