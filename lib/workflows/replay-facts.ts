import type { Decision } from "../editorial/decision.ts";
import type { StandingFact } from "../editorial/edits/suggestion-of.ts";
import { groupBy } from "../editorial/group-by.ts";
import { NO_ATTENTION } from "../editorial/notes/attention.ts";
import { replayDecisions } from "../editorial/replay-decisions.ts";
import type { StoredFact } from "../store/stored-facts.ts";

/** A story's stored facts with what its decisions (oldest first) say of each. */
export function replayFacts(
  facts: readonly StoredFact[],
  decisions: readonly Decision[],
): readonly StandingFact[] {
  const decisionsOf = groupBy(decisions, (decision) => decision.factId ?? "");
  return facts.map((fact) => ({
    ...fact,
    ...replayDecisions(decisionsOf.get(fact.id) ?? []),
    attention: NO_ATTENTION, // what is replayed here asks nothing of any reader
  }));
}
