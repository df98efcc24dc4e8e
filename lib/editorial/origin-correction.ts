import type { Origin } from "../engine/reconciliation.ts";

/** What an editor can say of an article's origin. What is "own" is named by its outlet. */
export const CORRECTED_KINDS = ["agency", "outlet", "official", "own"] as const;
export type CorrectedKind = (typeof CORRECTED_KINDS)[number];

/** How the engine reads one article's origin: its credits, and the articles that it holds to be of the same. */
export interface OriginReading {
  readonly origins: readonly Pick<Origin, "name" | "kind">[];
  /** Ids of the other articles with the same key. */
  readonly with: readonly string[];
}

/** What an editor says of one article's origin, in place of what the engine reads. */
export interface OriginCorrection {
  readonly name: string;
  readonly kind: CorrectedKind;
  /** The article whose origin this one shares, where the editor merged the two; null where the name says it. */
  readonly sameAs: string | null;
  readonly reason: string;
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** What the engine read then. */
  readonly read: OriginReading;
}
