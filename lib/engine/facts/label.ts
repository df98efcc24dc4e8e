import type { LanguageId, Localised } from "../article.ts";
import { CONCEPTS } from "../languages/concepts.ts";
import { LANGUAGES } from "../languages/languages.ts";
import type { SlotWords } from "../predicates/ask-question.ts";
import { isPredicateId } from "../predicates/classes.ts";
import { thirdPerson } from "../predicates/inflect-english.ts";
import { conceptLabel } from "../predicates/lexicon-of.ts";
import { splitWords } from "../predicates/predicate-form.ts";
import { nameOfEntity } from "../values/party/identity.ts";

/** Names of entities by id. */
export type EntityNames = ReadonlyMap<string, string>;

/** A longer name is a description, which makes no readable question. */
const NAME_WORDS_MAX = 4;
/** English countries that take an article (the platform's names leave it out). */
const WITH_ARTICLE: ReadonlySet<string> = new Set(["US", "GB", "AE", "NL", "PH", "CZ", "DO", "CF"]);

/** How a feature key reads inside a question of a language, or null where it has no name that would read well there. */
export function labelOf(key: string, names: EntityNames, language: LanguageId): SlotWords | null {
  const rest = key.slice(2);
  if (key.startsWith("e:")) return entityLabel(rest, names, language);
  return key.startsWith("c:") && isConcept(rest) ? conceptSlot(rest, language) : null;
}

/** "the treaty", "perjanjian"; plural labels say so. Null for what is no concept. */
export function conceptSlot(concept: string, language: LanguageId): SlotWords | null {
  if (!isConcept(concept)) return null;
  const { vocabulary } = LANGUAGES[language];
  const plural = splitWords(vocabulary.pluralLabels).includes(concept);
  return { text: conceptLabel(vocabulary, language, concept), plural };
}

/** The bare word for a concept, without an article; null for what is no concept. */
export function conceptWord(concept: string, language: LanguageId): string | null {
  return isConcept(concept)
    ? (splitWords(LANGUAGES[language].vocabulary.concepts[concept])[0] ?? null)
    : null;
}

/** English plurals that add no -s, by the end of the word. */
const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  person: "people",
  child: "children",
  man: "men",
};

/** How "how many" counts an English word: "ships", "fishermen"; a word in -s is taken as a plural already. */
export function pluralOf(word: string): string {
  if (word.endsWith("s")) return word;
  const end = Object.keys(IRREGULAR_PLURALS).find((each) => word.endsWith(each));
  return end === undefined
    ? thirdPerson(word)
    : word.slice(0, -end.length) + IRREGULAR_PLURALS[end];
}

/** The noun for a predicate's happening: "signing", "penandatanganan". */
export function nounOf(predicate: string, language: LanguageId): string | null {
  if (!isPredicateId(predicate)) return null;
  return splitWords(LANGUAGES[language].predicates.classes[predicate].nominal)[0] ?? null;
}

/** The office's usual word: "foreign minister", "menteri luar negeri". */
export function officeWord(office: string, language: LanguageId): string {
  return LANGUAGES[language].names.offices[office]?.[0] ?? office.replaceAll("-", " ");
}

/** "president of Russia", "presiden Rusia": an office with the body that it is an office of, where that is known. */
export function officeLabel(
  office: string,
  bodies: readonly string[],
  names: EntityNames,
): Localised {
  const of = (language: LanguageId): string | undefined =>
    bodies.map((key) => labelOf(key, names, language)).find((label) => label !== null)?.text;
  const [id, en] = [of("id"), of("en")];
  return {
    id: id === undefined ? officeWord(office, "id") : `${officeWord(office, "id")} ${id}`,
    en: en === undefined ? officeWord(office, "en") : `${officeWord(office, "en")} of ${en}`,
  };
}

/** A name that reads as a name: it begins with a capital and is short. */
export function isReadableName(name: string): boolean {
  return /^\p{Lu}/u.test(name) && name.split(/\s+/).length <= NAME_WORDS_MAX;
}

function entityLabel(entity: string, names: EntityNames, language: LanguageId): SlotWords | null {
  const name = names.get(entity);
  if (name === undefined || !isReadableName(name)) return null;
  const text = nameOfEntity({ entity, name }, language);
  const article = language === "en" && WITH_ARTICLE.has(entity.replace("country:", ""));
  return { text: article ? `the ${text}` : text };
}

type ConceptId = keyof (typeof LANGUAGES)["en"]["vocabulary"]["concepts"];

const CONCEPT_IDS: ReadonlySet<string> = new Set(Object.values(CONCEPTS).flat());

function isConcept(id: string): id is ConceptId {
  return CONCEPT_IDS.has(id);
}
