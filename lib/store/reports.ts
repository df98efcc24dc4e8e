import { type DeskReport, REPORT_MARKS } from "../editorial/edits/edit.ts";
import { groupBy } from "../editorial/group-by.ts";
import type { ReportsHead } from "../editorial/views.ts";
import { STANCES } from "../engine/reconciliation.ts";
import type { Evidence } from "../engine/text/span.ts";
import type { Store, Transaction } from "./database.ts";
import type { Prisma, Report as ReportRow } from "./generated/client.ts";
import { oneOf } from "./one-of.ts";

/** Whose reports to read. */
export type ReportScope =
  | { readonly storyId: string }
  | { readonly factId: string }
  /** A page's worth of facts, far fewer than SQLite takes parameters. */
  | { readonly factIds: readonly string[] }
  | { readonly articleId: string };

/**
 * Reports by the id of their fact, in the engine's order. Three flat queries instead of one with its relations: those are
 * fetched by a list of ids, and a large story has more reports than SQLite takes parameters.
 */
export async function readReports(
  client: Transaction,
  scope: ReportScope,
): Promise<ReadonlyMap<string, readonly DeskReport[]>> {
  const where = whereOf(scope);
  const ofValues: Prisma.ValueWhereInput =
    "articleId" in where ? { reports: { some: where } } : where;
  const [rows, values, claims] = await Promise.all([
    client.report.findMany({ where, orderBy: [{ factId: "asc" }, { position: "asc" }] }),
    client.value.findMany({ where: ofValues, select: { id: true, key: true } }),
    client.claim.findMany({
      where: { report: where, setAside: false },
      select: { reportId: true, start: true, end: true, quote: true },
      orderBy: { position: "asc" },
    }),
  ]);
  const keys = new Map(values.map((value) => [value.id, value.key]));
  const claimsOf = groupBy(claims, (claim) => claim.reportId ?? "");
  const reports = groupBy(rows, (row) => row.factId);
  return new Map(
    [...reports].map(([factId, group]) => [
      factId,
      group.map((row) =>
        reshapeReport(
          row,
          keys.get(row.valueId) ?? "",
          (claimsOf.get(row.id) ?? []).map(({ start, end, quote }) => ({
            start,
            end,
            text: quote,
          })),
        ),
      ),
    ]),
  );
}

function whereOf(scope: ReportScope) {
  if ("storyId" in scope) return { fact: scope };
  return "factIds" in scope ? { factId: { in: [...scope.factIds] } } : scope;
}

function reshapeReport(row: ReportRow, value: string, evidence: readonly Evidence[]): DeskReport {
  return {
    article: row.articleId,
    value,
    answer: { en: row.answerEn, id: row.answerId },
    stance: oneOf(STANCES, row.stance),
    evidence,
    // Written by writeFacts from the same types.
    normalised: JSON.parse(row.normalisedJson),
    speaker: row.speakerJson === null ? null : JSON.parse(row.speakerJson),
    ruleId: row.ruleId,
    ...(row.mark === null ? {} : { mark: oneOf(REPORT_MARKS, row.mark) }),
  };
}

/** The reports of a page's worth of facts by their ids. */
export function readReportsOf(
  store: Store,
  factIds: readonly string[],
): Promise<ReadonlyMap<string, readonly DeskReport[]>> {
  return readReports(store.prisma, { factIds });
}

/** The reports of a whole story by the id of their fact. */
export function readStoryReports(
  store: Store,
  storyId: string,
): Promise<ReadonlyMap<string, readonly DeskReport[]>> {
  return readReports(store.prisma, { storyId });
}

/**
 * What a story's reports give, by the id of their fact: far less than the reports themselves. They are written with their
 * values and never changed (writeFacts), so that the first value's id names the writing.
 */
export async function readReportsHeads(
  store: Store,
  storyId: string,
): Promise<ReadonlyMap<string, ReportsHead>> {
  const rows = await store.prisma.value.findMany({
    where: { fact: { storyId }, reports: { some: {} } },
    orderBy: [{ factId: "asc" }, { position: "asc" }],
    select: { id: true, factId: true, key: true, answerEn: true, answerId: true },
  });
  const groups = groupBy(rows, (row) => row.factId);
  return new Map(
    [...groups].map(([factId, group]) => [
      factId,
      {
        written: group[0]?.id ?? "",
        values: group.map(({ key, answerEn, answerId }) => ({
          value: key,
          answer: { en: answerEn, id: answerId },
        })),
      },
    ]),
  );
}

/** The reports of one fact. */
export async function readFactReports(
  store: Store,
  factId: string,
): Promise<readonly DeskReport[]> {
  return (await readReports(store.prisma, { factId })).get(factId) ?? [];
}

/** What one article reports, by the id of the fact. */
export function readArticleReports(
  store: Store,
  articleId: string,
): Promise<ReadonlyMap<string, readonly DeskReport[]>> {
  return readReports(store.prisma, { articleId });
}
