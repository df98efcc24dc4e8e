import { hasChangedReading, originSourceOf, readingOf } from "./effective-origins.ts";
import { groupBy } from "./group-by.ts";
import type { ArticleOriginView, ArticleSummary } from "./views.ts";

/** An article's origin among those of its story; `articles` are all of them, in the board's order. */
export function viewOrigin(
  article: ArticleSummary,
  articles: readonly ArticleSummary[],
): ArticleOriginView {
  const groups = groupBy(articles, ({ originKey }) => originKey);
  const shared = (groups.get(article.originKey) ?? []).filter(({ id }) => id !== article.id);
  const others = [...groups].flatMap(([key, members]) => {
    const [first] = members;
    if (first === undefined || key === article.originKey) return [];
    return [{ article: first, outlets: [...new Set(members.map(({ outlet }) => outlet))] }];
  });
  return { shared, others, changed: isChanged(article, articles) };
}

function isChanged(article: ArticleSummary, articles: readonly ArticleSummary[]): boolean {
  if (article.correction === null) return false;
  const now = readingOf(originSourceOf(article), articles.map(originSourceOf));
  return hasChangedReading(
    article.correction,
    now,
    new Map(articles.map(({ id, addedAt }) => [id, addedAt])),
  );
}
