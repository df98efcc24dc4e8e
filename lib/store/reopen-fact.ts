import { ENGINE_AUTHOR } from "../editorial/decision.ts";
import type { FactState } from "../editorial/views.ts";
import type { Localised } from "../engine/article.ts";
import type { Transaction } from "./database.ts";
import { appendDecision, PLAIN_ENTRY } from "./decisions.ts";

/**
 * Notes in the log that a decided fact must be looked at again, and why; its ruling becomes a draft. A draft, and a first reading
 * that awaits a second one, are not everybody's to read: of those the entry says nothing.
 */
export async function reopenFact(
  transaction: Transaction,
  at: string,
  { id: factId, storyId, ruling }: FactState,
  cause: Localised,
): Promise<void> {
  const stood = ruling !== null && ruling.verdict !== null;
  await appendDecision(transaction, {
    ...PLAIN_ENTRY,
    storyId,
    factId,
    kind: "reopened",
    author: ENGINE_AUTHOR,
    at,
    before: stood ? ruling : null,
    after: stood ? { ...ruling, verdict: null } : null,
    cause,
  });
}
