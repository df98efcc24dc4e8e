import { decideRuling } from "../editorial/decide-ruling.ts";
import { ok, type Result } from "../editorial/result.ts";
import type { Ruling } from "../editorial/verdict.ts";
import type { RefusedRuling, StaleRuling } from "../editorial/views.ts";
import { cleanLine, cleanText } from "../sources/clean-text.ts";
import { decideFact, PLAIN_ENTRY } from "../store/decisions.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";

export interface RulingInput {
  readonly factId: string;
  readonly ruling: Ruling;
  /** The fact's `revision` as the author saw it. */
  readonly revision: string | null;
  readonly author: string;
}

/**
 * Records what an editor decided on a fact and returns its new revision. Stale where somebody decided since `revision`
 * (both versions are in the answer, nothing is written); refused where something is missing; null where there is no such
 * fact.
 */
export async function recordRuling(
  input: RulingInput,
  options: WorkflowOptions = {},
): Promise<Result<{ readonly revision: string }, StaleRuling | RefusedRuling> | null> {
  const { store, at } = contextOf(options);
  const author = cleanLine(input.author);
  const ruling = cleanRuling(input.ruling);
  const outcome = await decideFact(store, input.factId, ({ fact, decisions }) => {
    const decided = decideRuling(fact, decisions, ruling, { author, revision: input.revision });
    if (!decided.ok) return decided;
    const { storyId, id: factId } = fact;
    return ok({ ...PLAIN_ENTRY, ...decided.value, storyId, factId, kind: "ruling", author, at });
  });
  return outcome?.ok ? ok({ revision: outcome.value.id }) : outcome;
}

function cleanRuling(ruling: Ruling): Ruling {
  const { standing } = ruling;
  return {
    ...ruling,
    standing:
      standing?.kind === "other" ? { ...standing, text: cleanText(standing.text) } : standing,
    reason: cleanText(ruling.reason),
    qualification: cleanText(ruling.qualification),
  };
}
