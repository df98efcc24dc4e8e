import type { ArticleSummary } from "./views.ts";

/** How many outlets and independent origins stand behind something. */
export interface SourceCount {
  readonly outlets: number;
  readonly independentOrigins: number;
}

/** Counts the different outlets and origins of articles; two spellings that were merged are one outlet. */
export function countSources(
  articles: readonly Pick<ArticleSummary, "outletId" | "originKey">[],
): SourceCount {
  return {
    outlets: new Set(articles.map(({ outletId }) => outletId)).size,
    independentOrigins: new Set(articles.map(({ originKey }) => originKey)).size,
  };
}
