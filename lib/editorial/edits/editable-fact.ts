import type { Fact } from "../../engine/reconciliation.ts";
import type { DeskReport, HiddenReason } from "./edit.ts";

/** A fact that edits can change: the engine's, with its stored id, or one that an editor made. */
export interface EditableFact extends Fact {
  readonly by: "engine" | "editor";
  readonly hidden: HiddenReason | null;
  /** The engine no longer finds it. */
  readonly withdrawn: boolean;
  readonly reports: readonly DeskReport[];
}
