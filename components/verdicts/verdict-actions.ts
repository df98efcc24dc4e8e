import type { Decision, StepDirection } from "@/lib/editorial/decision";
import type { Ruling, Verdict } from "@/lib/editorial/verdict";
import type { BoardFilter, RefusedRuling, StepOutcome } from "@/lib/editorial/views";

/** What recording a ruling answers. Whatever was not recorded comes back as `yours`, so that no word is lost. */
export type RuleState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "saved";
      readonly verdict: Verdict | null;
      /** The decision just recorded: what an undo takes back. */
      readonly revision: string;
      /** Null where it stands; else what it is between two readers. */
      readonly reading: "first" | "agreed" | "differ" | null;
      /** The next fact without a verdict, under the reader's filter or, where that has no more, of any kind. */
      readonly next: { readonly factId: string; readonly filter: BoardFilter } | null;
    }
  | (RefusedRuling & { readonly yours: Ruling })
  | { readonly kind: "stale"; readonly theirs: Decision; readonly yours: Ruling }
  | { readonly kind: "gone"; readonly yours: Ruling };

export const RULE_IDLE: RuleState = { kind: "idle" };

/** Records the ruling that the form describes. */
export type RuleAction = (last: RuleState, form: FormData) => Promise<RuleState>;

/** A verdict given on the board, without opening the fact. */
export interface RowVerdict {
  readonly factId: string;
  readonly storyId: string;
  readonly filter: BoardFilter;
  readonly verdict: "verified" | "disputed";
  /** The article whose value stands; null for the only value that is given in full. */
  readonly articleId: string | null;
  readonly revision: string | null;
  /** `printReports` of what the row shows; null where it was not there yet. */
  readonly reports: string | null;
}

/** Records a verdict given on the board. */
export type RuleRowAction = (verdict: RowVerdict) => Promise<RuleState>;

/** Takes one decision back; null where there is none such. */
export type UndoAction = (request: {
  readonly decisionId: string;
  readonly revision: string | null;
}) => Promise<StepOutcome | null>;

/** Takes back one's own last step in a story, or does it again; null where there is no such story. */
export type StepAction = (request: {
  readonly storyId: string;
  readonly direction: StepDirection;
}) => Promise<StepOutcome | null>;

/** Everything that a screen may do about verdicts; the route binds it to the server. */
export interface VerdictActions {
  readonly rule: RuleAction;
  readonly ruleRow: RuleRowAction;
  readonly undo: UndoAction;
  readonly step: StepAction;
}
