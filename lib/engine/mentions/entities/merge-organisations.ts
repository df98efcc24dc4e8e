import { idOf, wordsOf } from "./appearances.ts";

const SMALL_WORDS = new Set(["of", "the", "for", "and", "dan"]);

/** Acronyms join the one name whose initials they are; a single word joins the one name that has it. */
export function mergeOrganisations(
  organisations: readonly string[],
  merged: Map<string, string>,
): void {
  const long = organisations
    .filter((entity) => idOf(entity).includes("-"))
    .map((entity) => {
      const words = wordsOf(entity);
      const letters = (each: readonly string[]) => each.map((word) => word[0]).join("");
      const initials = [letters(words), letters(words.filter((word) => !SMALL_WORDS.has(word)))];
      return { entity, names: new Set([...words, ...initials]) };
    });
  for (const entity of organisations) {
    const id = idOf(entity);
    if (id.includes("-")) continue;
    const whole = long.flatMap(({ entity: each, names }) => (names.has(id) ? [each] : []));
    const [only] = whole;
    if (whole.length === 1 && only !== undefined) merged.set(entity, only);
  }
}
