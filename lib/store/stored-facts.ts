import type { Decision } from "../editorial/decision.ts";
import type { DeskReport } from "../editorial/edits/edit.ts";
import type { Fact } from "../engine/reconciliation.ts";
import type { Transaction } from "./database.ts";
import { readDecisions } from "./decisions.ts";
import { type FactHead, readFactHeads } from "./facts.ts";
import { readReports } from "./reports.ts";

/** A fact as it is stored: as it stands on the desk, and what the engine suggests where edits stand over that. */
export type StoredFact = FactHead & {
  readonly reports: readonly DeskReport[];
  /** Null where it stands as suggested, and for a fact that an editor made. */
  readonly suggested: Fact | null;
};

/** All facts of a story, hidden ones too, in the engine's order. */
export async function readStoredFacts(
  transaction: Transaction,
  storyId: string,
): Promise<readonly StoredFact[]> {
  const heads = await readFactHeads(transaction, { storyId });
  const reports = await readReports(transaction, { storyId });
  const edited = await transaction.fact.findMany({
    where: { storyId, suggestedJson: { not: null } },
    select: { id: true, suggestedJson: true },
  });
  const suggested = new Map(edited.map((row) => [row.id, row.suggestedJson]));
  return heads.map((head) => ({
    ...head,
    reports: reports.get(head.id) ?? [],
    suggested: readFact(suggested.get(head.id) ?? null),
  }));
}

/** The decisions on a story's facts, oldest first. */
export function readFactDecisions(
  transaction: Transaction,
  storyId: string,
): Promise<readonly Decision[]> {
  return readDecisions(transaction, { storyId, factId: { not: null } });
}

/** Written by writeFacts from the same type. */
function readFact(json: string | null): Fact | null {
  return json === null ? null : JSON.parse(json);
}
