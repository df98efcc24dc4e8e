import { LANGUAGE_IDS, type LanguageId } from "../engine/article.ts";

/** The cookie that keeps the reader's choice of interface language. */
export const LOCALE_COOKIE = "tally-language";

/** Whether a string names a language that the interface speaks. */
export function isLocale(text: string | undefined): text is LanguageId {
  return LANGUAGE_IDS.some((id) => id === text);
}

/**
 * The interface language for a reader: the one chosen before, else the first of the browser's languages that the
 * interface speaks, else English. `accepted` is an Accept-Language header (RFC 9110, section 12.5.4).
 */
export function chooseLocale(chosen: string | undefined, accepted: string | null): LanguageId {
  if (isLocale(chosen)) {
    return chosen;
  }
  const wishes = (accepted ?? "")
    .split(",")
    .slice(0, 20)
    .map((wish) => {
      const [range = "", ...parameters] = wish.trim().toLowerCase().split(";");
      const weight = parameters.map((part) => part.trim()).find((part) => part.startsWith("q="));
      return { language: range.split("-")[0], weight: weight ? Number(weight.slice(2)) : 1 };
    })
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wishes.map((wish) => wish.language).find(isLocale) ?? "en";
}
