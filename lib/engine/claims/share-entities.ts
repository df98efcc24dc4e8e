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

function share(mentions: Mentions, entities: StoryEntities): Mentions {
  const { id } = mentions.document.article;
  const shared = (entity: string): string => entities.of(id, entity);
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
