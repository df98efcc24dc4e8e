import type { Decision, DecisionState } from "../editorial/decision.ts";
import type { Transaction } from "./database.ts";

/**
 * Puts what a decision changed from the state `from` into the state `to`; false where it is not in the state `from` any more
 * (something later stands in the way): then nothing is written.
 */
export type SetState = (
  transaction: Transaction,
  decision: Decision,
  change: { readonly from: DecisionState; readonly to: DecisionState; readonly at: string },
) => Promise<boolean>;
