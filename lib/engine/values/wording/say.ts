import type { LanguageId, Localised } from "../../article.ts";
import type { WordingValue } from "../value.ts";

/** Words left of a wording as people see it, cut at a word boundary. */
const DESCRIPTION_UNITS_MAX = 90;

/** The reason says the two wordings in an order of its own, so that it does not depend on who stands first. */
export function both(
  a: WordingValue,
  b: WordingValue,
  en: (x: string, y: string) => string,
  id: (x: string, y: string) => string,
): Localised {
  const [x, y] = ordered(shorten(a.text), shorten(b.text));
  return { en: en(x, y), id: id(x, y) } satisfies Record<LanguageId, string>;
}

/** Two texts in an order that does not depend on which comes first. */
export function ordered(a: string, b: string): readonly [string, string] {
  return a <= b ? [a, b] : [b, a];
}

const NAMED_WORDS_MAX = 5;

/** The first few words, quoted, without their marks of language. */
export function namesOf(words: readonly string[]): string {
  const names = words
    .slice(0, NAMED_WORDS_MAX)
    .map((word) => `“${word.replace(/^(?:(?:id|en|c|n|p|v):){1,2}/u, "")}”`);
  return names.join(", ") + (words.length > NAMED_WORDS_MAX ? " …" : "");
}

/** A wording cut at about 90 characters. */
export function shorten(text: string): string {
  if (text.length <= DESCRIPTION_UNITS_MAX) return text;
  const cut = text.lastIndexOf(" ", DESCRIPTION_UNITS_MAX);
  const end = cut > DESCRIPTION_UNITS_MAX / 2 ? cut : wholeCharacters(text);
  return `${text.slice(0, end).replace(/[\s,;:–—-]{1,8}$/u, "")}…`;
}

/** The limit, one less where it would cut a surrogate pair. */
function wholeCharacters(text: string): number {
  const last = text.charCodeAt(DESCRIPTION_UNITS_MAX - 1);
  return last >= 0xd800 && last <= 0xdbff ? DESCRIPTION_UNITS_MAX - 1 : DESCRIPTION_UNITS_MAX;
}
