import type { Localised } from "../engine/article.ts";
import type { Fact } from "../engine/reconciliation.ts";
import { findReopening } from "./find-reopening.ts";
import { type FactMatches, matchFacts } from "./match-facts.ts";
import type { FactState } from "./views.ts";

/** What a new engine run changes in a story. Rulings are never among it. */
export interface ReconciliationPlan {
  readonly found: FactMatches["found"];
  /** Facts that the engine no longer finds and that somebody worked on: they stay, marked. */
  readonly withdraw: readonly string[];
  /** Facts that the engine no longer finds and that nobody touched. */
  readonly remove: readonly string[];
  readonly reopen: readonly { readonly fact: FactState; readonly cause: Localised }[];
}

/**
 * Lays the newly computed facts over the stored ones. `worked` holds the ids of facts with decisions, notes or
 * assignments; `outletOf` names an article's outlet.
 */
export function planReconciliation(
  stored: readonly FactState[],
  worked: ReadonlySet<string>,
  computed: readonly Fact[],
  outletOf: (articleId: string) => string,
): ReconciliationPlan {
  const { found, gone } = matchFacts(stored, computed);
  const now = new Map(found.filter(({ known }) => known).map(({ fact }) => [fact.id, fact]));
  const reopen = stored.flatMap((fact) => {
    const cause = findReopening(fact, now.get(fact.id) ?? null, outletOf);
    return cause === null ? [] : [{ fact, cause }];
  });
  return {
    found,
    withdraw: gone.filter((id) => worked.has(id)),
    remove: gone.filter((id) => !worked.has(id)),
    reopen,
  };
}
