import type { AlignmentContext } from "./alignment/candidate.ts";
import { measureRarity } from "./alignment/context.ts";
import type { ArticleInput } from "./article.ts";
import { findMentions, readFrames } from "./claims/read-article.ts";
import type { Mentions, Reading } from "./claims/reading.ts";
import { shareEntities, shareWith } from "./claims/share-entities.ts";
import { KINSHIP } from "./predicates/kinship.ts";
import { storyAnchors } from "./story-anchor.ts";
import type { Document } from "./text/document.ts";
import { readDocument } from "./text/read-document.ts";

/** The articles that a story is first read from, with what further ones are read by. */
export interface FirstArticles {
  /** In the order of their ids. */
  readonly readings: readonly Reading[];
  readonly documents: readonly Document[];
  /** Each with its own identities of the entities, and with the story's. */
  readonly own: readonly Mentions[];
  readonly shared: readonly Mentions[];
}

/** Reads articles together: one identity an entity, whatever article names it. */
export function readFirst(articles: readonly ArticleInput[]): FirstArticles {
  const documents = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1)).map(readDocument);
  const anchors = storyAnchors(documents);
  const own = documents.map((document, index) =>
    findMentions(document, anchors[index] ?? { published: null, year: null }),
  );
  const shared = shareEntities(own);
  return { readings: shared.map(readFrames), documents, own, shared };
}

/** Reads one more article in the light of the first ones, whose readings stay as they are. */
export function readFurther(first: FirstArticles, article: ArticleInput): Reading {
  const document = readDocument(article);
  const anchor = storyAnchors([...first.documents, document]).at(-1);
  const mentions = findMentions(document, anchor ?? { published: null, year: null });
  return readFrames(shareWith(first.own, first.shared, mentions));
}

/** What the alignment needs to know of the story that these articles tell. */
export function contextOfStory(readings: readonly Reading[]): AlignmentContext {
  const sentences = readings.flatMap((reading) =>
    reading.items.map((items) => items.flatMap((item) => item.keys)),
  );
  return { rarity: measureRarity(sentences), kinship: KINSHIP };
}
