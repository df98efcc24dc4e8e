import type { Localised } from "../../engine/article.ts";
import type { FactState } from "../views.ts";
import type { EditableFact } from "./editable-fact.ts";

/** A fact as the database is to have it. */
export interface FactToWrite {
  readonly fact: EditableFact;
  /** What the engine suggests, where that is not the fact itself. */
  readonly suggested: EditableFact | null;
  /** For a fact that is not stored yet the engine's own id of it (an editor's: its id); null for a stored one. */
  readonly key: string | null;
  /** Its place in the engine's order. */
  readonly position: number;
}

/** What a change of the edits, or a new engine run, changes in the stored facts. Rulings are never among it. */
export interface EditPlan {
  readonly write: readonly FactToWrite[];
  /** Decided facts that must be looked at again, and why. */
  readonly reopen: readonly { readonly fact: FactState; readonly cause: Localised }[];
}
