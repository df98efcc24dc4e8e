import type { Store, Transaction } from "./database.ts";
import { appendDecision, PLAIN_ENTRY } from "./decisions.ts";
import { newId } from "./new-id.ts";

/** Who gives a fact to whom (null: to nobody any more), and when. */
export interface AssignmentChange {
  readonly factId: string;
  readonly assignee: string | null;
  readonly author: string;
  readonly at: string;
}

/**
 * Gives a fact to a colleague or takes it off them, and logs it. Returns the log's entry, "same" where it stands so already,
 * null where there is no such fact.
 */
export function assignFact(
  store: Store,
  change: AssignmentChange,
): Promise<{ readonly decisionId: string } | "same" | null> {
  return store.prisma.$transaction(async (transaction) => {
    const { factId, assignee, author, at } = change;
    const where = { id: factId, story: { deletedAt: null } };
    const fact = await transaction.fact.findFirst({ where, select: { storyId: true } });
    if (fact === null) return null;
    const before = await readAssignee(transaction, factId);
    if (before === assignee) return "same";
    await putAssignee(transaction, change);
    const entry = await appendDecision(transaction, {
      ...PLAIN_ENTRY,
      storyId: fact.storyId,
      factId,
      kind: assignee === null ? "fact-unassigned" : "fact-assigned",
      author,
      at,
      before,
      after: assignee,
    });
    return { decisionId: entry.id };
  });
}

/** Who has a fact now, or null. */
export async function readAssignee(client: Transaction, factId: string): Promise<string | null> {
  const row = await client.assignment.findFirst({ where: { factId, endedAt: null } });
  return row?.assignee ?? null;
}

/** Ends the assignment there is and begins the new one, in the caller's transaction. */
export async function putAssignee(
  transaction: Transaction,
  { factId, assignee, author, at }: AssignmentChange,
): Promise<void> {
  await transaction.assignment.updateMany({
    where: { factId, endedAt: null },
    data: { endedAt: at },
  });
  if (assignee === null) return;
  await transaction.assignment.create({ data: { id: newId(), factId, assignee, author, at } });
}
