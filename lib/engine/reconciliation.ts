import type { LanguageId, Localised } from "./article.ts";
import type { Evidence } from "./text/span.ts";
import type { Aspect, Value } from "./values/value.ts";

export const STANCES = ["agrees", "conflicts", "partial"] as const;
/** How one report stands to the others on its fact. An article without a report is silent. */
export type Stance = (typeof STANCES)[number];

export const FACT_STATUSES = ["conflict", "partial", "single", "agree"] as const;
/** What the reports of a fact are together, most serious first. */
export type FactStatus = (typeof FACT_STATUSES)[number];

/** Where an article's reporting comes from. */
export interface Origin extends Evidence {
  readonly name: string;
  readonly kind: "agency" | "outlet" | "official" | "own" | "copy" | "unstated";
}

/** Something an editor should look at inside one article. */
export interface Finding extends Evidence {
  readonly ruleId: string;
  readonly message: Localised;
  /** The places that do not go together, each with what it says or comes to; missing where one place contradicts itself. */
  readonly sides?: readonly (Evidence & { readonly value: Localised })[];
}

/** What the engine read in one article. */
export interface ArticleReading {
  readonly id: string;
  readonly outlet: string;
  readonly language: LanguageId;
  readonly publishedAt: string | null;
  readonly origins: readonly Origin[];
  /** Articles with the same key share an origin: a report of one confirms nothing about another. */
  readonly originKey: string;
  readonly findings: readonly Finding[];
  /** Stretches that are not the report: navigation, credits of pictures, comment forms. */
  readonly boilerplate: readonly Evidence[];
}

/** One article's answer to the question of a fact. */
export interface Report {
  readonly article: string;
  /** Reports that agree carry the same string. */
  readonly value: string;
  /** The value as a short answer for people. */
  readonly answer: Localised;
  readonly stance: Stance;
  /** Shortest stretches that carry the value; the first is the one to show. */
  readonly evidence: readonly Evidence[];
  readonly normalised: Value;
  readonly speaker: (Evidence & { readonly name: string }) | null;
  readonly ruleId: string;
}

/** One question that reports of several articles answer. */
export interface Fact {
  readonly id: string;
  readonly label: string;
  readonly question: Localised;
  readonly aspect: Aspect;
  readonly status: FactStatus;
  readonly reason: Localised;
  readonly outlets: number;
  readonly independentOrigins: number;
  readonly reports: readonly Report[];
}

/** The engine's whole answer on a story. Facts come most serious first. */
export interface Reconciliation {
  readonly engine: string;
  readonly articles: readonly ArticleReading[];
  readonly facts: readonly Fact[];
  readonly independentOrigins: number;
}
