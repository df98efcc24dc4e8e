import type { ArticleInput } from "./article.ts";
import type { Reconciliation } from "./reconciliation.ts";
import { Story } from "./story.ts";

/**
 * Reconciles the articles of one story: what each reports, laid side by side. Pure: the same articles give the same
 * answer in whatever order they come. Spans count in each article's own text as UTF-16 code units. Refuses nothing:
 * any text gives an answer. Ids must be unique within the story.
 */
export function reconcile(articles: readonly ArticleInput[]): Reconciliation {
  return new Story(articles).reconcile();
}
