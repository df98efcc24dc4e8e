import type { Decision } from "./decision.ts";

/**
 * The decision that came in between: the last of a fact's decisions (oldest first) where that is not the `revision` which the
 * author saw; null where it is.
 */
export function findStale(
  decisions: readonly Decision[],
  revision: string | null,
): Decision | null {
  const last = decisions.at(-1);
  return last === undefined || last.id === revision ? null : last;
}
