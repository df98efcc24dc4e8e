import { editDistance, isSpellingVariant } from "../values/name/spelling.ts";
import { samePerson } from "../values/party/identity.ts";
import type { PartyMention, PlaceMention } from "./mention.ts";

/** What one article names. */
export interface ArticleEntities {
  readonly article: string;
  readonly parties: readonly PartyMention[];
  readonly places: readonly PlaceMention[];
}

/** The identities of a story. */
export interface StoryEntities {
  /** The story's id of an article's entity; the same id where nothing merges it. */
  of(article: string, entity: string): string;
  /** Whether the articles spell the story's entity in several ways. */
  isVariant(entity: string): boolean;
}

/**
 * Merges the entities of a story's articles: surnames into full names, spellings of one name, acronyms into what they
 * stand for, demonyms of countries that no table knows, and names misspelt by one letter into countries that other
 * mentions spell right. The order of the articles changes nothing.
 */
export function mergeEntities(perArticle: readonly ArticleEntities[]): StoryEntities {
  const articlesOf = countArticles(perArticle);
  const entities = [...articlesOf.keys()].sort();
  const merged = new Map<string, string>();
  const variants = new Set<string>();
  mergePlaces(entities, merged);
  mergeMisspelt(perArticle, entities, merged);
  mergePeople(
    entities.filter((entity) => entity.startsWith("person:") && !merged.has(entity)),
    articlesOf,
    merged,
    variants,
  );
  mergeOrganisations(
    entities.filter((entity) => entity.startsWith("org:")),
    merged,
  );
  return {
    of: (_article, entity) => merged.get(entity) ?? entity,
    isVariant: (entity) => variants.has(entity),
  };
}

function countArticles(perArticle: readonly ArticleEntities[]): ReadonlyMap<string, number> {
  const articles = new Map<string, Set<string>>();
  for (const { article, parties, places } of perArticle) {
    for (const { entity } of [...parties, ...places]) {
      const known = articles.get(entity);
      if (known) {
        known.add(article);
      } else {
        articles.set(entity, new Set([article]));
      }
    }
  }
  return new Map([...articles].map(([entity, names]) => [entity, names.size]));
}

const idOf = (entity: string): string => entity.slice(entity.indexOf(":") + 1);
const wordsOf = (entity: string): readonly string[] => idOf(entity).split("-");

const DEMONYM_ENDINGS = ["n", "an", "ian", "i", "ese", "ish"];

/** Places that are another's demonym, and persons that other articles know as a place. */
function mergePlaces(entities: readonly string[], merged: Map<string, string>): void {
  const places = new Set(entities.filter((entity) => entity.startsWith("place:")));
  for (const entity of entities) {
    const id = idOf(entity);
    const kind = entity.slice(0, entity.indexOf(":"));
    if (id.includes("-") || (kind !== "place" && kind !== "person")) {
      continue;
    }
    const stem = DEMONYM_ENDINGS.map((ending) =>
      id.endsWith(ending) ? id.slice(0, -ending.length) : "",
    ).find((each) => each.length > 3 && places.has(`place:${each}`));
    const target = stem ?? (kind === "person" && places.has(`place:${id}`) ? id : undefined);
    if (target !== undefined) {
      merged.set(entity, `place:${target}`);
    }
  }
}

/** Shorter words have too many neighbours one letter away. */
const MISSPELT_LETTERS_MIN = 4;

/** A person of one untitled word, one letter from the name of a country in the story, is that country misspelt. */
function mergeMisspelt(
  perArticle: readonly ArticleEntities[],
  entities: readonly string[],
  merged: Map<string, string>,
): void {
  const countries = new Map<string, string>();
  const titled = new Set<string>();
  for (const { parties } of perArticle) {
    for (const party of parties) {
      if (party.ruleId === "party.country") {
        countries.set(party.name.toLowerCase(), party.entity);
      } else if (party.office || party.rank) {
        titled.add(party.entity);
      }
    }
  }
  for (const entity of entities) {
    const id = idOf(entity);
    if (
      !entity.startsWith("person:") ||
      id.includes("-") ||
      titled.has(entity) ||
      merged.has(entity) ||
      id.length < MISSPELT_LETTERS_MIN
    ) {
      continue;
    }
    const near = [...countries].filter(
      ([name]) => name.length >= MISSPELT_LETTERS_MIN && editDistance(id, name, 1) !== null,
    );
    const [only] = new Set(near.map(([, country]) => country));
    if (only !== undefined && near.every(([, country]) => country === only)) {
      merged.set(entity, only);
    }
  }
}

/** Longest names first; a shorter one joins the only longer one that it fits, spellings of a full name join each other. */
function mergePeople(
  people: readonly string[],
  articlesOf: ReadonlyMap<string, number>,
  merged: Map<string, string>,
  variants: Set<string>,
): void {
  const ranked = [...people].sort(
    (a, b) =>
      wordsOf(b).length - wordsOf(a).length ||
      (articlesOf.get(b) ?? 0) - (articlesOf.get(a) ?? 0) ||
      (a < b ? -1 : 1),
  );
  const leadersByInitial = new Map<string, Set<string>>();
  for (const person of ranked) {
    const words = wordsOf(person);
    const near = [...(leadersByInitial.get(words[0]?.[0] ?? "") ?? [])];
    const fitting = near.filter(
      (leader) => samePerson(words, wordsOf(leader)) || spelledShort(words, wordsOf(leader)),
    );
    const [only, ...others] = mostReported(fitting, articlesOf);
    if (only === undefined || others.length > 0) {
      for (const word of words) {
        const initial = word[0] ?? "";
        const leaders = leadersByInitial.get(initial);
        if (leaders) {
          leaders.add(person);
        } else {
          leadersByInitial.set(initial, new Set([person]));
        }
      }
      continue;
    }
    merged.set(person, only);
    if (!words.every((word) => wordsOf(only).includes(word))) {
      variants.add(only);
    }
  }
}

/** "somdeth" for "Somdet Phanya": one word that is a spelling of one of the longer name's. */
function spelledShort(words: readonly string[], longer: readonly string[]): boolean {
  const [word] = words;
  return (
    words.length === 1 &&
    longer.length > 1 &&
    word !== undefined &&
    longer.some((other) => isSpellingVariant(word, other))
  );
}

/** Of several people that a short name fits, the one that clearly more articles name; else all. */
function mostReported(
  people: readonly string[],
  articlesOf: ReadonlyMap<string, number>,
): readonly string[] {
  const [first, second] = [...people].sort(
    (a, b) => (articlesOf.get(b) ?? 0) - (articlesOf.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  if (first === undefined || second === undefined) {
    return people;
  }
  return (articlesOf.get(first) ?? 0) >= 2 * (articlesOf.get(second) ?? 0) ? [first] : people;
}

const SMALL_WORDS = new Set(["of", "the", "for", "and", "dan"]);

/** Acronyms join the one name whose initials they are; a single word joins the one name that has it. */
function mergeOrganisations(organisations: readonly string[], merged: Map<string, string>): void {
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
    if (id.includes("-")) {
      continue;
    }
    const whole = long.flatMap(({ entity: each, names }) => (names.has(id) ? [each] : []));
    const [only] = whole;
    if (whole.length === 1 && only !== undefined) {
      merged.set(entity, only);
    }
  }
}
