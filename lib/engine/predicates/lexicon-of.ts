import type { LanguageId } from "../article.ts";
import { CONCEPT_IDS, CONCEPTS } from "../languages/concepts.ts";
import type { Language, PredicateLexicon, VocabularyLexicon } from "../languages/language.ts";
import { compileLexicon, type Lexicon, type LexiconEntry } from "../text/lexicon.ts";
import { PREDICATE_IDS } from "./classes.ts";
import { predicateForms } from "./forms.ts";
import { conjugate, thirdPerson } from "./inflect-english.ts";
import { splitWords } from "./predicate-form.ts";

const compiled = new WeakMap<PredicateLexicon, Lexicon>();

/** A language's matcher over all its predicate forms and concept words; compiled once a process. */
export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language.predicates);
  if (known) return known;
  const lexicon = compileLexicon(lexiconEntries(language), language.predicates.morphology);
  compiled.set(language.predicates, lexicon);
  return lexicon;
}

/** Every form that a language's matcher looks for, in lower case. */
export function lexiconEntries(
  language: Pick<Language, "id" | "predicates" | "vocabulary">,
): readonly LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  for (const id of PREDICATE_IDS) {
    for (const { form, voice } of predicateForms(language.id, language.predicates, id)) {
      const capitals = ABBREVIATION.test(form);
      entries.push({ form: form.toLowerCase(), id, kind: "predicate", voice, capitals });
    }
  }
  const actions = new Set<string>(CONCEPTS.actions);
  for (const id of CONCEPT_IDS) {
    for (const word of splitWords(language.vocabulary.concepts[id])) {
      for (const form of conceptForms(language.id, language.predicates, word, actions.has(id))) {
        const capitals = ABBREVIATION.test(form);
        entries.push({ form: form.toLowerCase(), id, kind: "concept", capitals });
      }
    }
  }
  return entries;
}

/** Abbreviations keep their need for capitals: "KA" is a train, "ka" nothing. */
const ABBREVIATION = /(?:^| )[A-Z]{2,}s?$/;

/** A concept's label for people: "the treaty", "inflation", "perjanjian". */
export function conceptLabel(
  vocabulary: VocabularyLexicon,
  language: LanguageId,
  id: keyof VocabularyLexicon["concepts"],
): string {
  const label = splitWords(vocabulary.concepts[id])[0] ?? "";
  if (language !== "en" || splitWords(vocabulary.withoutArticle).includes(id)) return label;
  return `the ${label}`;
}

/** English bends the last word of a noun and the first of a verb; Indonesian clitics are the matcher's business. */
function conceptForms(
  language: LanguageId,
  predicates: PredicateLexicon,
  word: string,
  isAction: boolean,
): readonly string[] {
  if (language !== "en") return [word];
  if (isAction) return [...new Set(Object.values(conjugate(word, predicates.irregular)))];
  return [word, thirdPerson(word)];
}
