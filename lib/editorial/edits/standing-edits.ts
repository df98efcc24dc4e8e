import type { Decision } from "../decision.ts";
import { standingDecisions } from "../replay-decisions.ts";
import type { EditEntry } from "./edit.ts";
import { editOf } from "./edit-of.ts";

/** The edits of a story's log (oldest first) that nobody took back, in its order. */
export function standingEdits(log: readonly Decision[]): readonly EditEntry[] {
  const standing = standingDecisions(log);
  return log.flatMap(({ id, kind, factId, after }) => {
    const edit = kind === "edited" && standing.has(id) ? editOf(after) : null;
    return edit === null || factId === null ? [] : [{ id, factId, edit }];
  });
}
