import type { Decision } from "../editorial/decision.ts";
import type { ReconciliationPlan } from "../editorial/plan-reconciliation.ts";
import type { FactState } from "../editorial/views.ts";
import type { Localised } from "../engine/article.ts";
import type { ArticleReading, Fact, Reconciliation } from "../engine/reconciliation.ts";
import type { Store, Transaction } from "./database.ts";
import { appendDecision, PLAIN_ENTRY, readDecisions } from "./decisions.ts";
import { type FactHead, readFactHeads } from "./facts.ts";
import { newId } from "./new-id.ts";
import { readReports } from "./reports.ts";
import { writeFacts } from "./write-facts.ts";

/** Who signs what the engine causes. */
const ENGINE_AUTHOR = "Tally";

/** One engine run over a story. */
export interface EngineRun {
  readonly storyId: string;
  /** Null where the engine could read no article at all: then the facts stay as they are. */
  readonly reconciliation: Reconciliation | null;
  /** Why the engine could not read an article, by article id. */
  readonly failures: ReadonlyMap<string, Localised>;
  /** The snapshot that was read, by article id: the spans count in it. */
  readonly snapshots: ReadonlyMap<string, string>;
  readonly at: string;
}

/** A story's facts as they stand before a run is saved. */
export interface StoredFacts {
  readonly facts: readonly (FactHead & Pick<Fact, "reports">)[];
  /** Decisions on facts, oldest first. */
  readonly decisions: readonly Decision[];
  /** Facts with decisions, notes, assignments or corrections. */
  readonly worked: ReadonlySet<string>;
}

/**
 * Saves an engine run in one transaction. `plan` (pure) lays the run over the facts as they are then, with everything
 * that was decided while the engine ran.
 */
export function saveReconciliation(
  store: Store,
  run: EngineRun,
  plan: (stored: StoredFacts) => ReconciliationPlan,
): Promise<void> {
  return store.prisma.$transaction(async (transaction) => {
    await saveFailures(transaction, run.failures);
    const { reconciliation } = run;
    if (reconciliation === null) return;
    await saveReadings(store, transaction, reconciliation.articles);
    const stored = await readStoredFacts(transaction, run.storyId);
    const changes = plan(stored);
    await transaction.fact.deleteMany({ where: { id: { in: [...changes.remove] } } });
    await transaction.fact.updateMany({
      where: { id: { in: [...changes.withdraw] } },
      data: { withdrawn: true },
    });
    await writeFacts(store, transaction, run, changes.found, stored.facts);
    const { engine, independentOrigins } = reconciliation;
    await transaction.story.update({
      where: { id: run.storyId },
      data: { engine, independentOrigins, changedAt: run.at },
    });
    for (const { fact, cause } of changes.reopen) await reopen(transaction, run.at, fact, cause);
  });
}

async function saveFailures(
  transaction: Transaction,
  failures: EngineRun["failures"],
): Promise<void> {
  for (const [id, failure] of failures) {
    await transaction.article.update({
      where: { id },
      data: { failureEn: failure.en, failureId: failure.id },
    });
  }
}

async function saveReadings(
  store: Store,
  transaction: Transaction,
  readings: readonly ArticleReading[],
): Promise<void> {
  for (const reading of readings) {
    await transaction.article.update({
      where: { id: reading.id },
      data: {
        language: reading.language,
        originKey: reading.originKey,
        findingsJson: JSON.stringify(reading.findings),
        boilerplateJson: JSON.stringify(reading.boilerplate),
        failureEn: null,
        failureId: null,
      },
    });
  }
  const ids = readings.map((reading) => reading.id);
  await transaction.origin.deleteMany({ where: { articleId: { in: ids }, by: "engine" } });
  store.bulk(
    `INSERT INTO "Origin" ("id", "articleId", "by", "position", "name", "kind", "start", "end", "quote", "setAside")
     VALUES (?, ?, 'engine', ?, ?, ?, ?, ?, ?, 0)`,
    readings.flatMap((reading) =>
      reading.origins.map((origin, position) => [
        newId(),
        reading.id,
        position,
        origin.name,
        origin.kind,
        origin.start,
        origin.end,
        origin.text,
      ]),
    ),
  );
}

async function readStoredFacts(transaction: Transaction, storyId: string): Promise<StoredFacts> {
  const heads = await readFactHeads(transaction, { storyId });
  const reports = await readReports(transaction, { storyId });
  return {
    facts: heads.map((head) => ({ ...head, reports: reports.get(head.id) ?? [] })),
    decisions: await readDecisions(transaction, { storyId, factId: { not: null } }),
    worked: await readWorkedFacts(transaction, storyId),
  };
}

async function readWorkedFacts(
  transaction: Transaction,
  storyId: string,
): Promise<ReadonlySet<string>> {
  const some = { some: {} };
  const rows = await transaction.fact.findMany({
    where: {
      storyId,
      OR: [{ decisions: some }, { notes: some }, { assignments: some }, { corrections: some }],
    },
    select: { id: true },
  });
  return new Set(rows.map((row) => row.id));
}

async function reopen(
  transaction: Transaction,
  at: string,
  fact: FactState,
  cause: Localised,
): Promise<void> {
  await appendDecision(transaction, {
    ...PLAIN_ENTRY,
    storyId: fact.storyId,
    factId: fact.id,
    kind: "reopened",
    author: ENGINE_AUTHOR,
    at,
    before: fact.ruling,
    after: fact.ruling === null ? null : { ...fact.ruling, verdict: null },
    cause,
  });
}
