import { isSpellingVariant, soundsAlike } from "../../values/name/spelling.ts";
import { type Appearances, countOf, idOf, meet, wordsOf } from "./appearances.ts";

/** An untitled person whose words are all of one body's name is that body, unless the words name somebody else too. */
export function mergeBodies(
  entities: readonly string[],
  appearances: Appearances,
  merged: Map<string, string>,
): void {
  const bodies = new Map<string, string[]>();
  for (const entity of entities.filter((each) => each.startsWith("org:"))) {
    for (const word of new Set(wordsOf(entity)))
      bodies.set(word, [...(bodies.get(word) ?? []), entity]);
  }
  const people = entities.filter((entity) => entity.startsWith("person:") && !merged.has(entity));
  const names = new Map<string, number>();
  for (const person of people) {
    if (isUntitled(appearances, person)) continue;
    for (const word of wordsOf(person)) names.set(word, (names.get(word) ?? 0) + 1);
  }
  for (const person of people) {
    const words = wordsOf(person);
    if (!isUntitled(appearances, person) || words.some((word) => names.has(word))) continue;
    const fitting = (bodies.get(words[0] ?? "") ?? []).filter((body) => {
      const others = wordsOf(body);
      return words.every((word) => word.length > 3 && others.includes(word));
    });
    const whole = fitting.find((body) => idOf(body) === idOf(person));
    const [only] = whole === undefined ? fitting : [whole];
    if (only !== undefined && (whole !== undefined || fitting.length === 1))
      merged.set(person, only);
  }
}

function isUntitled(appearances: Appearances, person: string): boolean {
  return (appearances.get(person)?.titles.size ?? 0) === 0;
}

const SMALL_WORDS = new Set(["of", "the", "for", "and", "dan"]);

/** Forms of firms, which outlets give or leave out. */
const LEGAL_FORMS = new Set([
  "pt",
  "cv",
  "ud",
  "tbk",
  "persero",
  "ltd",
  "plc",
  "inc",
  "corp",
  "llc",
]);

/**
 * Acronyms join the one name whose initials they are; a single word joins the one name that has it, several words the one
 * longer name that has them all; two spellings of one name join where no article names both.
 */
export function mergeOrganisations(
  organisations: readonly string[],
  appearances: Appearances,
  merged: Map<string, string>,
): void {
  const long = organisations.filter((entity) => idOf(entity).includes("-"));
  const byName = indexNames(long);
  const ranked = [...organisations].sort(
    (a, b) =>
      coreOf(b).length - coreOf(a).length ||
      countOf(appearances, b) - countOf(appearances, a) ||
      wordsOf(a).length - wordsOf(b).length ||
      (a < b ? -1 : 1),
  );
  const leaders = new Map<string, string[]>();
  for (const entity of ranked) {
    const core = coreOf(entity);
    if (core.length === 1) {
      const whole = [...(byName.get(core[0] ?? "") ?? [])].filter((each) => each !== entity);
      const ends = new Set(whole.map((each) => merged.get(each) ?? each));
      const [only] = ends;
      if (ends.size === 1 && only !== undefined) merged.set(entity, only);
      continue;
    }
    const known = leaders.get(core[0]?.[0] ?? "") ?? [];
    const fitting = core
      .flatMap((word) => leaders.get(word[0] ?? "") ?? [])
      .filter((leader, at, all) => all.indexOf(leader) === at)
      .filter((leader) => isOne(core, coreOf(leader), () => meet(appearances, entity, leader)));
    const [only] = fitting;
    if (fitting.length === 1 && only !== undefined) merged.set(entity, only);
    else {
      for (const initial of new Set(core.map((word) => word[0] ?? "")))
        leaders.set(initial, [...(leaders.get(initial) ?? known), entity]);
    }
  }
}

/** The words of a name without the forms of firms. */
function coreOf(entity: string): readonly string[] {
  const words = wordsOf(entity);
  const core = words.filter((word) => !LEGAL_FORMS.has(word));
  return core.length === 0 ? words : core;
}

function isOne(core: readonly string[], full: readonly string[], met: () => boolean): boolean {
  if (core.length < full.length) return core.every((word) => full.includes(word));
  const alike = core.every((word, at) => {
    const other = full[at] ?? "";
    return word === other || isSpellingVariant(word, other) || soundsAlike(word, other);
  });
  return alike && (core.every((word, at) => word === full[at]) || !met());
}

/** Names of several words by each of their words and by their initials. */
function indexNames(long: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const letters = (words: readonly string[]): string => words.map((word) => word[0]).join("");
  for (const entity of long) {
    const core = coreOf(entity);
    const initials = [core, wordsOf(entity), core.filter((word) => !SMALL_WORDS.has(word))];
    for (const name of new Set([...core, ...initials.map(letters)]))
      found.set(name, (found.get(name) ?? new Set()).add(entity));
  }
  return found;
}
