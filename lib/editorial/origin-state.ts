import type { Origin } from "../engine/reconciliation.ts";
import type { OriginCorrection } from "./origin-correction.ts";
import type { ArticleSummary } from "./views.ts";

/** An article's origin at one time, as the log keeps it: what stood there, and the correction behind it. */
export interface ArticleOrigin {
  readonly articleId: string;
  readonly outlet: string;
  readonly origins: readonly Pick<Origin, "name" | "kind">[];
  /** Null where the engine's reading stood. */
  readonly correction: OriginCorrection | null;
}

/** What a change of origins holds before and after it. A type, not an interface: the log takes it as a record. */
export type OriginState = { readonly articles: readonly ArticleOrigin[] };

/** An article's origin as it stands, or as it will with `correction`. */
export function originOf(
  article: ArticleSummary,
  correction: OriginCorrection | null | undefined = undefined,
): ArticleOrigin {
  const { id: articleId, outlet } = article;
  const stored = article.correction === null ? null : plainCorrection(article.correction);
  const standing = correction === undefined ? stored : correction;
  const engineOrigins = article.correction?.engineOrigins ?? article.origins;
  const origins = (standing === null ? engineOrigins : [standing]).map(({ name, kind }) => ({
    name,
    kind,
  }));
  return { articleId, outlet, origins, correction: standing };
}

function plainCorrection(correction: OriginCorrection): OriginCorrection {
  const { name, kind, sameAs, reason, author, at, read } = correction;
  return { name, kind, sameAs, reason, author, at, read };
}

/** The origins that a decision's before or after holds; null where it holds something else. */
export function originStateOf(state: unknown): OriginState | null {
  if (typeof state !== "object" || state === null || !("articles" in state)) return null;
  const { articles } = state;
  return Array.isArray(articles) && articles.every(isArticleOrigin) ? { articles } : null;
}

function isArticleOrigin(entry: unknown): entry is ArticleOrigin {
  return (
    typeof entry === "object" && entry !== null && "articleId" in entry && "correction" in entry
  );
}
