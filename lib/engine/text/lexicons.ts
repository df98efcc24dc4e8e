import type { LanguageId } from "../article.ts";
import { text as en } from "../languages/en/text.ts";
import { text as id } from "../languages/id/text.ts";
import type { TextLexicon } from "../languages/language.ts";

/** The text slot of every language: laying a text out needs no other, and reads all before it knows the language. */
export const TEXT_LEXICONS: Readonly<Record<LanguageId, TextLexicon>> = { id, en };
