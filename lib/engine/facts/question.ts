import type { LanguageId, Localised } from "../article.ts";
import type { Claim } from "../claims/claim.ts";
import type { QuestionKind } from "../languages/language.ts";
import { LANGUAGES } from "../languages/languages.ts";
import {
  askPlainQuestion,
  askQuestion,
  type QuestionAbout,
  type SlotWords,
} from "../predicates/ask-question.ts";
import { isPredicateId, predicateClass } from "../predicates/classes.ts";
import { thirdPerson } from "../predicates/inflect-english.ts";
import { conceptWord, labelOf, nounOf, officeWord } from "./label.ts";
import { mostCommon } from "./most-common.ts";

const CLOCK_GRAINS: ReadonlySet<string> = new Set(["minute", "hour", "part"]);

/** The question that a group of claims answers, as an editor would ask it. `names` gives entities their names. */
export function questionOf(
  claims: readonly Claim[],
  names: ReadonlyMap<string, string>,
): Localised {
  const asked = topicOf(claims);
  return { id: ask(asked, names, "id"), en: ask(asked, names, "en") };
}

/** What the claims have in common: the parts that a question is made of. */
interface Topic {
  readonly claims: readonly Claim[];
  readonly lead: Claim;
  readonly predicate: string | null;
  readonly head: string | null;
  readonly agents: readonly string[];
  readonly patients: readonly string[];
}

function topicOf(claims: readonly Claim[]): Topic {
  const [lead] = claims;
  if (lead === undefined) throw new RangeError("a fact has at least one claim");
  return {
    claims,
    lead,
    predicate: mostCommon(claims.flatMap((claim) => claim.subject.predicates))[0] ?? null,
    head: mostCommon(claims.flatMap((claim) => claim.subject.head ?? []))[0] ?? null,
    agents: mostCommon(claims.flatMap((claim) => [...claim.subject.agents])),
    patients: mostCommon(claims.flatMap((claim) => [...claim.subject.patients])),
  };
}

type Ask = (topic: Topic, names: ReadonlyMap<string, string>, language: LanguageId) => string;

function ask(topic: Topic, names: ReadonlyMap<string, string>, language: LanguageId): string {
  return frameAsk(topic)(topic, names, language);
}

/** Frames of their own ask their own questions; everything else is asked of its predicate class. */
function frameAsk({ lead, predicate, head }: Topic): Ask {
  if (predicate === "office") return askOffice;
  if (predicate === "first-since") return askFirstSince;
  if (lead.aspect === "wording") return askSaid;
  if (lead.aspect === "name") return askName;
  if (lead.aspect === "whether" && head === "denial") return askDenial;
  return lead.aspect === "quantity" ? askQuantity : askEvent;
}

const askOffice: Ask = ({ claims, head, patients }, names, language) => {
  const { officeOf, officeHeld, officeBare } = LANGUAGES[language].frames.questions;
  const titles = new Set(claims.map((claim) => claim.subject.head));
  const [holder] = claims.flatMap((claim) =>
    claim.value.kind === "party" ? claim.value.members : [],
  );
  if (titles.size > 1 && holder !== undefined) return fill(officeHeld, { who: holder.name });
  const office = officeWord(head ?? "", language);
  const body = patients.map((key) => labelOf(key, names, language)).find((label) => label !== null);
  return body === undefined
    ? fill(officeBare, { office })
    : fill(officeOf, { office, of: body.text });
};

const askFirstSince: Ask = ({ head }, _names, language) => {
  const { firstSince, firstSinceBare } = LANGUAGES[language].frames.questions;
  const noun = head === null ? null : nounOf(head, language);
  return noun === null ? firstSinceBare : fill(firstSince, { noun });
};

const askSaid: Ask = ({ claims }, _names, language) => {
  const { said, saidBare } = LANGUAGES[language].frames.questions;
  const speaker = mostCommon(claims.flatMap((claim) => claim.speaker?.name ?? []))[0];
  return speaker === undefined ? saidBare : fill(said, { speaker });
};

const askName: Ask = ({ head }, _names, language) => {
  const concept = conceptWord(head ?? "", language) ?? head ?? "";
  return askPlainQuestion(LANGUAGES[language].predicates, "naming", {
    concept: language === "en" ? `the ${concept}` : concept,
  });
};

const askDenial: Ask = (topic, names, language) => {
  const noun = topic.predicate === null ? null : nounOf(topic.predicate, language);
  if (noun === null) return askEvent(topic, names, language);
  return fill(LANGUAGES[language].frames.questions.denies, { noun });
};

const askQuantity: Ask = (topic, names, language) => {
  const { lead, head, predicate } = topic;
  const { questions } = LANGUAGES[language].frames;
  if (head === "age") return questions.age;
  const word = head?.startsWith("c:") === true ? conceptWord(head.slice(2), language) : null;
  const measured = lead.value.kind === "quantity" && lead.value.unit !== null;
  if (measured || word === null) {
    const about = [...topic.agents, ...topic.patients]
      .map((key) => labelOf(key, names, language))
      .find((label) => label !== null);
    if (about === undefined) return questions.amountBare;
    return askPlainQuestion(LANGUAGES[language].predicates, "amount", { concept: about.text });
  }
  const counted = language === "en" && !word.endsWith("s") ? thirdPerson(word) : word;
  if (predicate === null || !isPredicateId(predicate)) {
    return askPlainQuestion(LANGUAGES[language].predicates, "count", { head: counted });
  }
  return askQuestion(language, LANGUAGES[language].predicates, {
    predicate,
    kind: "quantity",
    head: counted,
  });
};

const askEvent: Ask = ({ lead, predicate, agents, patients }, names, language) => {
  const { questions } = LANGUAGES[language].frames;
  const kind = KINDS[lead.aspect];
  if (predicate === null || !isPredicateId(predicate))
    return lead.aspect === "where" ? questions.placeBare : questions.dateBare;
  const patient = firstLabel(patients, names, language);
  const agent = firstLabel(agents, names, language);
  const takesPatient = predicateClass(predicate).roles.some((role) => role === "patient");
  const about: QuestionAbout = {
    predicate,
    kind,
    ...(patient === null || !takesPatient ? {} : { patient }),
    ...(agent === null ? {} : { agent }),
  };
  const question = askQuestion(language, LANGUAGES[language].predicates, about);
  const clock = lead.value.kind === "date" && CLOCK_GRAINS.has(lead.value.grain);
  return clock ? question.replace(questions.when, questions.clock) : question;
};

const KINDS: Readonly<Record<Claim["aspect"], QuestionKind>> = {
  date: "date",
  quantity: "quantity",
  who: "agent",
  where: "where",
  name: "name",
  wording: "wording",
  whether: "whether",
};

function firstLabel(
  keys: readonly string[],
  names: ReadonlyMap<string, string>,
  language: LanguageId,
): SlotWords | null {
  for (const key of keys) {
    const label = labelOf(key, names, language);
    if (label !== null) return label;
  }
  return null;
}

function fill(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? "");
}
