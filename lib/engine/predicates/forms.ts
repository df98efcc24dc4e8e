import type { LanguageId } from "../article.ts";
import type { PredicateLexicon, PredicateWords } from "../languages/language.ts";
import { type PredicateId, predicateClass } from "./classes.ts";
import { inflectEnglish } from "./inflect-english.ts";
import { inflectIndonesian } from "./inflect-indonesian.ts";
import type { PredicateForm } from "./predicate-form.ts";

/** The word forms of one class in one language, each once with its first voice. */
export function predicateForms(
  language: LanguageId,
  lexicon: PredicateLexicon,
  id: PredicateId,
): readonly PredicateForm[] {
  const words: PredicateWords = lexicon.classes[id];
  const forms =
    language === "id" ? inflectIndonesian(words) : inflectEnglish(words, lexicon.irregular);
  const seen = new Map<string, PredicateForm>();
  const isSpeech = predicateClass(id).kind === "speech";
  for (const { form, voice } of forms) {
    // "he denied in a statement": what is said follows later, so that no object after it makes no passive.
    const own = isSpeech && voice === "participle" ? "past" : voice;
    if (!seen.has(form)) seen.set(form, { form, voice: own });
  }
  return [...seen.values()];
}
