import { type Report, STANCES } from "../engine/reconciliation.ts";
import type { Store, Transaction } from "./database.ts";
import type { Prisma } from "./generated/client.ts";
import { oneOf } from "./one-of.ts";

/** Reports by the id of their fact, in the engine's order. */
export async function readReports(
  client: Transaction,
  where: Prisma.ReportWhereInput,
): Promise<ReadonlyMap<string, readonly Report[]>> {
  const rows = await client.report.findMany({
    where,
    include: {
      value: { select: { key: true } },
      claims: {
        where: { setAside: false },
        select: { start: true, end: true, quote: true },
        orderBy: { position: "asc" },
      },
    },
    orderBy: [{ factId: "asc" }, { position: "asc" }],
  });
  const byFact = new Map<string, Report[]>();
  for (const row of rows) {
    const report: Report = {
      article: row.articleId,
      value: row.value.key,
      answer: { en: row.answerEn, id: row.answerId },
      stance: oneOf(STANCES, row.stance),
      evidence: row.claims.map(({ start, end, quote }) => ({ start, end, text: quote })),
      // Written by saveReconciliation from the same types.
      normalised: JSON.parse(row.normalisedJson),
      speaker: row.speakerJson === null ? null : JSON.parse(row.speakerJson),
      ruleId: row.ruleId,
    };
    const group = byFact.get(row.factId);
    if (group === undefined) byFact.set(row.factId, [report]);
    else group.push(report);
  }
  return byFact;
}

/** The reports of a whole story by the id of their fact. */
export function readStoryReports(
  store: Store,
  storyId: string,
): Promise<ReadonlyMap<string, readonly Report[]>> {
  return readReports(store.prisma, { fact: { storyId } });
}

/** The reports of one fact. */
export async function readFactReports(store: Store, factId: string): Promise<readonly Report[]> {
  return (await readReports(store.prisma, { factId })).get(factId) ?? [];
}

/** What one article reports, by the id of the fact. */
export function readArticleReports(
  store: Store,
  articleId: string,
): Promise<ReadonlyMap<string, readonly Report[]>> {
  return readReports(store.prisma, { articleId });
}
