import { type OriginArticle, type OriginGroups, OriginIndex } from "./origin-index.ts";

/**
 * Which articles share an origin: those made from one another's text do (near-verbatim copies, cut, reordered or lightly
 * rewritten ones); so do articles whose only credits are newsrooms that are here already, with each other and with that
 * newsroom's own article. Own reporting besides a credit keeps an article its own; a shared quotation merges nothing by
 * itself. The answer does not depend on the order of the articles, and copies never add an origin. Near linear in the
 * text. For a story that grows, keep an `OriginIndex`.
 */
export function groupOrigins(articles: readonly OriginArticle[]): OriginGroups {
  const index = new OriginIndex();
  for (const article of articles) index.add(article);
  return index.groups();
}
