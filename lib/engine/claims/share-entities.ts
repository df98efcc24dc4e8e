import { mergeEntities, type StoryEntities } from "../mentions/entities.ts";
import { type StoryNames, storyNames } from "../mentions/name/story-names.ts";
import { atRates, ratesOf, type StoryRates } from "../mentions/quantity/story-rates.ts";
import type { Mentions } from "./reading.ts";

/**
 * Gives the entities of a story one identity each: a surname joins its full name, an acronym what it stands for, a
 * spelling its usual form. Names that a desk would ask for carry what the story knows of them, sums what they come to by the
 * rates of exchange that any of the articles states. Returns the articles'
 * mentions with the story's ids, in the order they came in.
 */
export function shareEntities(articles: readonly Mentions[]): readonly Mentions[] {
  const story = identitiesOf(articles);
  return articles.map((mentions) => share(mentions, story));
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
  const story = identitiesOf([...own, mentions]);
  const known = new Map<string, string>();
  own.forEach((article, index) => {
    const before = shared[index];
    if (before === undefined) return;
    for (const list of ["parties", "places"] as const)
      article[list].forEach(({ entity }, at) => {
        const changed = story.entities.of(article.document.article.id, entity);
        const first = before[list][at]?.entity;
        if (first !== undefined && !known.has(changed)) known.set(changed, first);
      });
  });
  return rename(share(mentions, story), (entity) => known.get(entity) ?? entity);
}

/** Who is who in a story, what it knows of their names, and the rates of exchange that its articles state. */
interface Identities {
  readonly entities: StoryEntities;
  readonly names: StoryNames;
  readonly rates: StoryRates;
}

function identitiesOf(articles: readonly Mentions[]): Identities {
  const named = articles.map(({ document, parties, places, names }) => ({
    article: document.article.id,
    parties,
    places,
    names,
  }));
  const entities = mergeEntities(named);
  const names = storyNames(
    named.map((each) => ({ ...each, entityOf: (entity) => entities.of(each.article, entity) })),
    entities,
  );
  return { entities, names, rates: ratesOf(articles.map(({ quantities }) => quantities)) };
}

function share(mentions: Mentions, { entities, names, rates }: Identities): Mentions {
  const { id } = mentions.document.article;
  const shared = rename(mentions, (entity) => entities.of(id, entity));
  return {
    ...shared,
    parties: shared.parties.map(names.party),
    places: shared.places.map(names.place),
    names: shared.names.map(names.thing),
    quantities: shared.quantities.map((quantity) => atRates(quantity, rates)),
  };
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
