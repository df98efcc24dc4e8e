import type { Decision } from "@/lib/editorial/decision";
import type { Ruling, Verdict } from "@/lib/editorial/verdict";
import type { RefusedRuling } from "@/lib/editorial/views";

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
      /** The next fact without a verdict under the reader's filter. */
      readonly next: string | null;
    }
  | (RefusedRuling & { readonly yours: Ruling })
  | { readonly kind: "stale"; readonly theirs: Decision; readonly yours: Ruling }
  | { readonly kind: "gone"; readonly yours: Ruling };

export const RULE_IDLE: RuleState = { kind: "idle" };

/** Records the ruling that the form describes. */
export type RuleAction = (last: RuleState, form: FormData) => Promise<RuleState>;

/** Takes a decision back; answers what came of it. */
export type UndoAction = (request: {
  readonly factId: string;
  readonly decisionId: string;
  readonly revision: string | null;
}) => Promise<"undone" | "stale" | "author" | "gone">;
