import type { Evidence } from "../engine/text/span.ts";
import { findWords } from "./find-words.ts";

/**
 * Whether a quotation is live: its exact words stand in `text`, at their own place or at another one, as whole words. The
 * place alone would not do, for a text that grew by a line at its top has moved every word.
 */
export function standsInText(quotation: Evidence, text: string): boolean {
  return findWords(text, quotation) !== null;
}
