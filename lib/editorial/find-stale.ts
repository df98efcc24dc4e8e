import type { Decision } from "./decision.ts";
import { leaveTalkOut } from "./notes/leave-talk-out.ts";

/**
 * The decision that came in between: the last of a fact's decisions (oldest first) where that is not the `revision` which the
 * author saw; null where it is. Talk changes nothing, so it comes in between nobody.
 */
export function findStale(
  decisions: readonly Decision[],
  revision: string | null,
): Decision | null {
  const last = leaveTalkOut(decisions).at(-1);
  return last === undefined || last.id === revision ? null : last;
}
