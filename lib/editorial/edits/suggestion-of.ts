import type { Fact } from "../../engine/reconciliation.ts";
import type { FactState } from "../views.ts";
import type { EditableFact } from "./editable-fact.ts";

/** A fact as it stands on the desk and, where edits stand over it, what the engine suggests. */
export interface StandingFact extends FactState {
  readonly suggested: Fact | null;
}

/** The fact as the engine suggests it: as stored where no edit stands over it. */
export function suggestionOf(fact: StandingFact): EditableFact {
  const { storyId, ruling, revision, reopened, decided, readings, suggested, ...standing } = fact;
  return { ...standing, ...suggested, id: fact.id, by: "engine", hidden: null };
}
