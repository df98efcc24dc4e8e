import { appearancesOf } from "./entities/appearances.ts";
import { mergeBodies, mergeOrganisations } from "./entities/merge-organisations.ts";
import { mergePeople } from "./entities/merge-people.ts";
import { mergeMisspelt, mergePlaces } from "./entities/merge-places.ts";
import { usualSpellings } from "./entities/usual-spellings.ts";
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
  /** The spelling that the story's entity is known by, of a folded word of its name; the word itself where no other is known. */
  usual(entity: string, word: string): string;
}

/**
 * Merges the entities of a story's articles: surnames into full names, spellings of one name, acronyms into what they
 * stand for, demonyms of countries that no table knows, and names misspelt by one letter into countries that other
 * mentions spell right. Two names that one article both writes in full stay two. The order of the articles changes nothing.
 */
export function mergeEntities(perArticle: readonly ArticleEntities[]): StoryEntities {
  const appearances = appearancesOf(perArticle);
  const entities = [...appearances.keys()].sort();
  const merged = new Map<string, string>();
  const own = new Map<string, string>();
  mergePlaces(entities, appearances, merged);
  mergeMisspelt(perArticle, entities, merged);
  mergeBodies(entities, appearances, merged);
  mergePeople(
    entities.filter((entity) => entity.startsWith("person:") && !merged.has(entity)),
    appearances,
    merged,
    own,
  );
  mergeOrganisations(
    entities.filter((entity) => entity.startsWith("org:")),
    appearances,
    merged,
  );
  const ends = settled(merged);
  const spellings = usualSpellings(ends);
  return {
    of: (article, entity) =>
      (own.size === 0 ? undefined : own.get(`${article} ${entity}`)) ?? ends.get(entity) ?? entity,
    isVariant: (entity) => spellings.has(entity),
    usual: (entity, word) => spellings.get(entity)?.get(word) ?? word,
  };
}

/** The last of a chain of merges: a spelling joins a name, and that name the place of its kind. */
function settled(merged: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const ends = new Map<string, string>();
  for (const entity of merged.keys()) {
    const seen = new Set([entity]);
    let end = entity;
    for (
      let next = merged.get(end);
      next !== undefined && !seen.has(next);
      next = merged.get(end)
    ) {
      seen.add(next);
      end = next;
    }
    ends.set(entity, end);
  }
  return ends;
}
