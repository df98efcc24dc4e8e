import type { EditableFact } from "./apply-edits.ts";

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
