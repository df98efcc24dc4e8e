import type { Localised } from "../engine/article.ts";
import type { Origin } from "../engine/reconciliation.ts";
import type { Judgement } from "./judge-report.ts";
import type { Outlet } from "./outlet.ts";
import type { ArticleSummary } from "./views.ts";

/** A report of an outlet on a fact with a verdict. */
export interface JudgedReport {
  readonly judgement: Judgement;
  readonly factId: string;
  readonly question: Localised;
  readonly story: string;
  readonly answer: Localised;
}

/** A refuted value that an outlet still carries and has not corrected. */
export interface OpenCorrection {
  readonly storyId: string;
  readonly story: string;
  /** The story's. */
  readonly timeZone: string;
  readonly factId: string;
  readonly question: Localised;
  readonly articleId: string;
  readonly answer: Localised;
  /** When the letter was sent, ISO 8601 in UTC; null while it was not. */
  readonly sentAt: string | null;
}

/** One outlet as the desk lists it: all its spellings together. */
export interface OutletSummary extends Outlet {
  /** The outlets that were merged into it. */
  readonly spellings: readonly Outlet[];
  readonly articles: number;
  readonly stories: number;
  /** Its reports on facts with a verdict, by how they fared. */
  readonly fared: Readonly<Record<Judgement, number>>;
  readonly openCorrections: number;
}

/** An article of an outlet, with its story. */
export interface OutletArticle {
  readonly article: ArticleSummary;
  readonly story: string;
  /** The story's. */
  readonly timeZone: string;
}

export interface OutletView {
  readonly outlet: OutletSummary;
  /** Where its articles come from, the most frequent first; `articles` says how many do. */
  readonly origins: readonly (Pick<Origin, "name" | "kind"> & { readonly articles: number })[];
  readonly judged: readonly JudgedReport[];
  readonly corrections: readonly OpenCorrection[];
  /** The last added first. */
  readonly articles: readonly OutletArticle[];
  /** The outlets that it can be merged into. */
  readonly others: readonly Pick<Outlet, "id" | "name">[];
}
