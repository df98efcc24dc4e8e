import type { RuleState } from "./verdict-actions";

/**
 * A verdict that was refused on the board, on its way to the form of its fact, which says what is missing. Kept in the
 * browser's memory for the one step from page to page; whoever opens the fact later begins afresh.
 */
let kept: { readonly factId: string; readonly state: RuleState } | null = null;

/** Hands a refused verdict over to the page of its fact. */
export function keepRefusal(factId: string, state: RuleState): void {
  kept = { factId, state };
}

/** What was handed over for a fact, or null. */
export function refusalFor(factId: string): RuleState | null {
  return kept?.factId === factId ? kept.state : null;
}

/** Forgets what was handed over for a fact: its page has shown it. */
export function forgetRefusal(factId: string): void {
  if (kept?.factId === factId) {
    kept = null;
  }
}
