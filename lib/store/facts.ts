import { HIDDEN_REASONS, type HiddenReason } from "../editorial/edits/edit.ts";
import { FACT_STATUSES, type Fact } from "../engine/reconciliation.ts";
import { ASPECTS } from "../engine/values/value.ts";
import type { Store, Transaction } from "./database.ts";
import type { Fact as FactRow, Prisma } from "./generated/client.ts";
import { oneOf } from "./one-of.ts";

/** A stored fact without its reports. */
export type FactHead = Omit<Fact, "reports"> & {
  readonly storyId: string;
  readonly by: "engine" | "editor";
  readonly hidden: HiddenReason | null;
  readonly withdrawn: boolean;
};

/** Facts in the engine's order. */
export async function readFactHeads(
  client: Transaction,
  where: Prisma.FactWhereInput,
): Promise<readonly FactHead[]> {
  const rows = await client.fact.findMany({
    where,
    omit: { suggestedJson: true }, // large, and only an edit or a run of the engine needs it
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  return rows.map(reshapeFact);
}

/** The story of a fact, or null where there is no such fact or its story is deleted. */
export async function findStoryOfFact(store: Store, factId: string): Promise<string | null> {
  const where = { id: factId, story: { deletedAt: null } };
  return (await store.prisma.fact.findFirst({ where, select: { storyId: true } }))?.storyId ?? null;
}

function reshapeFact(row: Omit<FactRow, "suggestedJson">): FactHead {
  return {
    id: row.id,
    storyId: row.storyId,
    by: oneOf(["engine", "editor"], row.by),
    hidden: row.hidden === null ? null : oneOf(HIDDEN_REASONS, row.hidden),
    label: row.label,
    question: { en: row.questionEn, id: row.questionId },
    aspect: oneOf(ASPECTS, row.aspect),
    status: oneOf(FACT_STATUSES, row.status),
    reason: { en: row.reasonEn, id: row.reasonId },
    outlets: row.outlets,
    independentOrigins: row.independentOrigins,
    withdrawn: row.withdrawn,
  };
}
