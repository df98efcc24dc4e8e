import { isDeepStrictEqual } from "node:util";
import { groupBy } from "../editorial/group-by.ts";
import type { ReconciliationPlan } from "../editorial/plan-reconciliation.ts";
import type { Fact, Report } from "../engine/reconciliation.ts";
import type { Store, Transaction } from "./database.ts";
import { newId } from "./new-id.ts";
import type { Bindable } from "./sqlite-adapter.ts";

type Row = readonly Bindable[];

/**
 * Writes the facts of an engine run with their values, reports and claims, as bulk rows inside the caller's transaction.
 * A known fact keeps its id, and its reports where they are those of `stored`: on a large story most are, and the server
 * does not stand still for them. (A text that changes must take its article's claims away first: they stand in a snapshot.)
 */
export async function writeFacts(
  store: Store,
  transaction: Transaction,
  run: { readonly storyId: string; readonly snapshots: ReadonlyMap<string, string> },
  found: ReconciliationPlan["found"],
  stored: readonly Pick<Fact, "id" | "reports">[],
): Promise<void> {
  const reportsBefore = new Map(stored.map((fact) => [fact.id, fact.reports]));
  const same = new Set(
    found
      .filter(({ fact }) => isDeepStrictEqual(reportsBefore.get(fact.id), fact.reports))
      .map(({ fact }) => fact.id),
  );
  const changed = found.filter(({ fact, known }) => known && !same.has(fact.id));
  await transaction.value.deleteMany({
    where: { factId: { in: changed.map(({ fact }) => fact.id) } }, // reports and claims go with them
  });
  const rows: Rows = { facts: [], updates: [], values: [], reports: [], claims: [] };
  for (const [position, { fact, known: isKnown }] of found.entries()) {
    const id = isKnown ? fact.id : newId();
    const content = factContent(fact, position);
    if (isKnown) rows.updates.push([...content, id]);
    else rows.facts.push([...content, id, run.storyId, fact.id]);
    if (!same.has(id)) addReports(rows, id, fact, run.snapshots);
  }
  store.bulk(
    `UPDATE "Fact" SET ${FACT_COLUMNS.map((column) => `"${column}" = ?`).join(", ")}, "withdrawn" = 0 WHERE "id" = ?`,
    rows.updates,
  );
  store.bulk(insert("Fact", [...FACT_COLUMNS, "id", "storyId", "key"]), rows.facts);
  store.bulk(insert("Value", VALUE_COLUMNS), rows.values);
  store.bulk(insert("Report", REPORT_COLUMNS), rows.reports);
  store.bulk(insert("Claim", CLAIM_COLUMNS), rows.claims);
}

interface Rows {
  readonly facts: Row[];
  readonly updates: Row[];
  readonly values: Row[];
  readonly reports: Row[];
  readonly claims: Row[];
}

const FACT_COLUMNS = [
  "position",
  "label",
  "aspect",
  "questionEn",
  "questionId",
  "status",
  "reasonEn",
  "reasonId",
  "outlets",
  "independentOrigins",
] as const;

const VALUE_COLUMNS = ["id", "factId", "key", "position", "answerEn", "answerId", "stance"];

const REPORT_COLUMNS = [
  "id",
  "factId",
  "valueId",
  "articleId",
  "position",
  "stance",
  "answerEn",
  "answerId",
  "normalisedJson",
  "speakerJson",
  "ruleId",
];

const CLAIM_COLUMNS = [
  "id",
  "articleId",
  "snapshotId",
  "reportId",
  "position",
  "aspect",
  "start",
  "end",
  "quote",
  "valueJson",
  "ruleId",
];

function insert(table: string, columns: readonly string[]): string {
  const names = columns.map((column) => `"${column}"`).join(", ");
  return `INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => "?").join(", ")})`;
}

function factContent(fact: Fact, position: number): Row {
  return [
    position,
    fact.label,
    fact.aspect,
    fact.question.en,
    fact.question.id,
    fact.status,
    fact.reason.en,
    fact.reason.id,
    fact.outlets,
    fact.independentOrigins,
  ];
}

function addReports(
  rows: Rows,
  factId: string,
  fact: Fact,
  snapshots: ReadonlyMap<string, string>,
): void {
  const groups = groupBy([...fact.reports.entries()], ([, report]) => report.value);
  for (const [valuePosition, [key, members]] of [...groups].entries()) {
    const first = members[0]?.[1];
    if (first === undefined) continue;
    const valueId = newId();
    const { answer, stance } = first;
    rows.values.push([valueId, factId, key, valuePosition, answer.en, answer.id, stance]);
    for (const [position, report] of members) {
      const reportId = newId();
      rows.reports.push(reportRow(reportId, factId, valueId, position, report));
      rows.claims.push(...claimRows(reportId, fact, report, snapshots));
    }
  }
}

function reportRow(
  id: string,
  factId: string,
  valueId: string,
  position: number,
  report: Report,
): Row {
  return [
    id,
    factId,
    valueId,
    report.article,
    position,
    report.stance,
    report.answer.en,
    report.answer.id,
    JSON.stringify(report.normalised),
    report.speaker === null ? null : JSON.stringify(report.speaker),
    report.ruleId,
  ];
}

function claimRows(
  reportId: string,
  fact: Fact,
  report: Report,
  snapshots: ReadonlyMap<string, string>,
): readonly Row[] {
  const snapshotId = snapshots.get(report.article);
  if (snapshotId === undefined)
    throw new Error(`The engine reports on an unknown article ${report.article}.`);
  const value = JSON.stringify(report.normalised);
  return report.evidence.map(({ start, end, text }, position) => [
    newId(),
    report.article,
    snapshotId,
    reportId,
    position,
    fact.aspect,
    start,
    end,
    text,
    value,
    report.ruleId,
  ]);
}
