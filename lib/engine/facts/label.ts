import type { LanguageId } from "../article.ts";
import { LANGUAGES } from "../languages/languages.ts";
import type { SlotWords } from "../predicates/ask-question.ts";
import { isPredicateId } from "../predicates/classes.ts";
import { splitWords } from "../predicates/predicate-form.ts";
import { nameOfEntity } from "../values/party/identity.ts";

/** How a feature key reads inside a question of a language, or null where it has no name there. */
export function labelOf(
  key: string,
  names: ReadonlyMap<string, string>,
  language: LanguageId,
): SlotWords | null {
  const rest = key.slice(2);
  if (key.startsWith("e:")) {
    const name = names.get(rest);
    return name === undefined ? null : { text: nameOfEntity({ entity: rest, name }, language) };
  }
  return key.startsWith("c:") ? conceptLabel(rest, language) : null;
}

/** "the treaty", "perjanjian"; plural labels say so. Null for an unknown concept. */
export function conceptLabel(concept: string, language: LanguageId): SlotWords | null {
  const { vocabulary } = LANGUAGES[language];
  const concepts: Readonly<Record<string, string | undefined>> = vocabulary.concepts;
  const word = splitWords(concepts[concept])[0];
  if (word === undefined) return null;
  const plural = splitWords(vocabulary.pluralLabels).includes(concept);
  const bare = language === "id" || splitWords(vocabulary.withoutArticle).includes(concept);
  return { text: bare ? word : `the ${word}`, plural };
}

/** The bare word for a concept, without an article. */
export function conceptWord(concept: string, language: LanguageId): string | null {
  const concepts: Readonly<Record<string, string | undefined>> =
    LANGUAGES[language].vocabulary.concepts;
  return splitWords(concepts[concept])[0] ?? null;
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
