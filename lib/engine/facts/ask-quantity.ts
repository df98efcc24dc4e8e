import type { LanguageId } from "../article.ts";
import { LANGUAGES } from "../languages/languages.ts";
import {
  askQuestion,
  chooseForm,
  fillTemplate,
  type SlotWords,
} from "../predicates/ask-question.ts";
import { canBefall } from "../predicates/befalls.ts";
import { isPredicateId, type PredicateId, predicateClass } from "../predicates/classes.ts";
import { isKind } from "../predicates/is-kind.ts";
import { describeRate } from "../values/quantity/describe.ts";
import { isCurrency } from "../values/quantity/units.ts";
import { askAmount } from "./ask-amount.ts";
import { conceptWord, countedWord, type EntityNames, labelOf, nounOf } from "./label.ts";
import { firstLabel, type Topic } from "./topic.ts";

/** How many, how much, how long, how far: the question of a group of quantity claims. */
export function askQuantity(topic: Topic, names: EntityNames, language: LanguageId): string {
  const { value } = topic.lead;
  const words = LANGUAGES[language].questions;
  if (topic.head === "age") return askAge(topic, names, language);
  if (value.kind !== "quantity") return words.countBare;
  if (value.score !== undefined && value.number === null && value.unit === null)
    return topic.claims.some(({ subject }) => subject.predicates.includes("vote"))
      ? words.voteResult
      : words.score;
  const own = topic.head?.startsWith("c:") === true ? topic.head.slice(2) : null;
  const concept = own !== null && isCounted(own) ? own : null;
  const bare = concept === null ? null : conceptWord(concept, language);
  if (value.ordinal === true && bare !== null)
    return fillTemplate(words.ordinal, { bare: { text: bare } });
  const asked =
    value.unit === null
      ? askCount(topic, concept, language)
      : askAmount(topic, value.unit, names, language);
  const question = withThing(asked, topic, names, language);
  // The words beside a figure say themselves what it is a rate of.
  return question.endsWith("”?") ? question : withRate(question, topic, language);
}

/**
 * A question of a bare figure says which one is meant: by the words beside it, else by what the sentences speak of, else
 * by what happens there.
 */
function withThing(
  question: string,
  { about, beside, predicate }: Topic,
  names: EntityNames,
  language: LanguageId,
): string {
  const { amounts, countBare, apart, given } = LANGUAGES[language].questions;
  const bare = BARE.find((kind) => question === (kind === "count" ? countBare : amounts[kind]));
  if (bare === undefined) return question;
  if (beside !== null) return fillTemplate(given[bare], { words: { text: beside } });
  const asked = { text: question.slice(0, -1) };
  const words = firstLabel(about, names, language) ?? happening(predicate, language);
  return words === null ? question : fillTemplate(apart.thing, { question: asked, words });
}

/** The questions that say no more than what is measured. */
const BARE = [
  "count",
  "time",
  "length",
  "mass",
  "money",
  "share",
  "other",
  "area",
  "speed",
  "temperature",
] as const;

/** "the eruption", "erupsi": what a class's happening is called; null of one that only tells. */
function happening(predicate: string | null, language: LanguageId): SlotWords | null {
  const noun = predicate === null || SPEECH.has(predicate) ? null : nounOf(predicate, language);
  return noun === null ? null : { text: language === "en" ? `the ${noun}` : noun };
}

/** A rate says what it is a rate of: "… per year?". */
function withRate(question: string, { claims }: Topic, language: LanguageId): string {
  const rates = new Set(claims.map(({ value }) => (value.kind === "quantity" ? value.per : null)));
  const [per] = rates;
  if (rates.size !== 1 || per === null || per === undefined || isCurrency(per)) return question;
  return question.replace(/\?$/, `${describeRate(per, language)}?`);
}

