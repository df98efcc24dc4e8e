import type { Decision } from "../editorial/decision.ts";
import type { ClaimAnchor, DeskReport } from "../editorial/edits/edit.ts";
import type { Fact } from "../engine/reconciliation.ts";
import type { Transaction } from "./database.ts";
import { readDecisions } from "./decisions.ts";
import { type FactHead, readFactHeads } from "./facts.ts";
import type { Prisma } from "./generated/client.ts";
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
  return withReports(transaction, { storyId }, await readReports(transaction, { storyId }));
}

/** Claims that one query asks for: SQLite refuses conditions that are nested a thousand deep. */
const CLAIMS_A_QUERY = 200;

/**
 * The facts of a story in which the engine may be found to say these claims: `factIds`, those that quote the same words, and
 * those that edits stand over, whose own reports no longer tell what the engine suggests.
 */
export async function readFactsOfClaims(
  transaction: Transaction,
  { storyId, factIds: own }: { readonly storyId: string; readonly factIds: readonly string[] },
  claims: readonly ClaimAnchor[],
): Promise<readonly StoredFact[]> {
  const ids = new Set(own);
  for (let from = 0; from < claims.length; from += CLAIMS_A_QUERY) {
    const asked = claims.slice(from, from + CLAIMS_A_QUERY);
    const quoting = await transaction.claim.findMany({
      where: {
        OR: asked.map(({ article, start, text }) => ({ articleId: article, start, quote: text })),
      },
      select: { report: { select: { factId: true } } },
    });
    for (const { report } of quoting) if (report !== null) ids.add(report.factId);
  }
  const where = { storyId, OR: [{ id: { in: [...ids] } }, { suggestedJson: { not: null } }] };
  const found = await transaction.fact.findMany({ where, select: { id: true } });
  const factIds = found.map(({ id }) => id);
  return withReports(transaction, where, await readReports(transaction, { factIds }));
}

async function withReports(
  transaction: Transaction,
  where: Prisma.FactWhereInput,
  reports: ReadonlyMap<string, readonly DeskReport[]>,
): Promise<readonly StoredFact[]> {
  const heads = await readFactHeads(transaction, where);
  const edited = await transaction.fact.findMany({
    where: { AND: [where, { suggestedJson: { not: null } }] },
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
