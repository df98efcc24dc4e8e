import type { Localised } from "../engine/article.ts";
import type { ActivityFilter } from "./activity.ts";
import type { Decision, DecisionKind } from "./decision.ts";
import type { FactState, StorySummary } from "./views.ts";

/** One line of a story's log, with what it speaks of and what can be done with it. */
export interface ActivityItem {
  readonly decision: Decision;
  /** The fact it changed. */
  readonly fact: FactState | null;
  /** The article it changed, by its outlet. */
  readonly article: { readonly id: string; readonly outlet: string } | null;
  /** Whether it can be taken back, or, being an undo, what it took back can be done again. */
  readonly again: "undo" | "redo" | null;
  /** The last decision on its fact, for an undo that overwrites nothing unseen. */
  readonly revision: string | null;
}

/** A page of a story's log under a filter. */
export interface ActivityPageView {
  readonly story: StorySummary;
  readonly filter: ActivityFilter;
  /** What there is to filter by. */
  readonly people: readonly string[];
  readonly kinds: readonly DecisionKind[];
  readonly facts: readonly { readonly id: string; readonly question: Localised }[];
  /** Entries under the filter on all pages. */
  readonly total: number;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  /** Newest first. */
  readonly items: readonly ActivityItem[];
}
