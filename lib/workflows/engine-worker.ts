import type { ArticleInput } from "../engine/article.ts";
import { reconcile } from "../engine/pipeline.ts";
import type { Reconciliation } from "../engine/reconciliation.ts";

/** Runs in a worker thread, so that the server answers while the engine works. */
export function reconcileArticles(articles: readonly ArticleInput[]): Reconciliation {
  return reconcile(articles);
}
