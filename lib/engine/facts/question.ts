import type { LanguageId, Localised } from "../article.ts";
import type { Claim } from "../claims/claim.ts";
import type { QuestionKind } from "../languages/language.ts";
import { QUESTION_WORDS, type QuestionWords } from "../languages/question-words.ts";
import {
  askPlainVerb,
  askQuestion,
  fillTemplate,
  type SlotWords,
} from "../predicates/ask-question.ts";
import { isPredicateId, type PredicateId, predicateClass } from "../predicates/classes.ts";
import { compareNames } from "../values/name.ts";
import type { NameValue, Value } from "../values/value.ts";
import { askQuantity } from "./ask-quantity.ts";
import { isKind } from "./concept-kind.ts";
import {
  conceptSlot,
  conceptWord,
  countedWord,
  type EntityNames,
  isOffice,
  isReadableName,
  labelOf,
  nounOf,
  officeWord,
} from "./label.ts";
import { mostCommon } from "./most-common.ts";
import { firstLabel, type Plans, type Topic, topicOf } from "./topic.ts";

/** The question that a group of claims answers, as an editor would ask it; of what `plans` names, as of something to come. */
export function questionOf(claims: readonly Claim[], names: EntityNames, plans?: Plans): Localised {
  const topic = topicOf(claims, plans);
  return { id: ask(topic, names, "id"), en: ask(topic, names, "en") };
}

type Ask = (topic: Topic, names: EntityNames, language: LanguageId) => string;

/** Frames of their own ask their own questions; everything else is asked of its predicate class. */
function ask(topic: Topic, names: EntityNames, language: LanguageId): string {
  const { lead, predicate, head } = topic;
  if (predicate === "office") return askOffice(topic, names, language);
  if (lead.subject.predicates[0] === "first-since") return askFirstSince(topic, names, language);
  if (head === "condition") return askCondition(topic, names, language);
  if (lead.aspect === "wording") return askSaid(topic, names, language);
  if (lead.aspect === "name") return askName(topic, names, language);
  if (lead.aspect === "whether" && head === "denial") return askDenial(topic, names, language);
  if (lead.aspect === "quantity") return askQuantity(topic, names, language);
  return askEvent(topic, names, language);
}

const text = (words: string): SlotWords => ({ text: words });

const askOffice: Ask = ({ claims, head, patients }, names, language) => {
  const { officeOf, officeHeld, officeBare } = QUESTION_WORDS[language];
  const [holder] = claims.flatMap((claim) =>
    claim.value.kind === "party" ? claim.value.members : [],
  );
  if (asksOffice(claims) && holder !== undefined)
    return fillTemplate(officeHeld, { who: text(names.get(holder.entity) ?? holder.name) });
  const office = text(officeWord(head ?? "", language));
  const of = firstLabel(patients, names, language);
  if (of !== null) return fillTemplate(officeOf, { office, of });
  const filled = fillTemplate(officeBare, { office });
  // No -nya after an abbreviation.
  return filled.replace(/(\p{Lu}{2,})nya\?$/u, "$1?");
};

const askFirstSince: Ask = ({ head }, _names, language) => {
  const { firstSince, firstSinceBare } = QUESTION_WORDS[language];
  const noun = head === null ? null : nounOf(head, language);
  return noun === null ? firstSinceBare : fillTemplate(firstSince, { noun: text(noun) });
};

const askSaid: Ask = ({ claims, about }, names, language) => {
  const { said, saidAbout, saidBare, saidWords } = QUESTION_WORDS[language];
  const speaker = speakerOf(claims, names, language);
  const what = firstLabel(about, names, language);
  if (speaker === null && what === null)
    return fillTemplate(saidWords, { words: text(quoted(claims)) });
  if (speaker === null) return fillTemplate(saidBare, { what: what ?? undefined });
  return fillTemplate(what === null ? said : saidAbout, { speaker, what: what ?? undefined });
};

/** Whom at least half of the reports name as the speaker, by a name or an office that reads well; else null. */
function speakerOf(
  claims: readonly Claim[],
  names: EntityNames,
  language: LanguageId,
): SlotWords | null {
  const speakers = claims.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
  const [entity] = mostCommon(speakers.map((speaker) => speaker.entity)).filter(
    (each) => speakers.filter((speaker) => speaker.entity === each).length * 2 >= claims.length,
  );
  if (entity === undefined) return null;
  const label = labelOf(`e:${entity}`, names, language);
  if (label !== null) return label;
  const name = speakers.find((speaker) => speaker.entity === entity)?.name ?? "";
  return isReadableName(name) ? text(name) : null;
}

const QUOTED_WORDS_MAX = 5;

/** Words of the first quotation: what else would tell an editor which of them is meant. */
function quoted(claims: readonly Claim[]): string {
  const [value] = claims.flatMap((claim) =>
    claim.value.kind === "wording" ? [claim.value.text] : [],
  );
  const words = (value ?? "").split(/\s+/);
  const more = words.length > QUOTED_WORDS_MAX ? " …" : "";
  return words.slice(0, QUOTED_WORDS_MAX).join(" ") + more;
}

const askName: Ask = ({ claims, head }, _names, language) => {
  const { named, namedBare, fullName, spelt } = QUESTION_WORDS[language];
  const values = claims.flatMap(({ value }) => (value.kind === "name" ? [value] : []));
  const [first, ...others] = values;
  const own = text(sharedName(values));
  const sort = sortOf(head ?? "", language);
  const isSpelling =
    first !== undefined &&
    others.some((other) => compareNames(first, other).ruleId === "name-spelling");
  if (isSpelling) return fillTemplate(spelt, { what: sort ?? own });
  if (sort !== null) return fillTemplate(named, { what: sort });
  return own.text === "" ? namedBare : fillTemplate(fullName, { who: own });
};

