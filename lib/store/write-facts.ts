import { isDeepStrictEqual } from "node:util";
import type { DeskReport } from "../editorial/edits/edit.ts";
import type { EditableFact } from "../editorial/edits/editable-fact.ts";
import type { FactToWrite } from "../editorial/edits/fact-to-write.ts";
import { groupBy } from "../editorial/group-by.ts";
import type { Store, Transaction } from "./database.ts";
import { newId } from "./new-id.ts";
import type { Bindable } from "./sqlite-adapter.ts";

type Row = readonly Bindable[];

/**
 * Writes facts with their values, reports and claims, as bulk rows inside the caller's transaction. A known fact keeps its reports
 * where they are those of `stored`: on a large story most are, and the server does not stand still for them. A claim stands in a
 * snapshot: one of an article of `changed` is written anew though it has not moved, but for those of a fact that the engine
 * no longer finds, whose words stand in the text in which they were read.
 */
export async function writeFacts(
  store: Store,
  transaction: Transaction,
  run: { readonly storyId: string; readonly snapshots: ReadonlyMap<string, string> },
  facts: readonly FactToWrite[],
  stored: readonly Pick<EditableFact, "id" | "reports">[],
  changed: ReadonlySet<string> = new Set(),
): Promise<void> {
  const reportsBefore = new Map(stored.map((fact) => [fact.id, fact.reports]));
  const same = new Set(
    facts
      .filter(
        ({ fact }) =>
          isDeepStrictEqual(reportsBefore.get(fact.id), fact.reports) &&
          (fact.withdrawn || !fact.reports.some(({ article }) => changed.has(article))),
      )
      .map(({ fact }) => fact.id),
  );
  const rewritten = facts.filter(({ fact, key }) => key === null && !same.has(fact.id));
  await transaction.value.deleteMany({
    where: { factId: { in: rewritten.map(({ fact }) => fact.id) } }, // reports and claims go with them
  });
  const rows: Rows = { facts: [], updates: [], values: [], reports: [], claims: [] };
  for (const { fact, suggested, key, position } of facts) {
    const content = factContent(fact, suggested, position);
    if (key === null) rows.updates.push([...content, fact.id]);
    else rows.facts.push([...content, fact.id, run.storyId, key]);
    if (!same.has(fact.id)) addReports(rows, fact, run.snapshots);
  }
  store.bulk(
    `UPDATE "Fact" SET ${FACT_COLUMNS.map((column) => `"${column}" = ?`).join(", ")} WHERE "id" = ?`,
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
  "by",
  "label",
  "aspect",
  "questionEn",
  "questionId",
  "status",
  "reasonEn",
  "reasonId",
  "outlets",
  "independentOrigins",
  "withdrawn",
  "hidden",
  "suggestedJson",
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
  "mark",
];

const CLAIM_COLUMNS = [
  "id",
  "articleId",
  "snapshotId",
  "reportId",
  "by",
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

function factContent(
  fact: EditableFact,
  suggested: FactToWrite["suggested"],
  position: number,
): Row {
  return [
    position,
    fact.by,
    fact.label,
    fact.aspect,
    fact.question.en,
    fact.question.id,
    fact.status,
    fact.reason.en,
    fact.reason.id,
    fact.outlets,
    fact.independentOrigins,
    fact.withdrawn ? 1 : 0,
    fact.hidden,
    suggested === null ? null : JSON.stringify(suggested),
  ];
}

function addReports(rows: Rows, fact: EditableFact, snapshots: ReadonlyMap<string, string>): void {
  const groups = groupBy([...fact.reports.entries()], ([, report]) => report.value);
  for (const [valuePosition, [key, members]] of [...groups].entries()) {
    const first = members[0]?.[1];
    if (first === undefined) continue;
    const valueId = newId();
    const { answer, stance } = first;
    rows.values.push([valueId, fact.id, key, valuePosition, answer.en, answer.id, stance]);
    for (const [position, report] of members) {
      const reportId = newId();
      rows.reports.push(reportRow(reportId, fact.id, valueId, position, report));
      rows.claims.push(...claimRows(reportId, fact, report, snapshots));
    }
  }
}

function reportRow(
  id: string,
  factId: string,
  valueId: string,
  position: number,
  report: DeskReport,
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
    report.mark ?? null,
  ];
}

function claimRows(
  reportId: string,
  fact: EditableFact,
  report: DeskReport,
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
    report.mark === "added" ? "editor" : "engine",
    position,
    fact.aspect,
    start,
    end,
    text,
    value,
    report.ruleId,
  ]);
}
