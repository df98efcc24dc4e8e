import type { ArticleSummary } from "@/lib/editorial/views";

export interface OriginGroup {
  readonly key: string;
  readonly articles: readonly [ArticleSummary, ...ArticleSummary[]];
}

/** Neighbouring articles that share an origin, in the order given: one group is one bracket over the board. */
export function articlesByOrigin(articles: readonly ArticleSummary[]): readonly OriginGroup[] {
  const groups: OriginGroup[] = [];
  for (const article of articles) {
    const last = groups.at(-1);
    if (last !== undefined && last.articles[0].originKey === article.originKey) {
      groups[groups.length - 1] = { key: last.key, articles: [...last.articles, article] };
    } else {
      // The first article's id, because the same origin may come twice where the order breaks it up.
      groups.push({ key: article.id, articles: [article] });
    }
  }
  return groups;
}