/** What a thing of some sort or the holder of an office is called by; null of a mere person, body or place. */
function sortOf(head: string, language: LanguageId): SlotWords | null {
  if (NO_SORTS.has(head)) return null;
  const concept = conceptSlot(head, language);
  if (concept !== null || !isOffice(head)) return concept;
  const word = officeWord(head, language);
  return text(language === "en" ? `the ${word}` : word);
}

const NO_SORTS: ReadonlySet<string> = new Set(
  "person organisation place location building area thing".split(" "),
);

/** The words that all the names share, in the first one's order; the first name where they share none. */
function sharedName(values: readonly NameValue[]): string {
  const words = values[0]?.name.split(/\s+/) ?? [];
  const shared = words.filter((word) =>
    values.every(({ name }) => name.toLowerCase().includes(word.toLowerCase())),
  );
  return (shared.length > 0 ? shared : words).join(" ");
}

const askDenial: Ask = ({ predicate }, _names, language) => {
  const { denies, deniesBare } = QUESTION_WORDS[language];
  const noun = predicate === null ? null : nounOf(predicate, language);
  return noun === null ? deniesBare : fillTemplate(denies, { noun: text(noun) });
};

const askCondition: Ask = ({ claims }, _names, language) => {
  const { inCase, inCaseBare, firstSinceBare } = QUESTION_WORDS[language];
  const { noun, inCase: when } = conditionOf(claims, language);
  if (when === null) return firstSinceBare;
  return noun === null
    ? fillTemplate(inCaseBare, { case: text(when) })
    : fillTemplate(inCase, { noun: text(noun), case: text(when) });
};

/** The nouns for what a condition promises or threatens and for the case that it is tied to. */
export function conditionOf(
  claims: readonly Claim[],
  language: LanguageId,
): { readonly noun: string | null; readonly inCase: string | null } {
  const nounIn = (role: "agents" | "patients", not: string | null): string | null =>
    mostCommon(claims.flatMap((claim) => [...claim.subject[role]]))
      .filter((key) => key.startsWith("p:"))
      .map((key) => nounOf(key.slice(2), language))
      .find((noun) => noun !== null && noun !== not) ?? null;
  const inCase = nounIn("agents", null);
  return { noun: nounIn("patients", inCase), inCase };
}

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

const askEvent: Ask = (topic, names, language) => {
  const { lead, predicate, future } = topic;
  const words = QUESTION_WORDS[language];
  const position = lead.value.kind === "place" ? askPosition(topic, names, language) : null;
  if (position !== null) return position;
  const question =
    predicate === null || !isPredicateId(predicate)
      ? askBare(topic, names, language)
      : askQuestion(language, {
          predicate,
          kind: KINDS[lead.aspect],
          future,
          ...rolesOf(topic, predicate, names, language),
        });
  return lead.aspect === "date" ? question.replace(words.when, whenOf(topic, words)) : question;
};

/** Which way from where, or at which coordinates; null of a place with a name. */
function askPosition(
  { lead: { value }, predicate }: Topic,
  names: EntityNames,
  language: LanguageId,
): string | null {
  if (value.kind !== "place") return null;
  const words = QUESTION_WORDS[language];
  if (value.bearing !== undefined) {
    const place = labelOf(`e:${value.entity}`, names, language);
    return place === null ? words.bearing : fillTemplate(words.bearingFrom, { place });
  }
  if (value.coordinates === undefined) return null;
  const noun = predicate === null ? null : nounOf(predicate, language);
  return noun === null
    ? words.coordinates
    : fillTemplate(words.coordinatesOf, { noun: text(noun) });
}

interface Roles {
  readonly agent?: SlotWords;
  readonly patient?: SlotWords;
}

/**
 * Who stands in the question: one doer and one other side, not the same words twice. A place is where something is done,
 * not whom it is done to; a doer is asked of only where the verb can stand without its object.
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
  const things = patients.filter((key) => !key.startsWith(where ? "e:" : "e:place:"));
  const patient = takes.includes("patient") ? firstLabel(things, names, language) : null;
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
  const { and } = QUESTION_WORDS[language];
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
  const words = QUESTION_WORDS[language];
  const sides = sidesOf(topic, names, language);
  const what = sides.patient ?? sides.agent ?? firstLabel(about, names, language) ?? undefined;
  const [manner, concept] = predicate?.split(":") ?? [];
  const word = concept === undefined ? null : conceptWord(concept, language);
  if (manner === "is" && word !== null && what !== undefined && isKind(concept ?? "", "quality"))
    return fillTemplate(words.isSo, { what, quality: text(word) });
  const kind = KINDS[lead.aspect];
  if (manner === "do" && word !== null && isPlainKind(kind)) {
    const asked = askPlainVerb(language, word, kind, sides);
    if (asked !== null) return asked;
  }
  return fillTemplate(words[UNKNOWN[lead.aspect][what === undefined ? 1 : 0]], { what });
};

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

/** Whether a group of office claims asks which office somebody holds, not who holds an office. */
export function asksOffice(claims: readonly Claim[]): boolean {
  const titles = new Set(claims.map(({ subject }) => subject.head));
  return claims[0]?.subject.predicates[0] === "office" && titles.size > 1;
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
