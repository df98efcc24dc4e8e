import { decideUndo } from "../editorial/decide-ruling.ts";
import { ok, type Result } from "../editorial/result.ts";
import type { RefusedRuling, StaleRuling } from "../editorial/views.ts";
import { cleanLine } from "../sources/clean-text.ts";
import { decideFact, findDecision, PLAIN_ENTRY } from "../store/decisions.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";

export interface UndoInput {
  readonly decisionId: string;
  /** The fact's `revision` as the author saw it. */
  readonly revision: string | null;
  readonly author: string;
}

/**
 * Takes back a decision on a fact by appending another (taking that back is a redo) and returns the fact's new revision.
 * Stale and refused as for recordRuling; refused with nothing missing where it was taken back already. Null where there is
 * no such decision on a fact.
 */
export async function undoDecision(
  input: UndoInput,
  options: WorkflowOptions = {},
): Promise<Result<{ readonly revision: string }, StaleRuling | RefusedRuling> | null> {
  const { store, at } = contextOf(options);
  const author = cleanLine(input.author);
  const target = await findDecision(store, input.decisionId);
  const factId = target?.factId;
  if (target === null || factId === null || factId === undefined) return null;
  const outcome = await decideFact(store, factId, ({ decisions }) => {
    const decided = decideUndo(decisions, target, { author, revision: input.revision });
    if (!decided.ok) return decided;
    const { storyId, id: undoes } = target;
    const entry = { ...PLAIN_ENTRY, ...decided.value, storyId, factId, undoes };
    return ok({ ...entry, kind: "undone", author, at });
  });
  return outcome?.ok ? ok({ revision: outcome.value.id }) : outcome;
}
