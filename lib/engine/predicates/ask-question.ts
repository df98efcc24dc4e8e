import type { LanguageId } from "../article.ts";
import type {
  PredicateLexicon,
  PredicateWords,
  QuestionKind,
  QuestionLexicon,
} from "../languages/language.ts";
import { type PredicateId, predicateClass } from "./classes.ts";
import { conjugate } from "./inflect-english.ts";
import { readStem } from "./inflect-indonesian.ts";
import { splitWords } from "./predicate-form.ts";

/** Words that fill a slot, as they should stand in the question: "the treaty", "dua kapal". */
export interface SlotWords {
  readonly text: string;
  readonly plural?: boolean;
}

export interface QuestionAbout {
  readonly predicate: PredicateId;
  readonly kind: QuestionKind;
  readonly agent?: SlotWords;
  readonly patient?: SlotWords;
  /** What is counted, in the form that "how many" takes. */
  readonly head?: string;
}

/** Prepositions and adverbs that an English verb may carry without having an object of its own. */
const PARTICLES = new Set(
  "about against ahead as at away back dead down for from in into of off on out over to together up with within".split(
    " ",
  ),
);

/** What an Indonesian verb may carry after it without having an object of its own ("tetapkan sebagai tersangka"). */
const COMPLEMENTS = new Set(
  "bebas bersalah dari di jatuh ke kembali langsung menjadi sebagai sementara tersangka tidak".split(
    " ",
  ),
);

/**
 * The question that an editor would ask of a happening, in the language of the lexicon: "When was the treaty signed?",
 * "Kapan perjanjian itu ditandatangani?". The fewer roles are known, the more neutral it is ("When did the signing take
 * place?"). Kinds `person` and `thing` ask for the patient, `agent` for the doer.
 */
export function askQuestion(
  language: LanguageId,
  lexicon: PredicateLexicon,
  about: QuestionAbout,
): string {
  const { templates, words, subject } = chooseTemplates(language, lexicon, about);
  const slots: Readonly<Record<string, SlotWords | undefined>> = {
    ...words,
    agent: about.agent,
    patient: about.patient,
    subject,
    head: about.head === undefined ? undefined : { text: about.head },
  };
  return fillTemplate(templates[about.kind], slots);
}

/** The class-independent questions: who holds an office, what a thing is called, who denies, how many, how much. */
export function askPlainQuestion(
  lexicon: PredicateLexicon,
  kind: "officeHolder" | "naming" | "denier" | "count" | "amount",
  slots: Readonly<Partial<Record<"office" | "of" | "concept" | "statement" | "head", string>>>,
): string {
  const words = Object.entries(slots).map(([name, text]) => [name, { text }] as const);
  return fillTemplate(lexicon.questions[kind], Object.fromEntries(words));
}

interface Choice {
  readonly templates: QuestionLexicon["acted"];
  readonly words: Readonly<Record<string, SlotWords>>;
  readonly subject?: SlotWords;
}

/**
 * A verb in the passive where the patient is known, a verb with its subject where that is known or asked for, the noun
 * otherwise. A verb that holds its object ("raise rates") has no passive, nor has a class without a patient.
 */
function chooseTemplates(
  language: LanguageId,
  lexicon: PredicateLexicon,
  about: QuestionAbout,
): Choice {
  const { questions } = lexicon;
  const entry: PredicateWords = lexicon.classes[about.predicate];
  const verb = splitWords(entry.verbs)[0];
  const middle = splitWords(entry.middle)[0];
  const own = splitWords(entry.intransitive)[0];
  const { agent, patient, kind } = about;
  const takesPatient = predicateClass(about.predicate).roles.includes("patient");
  const asksPatient = kind === "person" || kind === "thing" || kind === "quantity";
  if (middle !== undefined && agent === undefined && kind !== "agent" && (patient || asksPatient)) {
    return moved(questions, plainForms(language, lexicon, middle), patient);
  }
  if (verb !== undefined && takesPatient && !holdsObject(language, verb)) {
    const forms = verbForms(language, lexicon, verb);
    if (patient || asksPatient || kind === "agent")
      return { templates: questions.acted, words: forms };
  }
  const doing = agent ?? (takesPatient ? undefined : patient);
  const asksDoer = kind === "agent" || (asksPatient && !takesPatient);
  const active = own ?? verb;
  if (active !== undefined && (doing || asksDoer)) {
    const forms = active === own ? plainForms : verbForms;
    return moved(questions, forms(language, lexicon, withoutParticle(active)), doing);
  }
  const noun = splitWords(entry.nominal)[0] ?? "";
  return { templates: questions.bare, words: { noun: { text: noun } } };
}

/** "sever ties with" → "sever ties": what the last word leads to is not known. A verb of two words keeps it. */
function withoutParticle(verb: string): string {
  const words = verb.split(" ");
  const last = words.at(-1) ?? "";
  const dangles = words.length > 2 && (PARTICLES.has(last) || last === "dari");
  return dangles ? words.slice(0, -1).join(" ") : verb;
}

function moved(
  questions: QuestionLexicon,
  words: Choice["words"],
  subject: SlotWords | undefined,
): Choice {
  return { templates: questions.moved, words, ...(subject === undefined ? {} : { subject }) };
}

/** Forms of a verb that takes a patient. */
function verbForms(language: LanguageId, lexicon: PredicateLexicon, verb: string): Choice["words"] {
  if (language === "en") return plainForms(language, lexicon, verb);
  const { stem, active } = readStem(verb);
  return { base: { text: active }, active: { text: active }, passive: { text: `di${stem}` } };
}

/** Forms of a verb without a patient of its own; in Indonesian it stands as it is. */
function plainForms(
  language: LanguageId,
  lexicon: PredicateLexicon,
  verb: string,
): Choice["words"] {
  if (language === "id") return { base: { text: verb } };
  const { base, past, participle } = conjugate(verb, lexicon.irregular);
  return { base: { text: base }, past: { text: past }, participle: { text: participle } };
}

function holdsObject(language: LanguageId, verb: string): boolean {
  const [, ...rest] = verb.split(" ");
  const [complement] = rest;
  if (language === "id") return complement !== undefined && !COMPLEMENTS.has(complement);
  return rest.some((word) => !PARTICLES.has(word));
}

/** {was} agrees with the slot that follows it; a slot without words leaves no gap. */
function fillTemplate(
  template: string,
  slots: Readonly<Record<string, SlotWords | undefined>>,
): string {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
  let index = -1;
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    index += 1;
    const plural = slots[names[index + 1] ?? ""]?.plural === true;
    if (name === "was") return plural ? "were" : "was";
    if (name === "Was") return plural ? "Were" : "Was";
    return slots[name]?.text ?? "";
  });
  return filled.replace(/ {2,}/g, " ").replace(" ?", "?");
}
