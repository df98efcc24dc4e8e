import { mergeEntities, type StoryEntities } from "../mentions/entities.ts";
import { storyNames } from "../mentions/name/story-names.ts";
import type { Mentions } from "./reading.ts";

/**
 * Gives the entities of a story one identity each: a surname joins its full name, an acronym what it stands for, a
 * spelling its usual form. Names that a desk would ask for carry what the story knows of them. Returns the articles'
 * mentions with the story's ids, in the order they came in.
 */
export function shareEntities(articles: readonly Mentions[]): readonly Mentions[] {
  const entities = mergeEntities(
    articles.map(({ document, parties, places }) => ({
      article: document.article.id,
      parties,
      places,
    })),
  );
  const shared = articles.map((mentions) => share(mentions, entities));
  const names = storyNames(shared, entities);
  return shared.map((mentions) => ({
    ...mentions,
    parties: mentions.parties.map(names.party),
    places: mentions.places.map(names.place),
    names: mentions.names.map(names.thing),
  }));
}

/**
 * Gives the entities of a further article the identities that the first ones share; `own` are these as they were read,
 * `shared` as `shareEntities` returned them, both in the same order. What the article adds never changes a first one's
 * identity: a fuller name joins the one that is known.
 */
export function shareWith(
  own: readonly Mentions[],
  shared: readonly Mentions[],
  mentions: Mentions,
): Mentions {
  const together = shareEntities([...own, mentions]);
  const known = new Map<string, string>();
  shared.forEach((before, index) => {
    const after = together[index];
    if (after === undefined) return;
    for (const list of ["parties", "places"] as const)
      before[list].forEach(({ entity }, at) => {
        const changed = after[list][at]?.entity;
        if (changed !== undefined && !known.has(changed)) known.set(changed, entity);
      });
  });
  const further = together.at(-1);
  if (further === undefined) throw new RangeError("the further article is missing");
  return rename(further, (entity) => known.get(entity) ?? entity);
}

function share(mentions: Mentions, entities: StoryEntities): Mentions {
  const { id } = mentions.document.article;
  return rename(mentions, (entity) => entities.of(id, entity));
}

function rename(mentions: Mentions, shared: (entity: string) => string): Mentions {
  return {
    ...mentions,
    parties: mentions.parties.map((party) => ({
      ...party,
      entity: shared(party.entity),
      ...(party.of === undefined ? {} : { of: shared(party.of) }),
      ...(party.office?.of === undefined
        ? {}
        : { office: { ...party.office, of: shared(party.office.of) } }),
      ...(party.resolvedFrom === undefined ? {} : { resolvedFrom: party.resolvedFrom.map(shared) }),
    })),
    places: mentions.places.map((place) => ({
      ...place,
      entity: shared(place.entity),
      ...(place.country === undefined ? {} : { country: shared(place.country) }),
    })),
    quotes: mentions.quotes.map((quote) =>
      quote.speaker === undefined
        ? quote
        : { ...quote, speaker: { ...quote.speaker, entity: shared(quote.speaker.entity) } },
    ),
  };
}
