import type { Decision, DecisionKind, DecisionState } from "../editorial/decision.ts";
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

/**
 * How each kind of decision that changed a row is taken back and done again. What is read from the log by replaying it
 * (rulings) needs nothing here: there the entry that takes back is enough. A kind that is neither cannot be undone.
 */
export const STATE_SETTERS: Readonly<Partial<Record<DecisionKind, SetState>>> = {
  "story-renamed": async (transaction, { storyId }, { from, to }) => {
    if (typeof from !== "string" || typeof to !== "string") return false;
    const where = { id: storyId, title: from, deletedAt: null };
    return (await transaction.story.updateMany({ where, data: { title: to } })).count === 1;
  },
};