/** Whose age: a person who is named in the clause, else what sort of person it speaks of. */
function askAge(topic: Topic, names: EntityNames, language: LanguageId): string {
  const { ageOf, age } = LANGUAGES[language].questions;
  const { agents, patients, near } = topic;
  const people = [...agents, ...patients, ...near].filter((key) => key.startsWith("e:person:"));
  const named = people.find((key) => labelOf(key, names, language) !== null);
  const sorts = [...agents, ...patients].filter((key) => isPerson(key.slice(2)));
  const who = firstLabel(named === undefined ? sorts : [named], names, language);
  return who === null ? age : fillTemplate(ageOf, { who });
}

/** Words that only say that there is a number. */
const MERE_NUMBERS: ReadonlySet<string> = new Set(["number", "total", "level", "value", "money"]);

/** Whether a number can be one of such things: "how many numbers were there" asks nothing. */
function isCounted(concept: string): boolean {
  return !MERE_NUMBERS.has(concept) && !isKind(concept, "currency");
}

function isFired(concept: string): boolean {
  return isKind(concept, "weapon", "shot");
}

function isPerson(concept: string): boolean {
  return isKind(concept, "person");
}

/** Counted things: of what happened to them where the class counts such things, else how many there were. */
function askCount(topic: Topic, concept: string | null, language: LanguageId): string {
  const words = LANGUAGES[language].questions;
  const head = concept === null ? null : countedWord(concept, language);
  if (topic.predicate === "accommodate")
    return head === null
      ? words.capacityBare
      : fillTemplate(words.capacity, { head: { text: head } });
  const predicate = countingClass(topic.predicate, concept);
  if (head !== null && (predicate === "shoot" ? isFired(concept ?? "") : concept === "shot"))
    return fillTemplate(words.countFired, { head: { text: head } });
  if (head !== null && concept !== null) {
    if (predicate === null) return fillTemplate(words.count, { head: { text: head } });
    const people = isPerson(concept) && predicateClass(predicate).personal !== true;
    const about = { predicate, kind: "quantity" as const, head, people };
    if (chooseForm(language, about).form === "bare")
      return fillTemplate(words.count, { head: { text: head } });
    return askQuestion(language, about);
  }
  if (predicate === null) return words.countBare;
  const { form, slots } = chooseForm(language, { predicate, kind: "quantity" });
  if (form === "bare") return words.countBare;
  return fillTemplate(form === "acted" ? words.countedActed : words.countedMoved, slots);
}

const SPEECH: ReadonlySet<string> = new Set(["say", "announce", "state-position", "report-to"]);

/** The class that counts, where what is counted can undergo it: people are injured, flights and cases are not. */
function countingClass(predicate: string | null, concept: string | null): PredicateId | null {
  if (predicate === null || !isPredicateId(predicate)) return null;
  const { asks, personal, field } = predicateClass(predicate);
  if (!asks.includes("quantity") || OF_AMOUNTS.has(predicate)) return null;
  if (concept === null) return OF_THINGS.has(field) && !OF_PEOPLE.has(predicate) ? null : predicate;
  if (!canBefall(predicate, `c:${concept}`)) return null;
  if (personal === true) return isKind(concept, "person", "animal") ? predicate : null;
  if (!isPerson(concept)) return predicate;
  return OF_THINGS.has(field) && !OF_PEOPLE.has(predicate) ? null : predicate;
}

/** Classes that say how much something comes to, and nothing of what is counted. */
const OF_AMOUNTS: ReadonlySet<string> = new Set([
  "cost",
  "reach",
  "exceed",
  "earn",
  "lead",
  "trail",
  "forecast",
  "estimate",
  "target",
  "trade-worth",
]);

/** Fields whose happenings befall things; the classes among them that befall people too. */
const OF_THINGS: ReadonlySet<string> = new Set(["disasters", "weather", "economy", "companies"]);
const OF_PEOPLE: ReadonlySet<string> = new Set([
  "displace",
  "lay-off",
  "hire",
  "compensate",
  "isolate",
  "evacuate",
  "landslide",
  "employ",
  "pay",
  "tax",
  "subsidise",
]);
