import type { LanguageId, Localised } from "../article.ts";
import type { Claim } from "../claims/claim.ts";
import type { FrameQuestions, QuestionKind } from "../languages/language.ts";
import { LANGUAGES } from "../languages/languages.ts";
import { askPlainQuestion, askQuestion, type SlotWords } from "../predicates/ask-question.ts";
import { isPredicateId, type PredicateId, predicateClass } from "../predicates/classes.ts";
import { dimensionOf } from "../values/quantity/units.ts";
import {
  conceptWord,
  type EntityNames,
  isReadableName,
  nounOf,
  officeWord,
  pluralOf,
} from "./label.ts";
import { mostCommon } from "./most-common.ts";
import { firstLabel, type Topic, topicOf } from "./topic.ts";

const CLOCK_GRAINS: ReadonlySet<string> = new Set(["minute", "hour", "part"]);

/** The question that a group of claims answers, as an editor would ask it. */
export function questionOf(claims: readonly Claim[], names: EntityNames): Localised {
  const topic = topicOf(claims);
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

const askOffice: Ask = ({ claims, head, patients }, names, language) => {
  const { officeOf, officeHeld, officeBare } = LANGUAGES[language].frames.questions;
  const [holder] = claims.flatMap((claim) =>
    claim.value.kind === "party" ? claim.value.members : [],
  );
  if (asksOffice(claims) && holder !== undefined)
    return fill(officeHeld, { who: names.get(holder.entity) ?? holder.name });
  const office = officeWord(head ?? "", language);
  const body = firstLabel(patients, names, language);
  return body === null ? fill(officeBare, { office }) : fill(officeOf, { office, of: body.text });
};

const askFirstSince: Ask = ({ head }, _names, language) => {
  const { firstSince, firstSinceBare } = LANGUAGES[language].frames.questions;
  const noun = head === null ? null : nounOf(head, language);
  return noun === null ? firstSinceBare : fill(firstSince, { noun });
};

const askSaid: Ask = ({ claims, about }, names, language) => {
  const { said, saidAbout, saidBare } = LANGUAGES[language].frames.questions;
  const speakers = claims.flatMap((claim) => claim.speaker?.name ?? []);
  // Nobody is asked about whom not at least half of the reports name as the speaker.
  const common = mostCommon(speakers).filter(
    (name) => speakers.filter((each) => each === name).length * 2 >= claims.length,
  );
  const speaker = common.find(isReadableName);
  const what = firstLabel(about, names, language)?.text;
  if (speaker === undefined) return fill(saidBare, { what: what ?? quoted(claims) });
  return what === undefined ? fill(said, { speaker }) : fill(saidAbout, { speaker, what });
};

/** Words of the first quotation: what else would tell an editor which of them is meant. */
function quoted(claims: readonly Claim[]): string {
  const [value] = claims.flatMap((claim) =>
    claim.value.kind === "wording" ? [claim.value.text] : [],
  );
  return `“${(value ?? "").split(/\s+/).slice(0, 5).join(" ")} …”`;
}

const askName: Ask = ({ head }, _names, language) => {
  const concept = conceptWord(head ?? "", language) ?? head ?? "";
  return askPlainQuestion(LANGUAGES[language].predicates, "naming", {
    concept: language === "en" ? `the ${concept}` : concept,
  });
};

const askDenial: Ask = (topic, names, language) => {
  const noun = topic.predicate === null ? null : nounOf(topic.predicate, language);
  return noun === null
    ? askEvent(topic, names, language)
    : fill(LANGUAGES[language].frames.questions.denies, { noun });
};

const askCondition: Ask = ({ agents }, _names, language) => {
  const { inCase, inCaseBare } = LANGUAGES[language].frames.questions;
  const noun = agents
    .filter((key) => key.startsWith("p:"))
    .map((key) => nounOf(key.slice(2), language))[0];
  return noun === undefined || noun === null ? inCaseBare : fill(inCase, { noun });
};

const askQuantity: Ask = (topic, names, language) => {
  const { lead, head, predicate } = topic;
  const { questions } = LANGUAGES[language].frames;
  if (head === "age") return questions.age;
  const word = head?.startsWith("c:") === true ? conceptWord(head.slice(2), language) : null;
  const unit = lead.value.kind === "quantity" ? lead.value.unit : null;
  if (unit !== null || word === null) return askAmount(topic, unit, names, language);
  const counted = language === "en" ? pluralOf(word) : word;
  if (
    predicate === null ||
    !isPredicateId(predicate) ||
    !predicateClass(predicate).asks.includes("quantity")
  ) {
    return askPlainQuestion(LANGUAGES[language].predicates, "count", { head: counted });
  }
  return askQuestion(language, LANGUAGES[language].predicates, {
    predicate,
    kind: "quantity",
    head: counted,
  });
};

/** A measured amount is asked for by its dimension and by what stands around it. */
function askAmount(
  topic: Topic,
  unit: string | null,
  names: EntityNames,
  language: LanguageId,
): string {
  const { amounts, amountBare } = LANGUAGES[language].frames.questions;
  const what = whatIsMeasured(topic, names, language);
  if (what === null) return amountBare;
  const measures: FrameQuestions["amounts"] = amounts;
  const dimension = dimensionOf(unit);
  const known = Object.keys(measures).find(
    (name): name is keyof FrameQuestions["amounts"] => name === dimension,
  );
  return fill(measures[known ?? (dimension === "points" ? "share" : "other")], { what });
}

function whatIsMeasured(topic: Topic, names: EntityNames, language: LanguageId): string | null {
  const { head, patients, agents, about, predicate } = topic;
  const concepts = [head ?? "", ...patients, ...agents, ...about].filter((key) =>
    key.startsWith("c:"),
  );
  const label = firstLabel(concepts, names, language);
  if (label !== null) return label.text;
  const noun = predicate === null ? null : nounOf(predicate, language);
  return noun === null ? null : language === "en" ? `the ${noun}` : noun;
}

const askEvent: Ask = (topic, names, language) => {
  const { lead, predicate } = topic;
  const { questions } = LANGUAGES[language].frames;
  if (lead.value.kind === "place" && lead.value.bearing !== undefined) return questions.bearing;
  if (lead.value.kind === "place" && lead.value.coordinates !== undefined)
    return questions.coordinates;
  if (predicate === null || !isPredicateId(predicate)) return askBare(topic, names, language);
  const { agent, patient } = rolesOf(topic, predicate, names, language);
  const question = askQuestion(language, LANGUAGES[language].predicates, {
    predicate,
    kind: KINDS[lead.aspect],
    ...(patient === null ? {} : { patient }),
    ...(agent === null ? {} : { agent }),
  });
  const clock = lead.value.kind === "date" && CLOCK_GRAINS.has(lead.value.grain);
  return clock ? question.replace(questions.when, questions.clock) : question;
};

interface Roles {
  readonly agent: SlotWords | null;
  readonly patient: SlotWords | null;
}

/**
 * Who stands in the question: one doer and one other side, not the same words twice. A place is where something is done,
 * not whom it is done to; a doer is asked of only where the verb can stand without its object.
 */
function rolesOf(
  { lead, agents, patients }: Topic,
  predicate: PredicateId,
  names: EntityNames,
  language: LanguageId,
): Roles {
  const takes = predicateClass(predicate).roles;
  // Where something took place is asked of the happening and its things: a country visited is the answer itself.
  const where = lead.aspect === "where";
  const things = patients.filter((key) => !key.startsWith(where ? "e:" : "e:place:"));
  const patient = takes.includes("patient") ? firstLabel(things, names, language) : null;
  const agent = takes.includes("agent")
    ? firstLabel(
        agents.filter((key) => !key.startsWith("e:place:")),
        names,
        language,
      )
    : null;
  const lacksObject = takes.includes("patient") && patient === null;
  return { agent: where || lacksObject || agent?.text === patient?.text ? null : agent, patient };
}

/** No class is known: the question is asked of what the sentences speak of. */
const askBare: Ask = ({ lead, about }, names, language) => {
  const { dateOf, dateBare, placeOf, placeBare } = LANGUAGES[language].frames.questions;
  const what = firstLabel(about, names, language)?.text;
  if (lead.aspect === "where") return what === undefined ? placeBare : fill(placeOf, { what });
  return what === undefined ? dateBare : fill(dateOf, { what });
};

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

function fill(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? "");
}
