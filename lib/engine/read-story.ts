import type { AlignmentContext, Candidate } from "./alignment/candidate.ts";
import { candidatesOf } from "./alignment/candidates-of.ts";
import { measureRarity } from "./alignment/context.ts";
import type { ArticleInput } from "./article.ts";
import { findClaims } from "./claims/find-claims.ts";
import { findMentions, readFrames } from "./claims/read-article.ts";
import type { Reading } from "./claims/reading.ts";
import { shareEntities } from "./claims/share-entities.ts";
import { KINSHIP } from "./predicates/kinship.ts";
import { storyAnchors } from "./story-anchor.ts";
import { readDocument } from "./text/read-document.ts";

/** Reads every article of a story, in the order of their ids; one identity an entity, whatever article names it. */
export function readStory(articles: readonly ArticleInput[]): readonly Reading[] {
  const documents = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1)).map(readDocument);
  const anchors = storyAnchors(documents);
  const mentions = documents.map((document, index) =>
    findMentions(document, anchors[index] ?? { published: null, year: null }),
  );
  return shareEntities(mentions).map(readFrames);
}

/** The claims of a story, sorted by article and place, with what the alignment needs to know of them and of the story. */
export function candidatesOfStory(readings: readonly Reading[]): {
  readonly candidates: readonly Candidate[];
  readonly context: AlignmentContext;
} {
  const sentences = readings.flatMap((reading) =>
    reading.items.map((items) => items.flatMap((item) => item.keys)),
  );
  return {
    candidates: readings.flatMap((reading) => candidatesOf(findClaims(reading), reading)),
    context: { rarity: measureRarity(sentences), kinship: KINSHIP },
  };
}
