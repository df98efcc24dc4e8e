import { LANGUAGES } from "../languages/languages.ts";
import type { Document } from "../text/document.ts";
import type { LexiconMatch } from "../text/lexicon.ts";
import { tokenize } from "../text/tokens.ts";
import { lexiconOf } from "./lexicon-of.ts";

/** The predicates and concepts of a document in its language, in order and without overlap. */
export function findTerms(document: Document): readonly LexiconMatch[] {
  return lexiconOf(LANGUAGES[document.language]).match(tokenize(document));
}
