import type { ReconciliationPlan } from "../editorial/plan-reconciliation.ts";
import type { Localised } from "../engine/article.ts";
import type { ArticleReading, Reconciliation } from "../engine/reconciliation.ts";
import type { Store, Transaction } from "./database.ts";
import type { StoryInHand } from "./edit-story.ts";
import { newId } from "./new-id.ts";
import { recountSources } from "./recount-sources.ts";
import { reopenFact } from "./reopen-fact.ts";
import { readFactDecisions, readStoredFacts } from "./stored-facts.ts";
import { readScene } from "./story-scene.ts";
import { writeFacts } from "./write-facts.ts";

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

/** A story as it stands before a run is saved. */
export interface StoryBeforeRun extends StoryInHand {
  /** Facts with decisions, notes, assignments or corrections. */
  readonly worked: ReadonlySet<string>;
  /** Articles with another text than their stored claims were read in. */
  readonly changed: ReadonlySet<string>;
}

/**
 * Saves an engine run in one transaction. `plan` (pure) lays the run over the facts as they are then, with everything
 * that was decided while the engine ran. Nothing is saved where an article got another text meanwhile: the run would speak of
 * one that is no more, and whoever changed it has asked for the next run.
 */
export function saveReconciliation(
  store: Store,
  run: EngineRun,
  plan: (before: StoryBeforeRun) => ReconciliationPlan,
): Promise<void> {
  return store.prisma.$transaction(async (transaction) => {
    if (await isOutdated(transaction, run)) return;
    await saveFailures(transaction, run.failures);
    const { reconciliation } = run;
    if (reconciliation === null) return;
    await saveReadings(store, transaction, reconciliation.articles);
    const facts = await readStoredFacts(transaction, run.storyId);
    const changed = await readChangedArticles(transaction, run);
    const changes = plan({
      facts,
      decisions: await readFactDecisions(transaction, run.storyId),
      scene: await readScene(transaction, run.storyId),
      worked: await readWorkedFacts(transaction, run.storyId),
      changed,
    });
    await transaction.fact.deleteMany({ where: { id: { in: [...changes.remove] } } });
    await writeFacts(store, transaction, run, changes.write, facts, changed);
    const { engine } = reconciliation;
    await transaction.story.update({
      where: { id: run.storyId },
      data: { engine, changedAt: run.at },
    });
    await recountSources(transaction, run.storyId);
    for (const { fact, cause } of changes.reopen) {
      await reopenFact(transaction, run.at, fact, cause);
    }
  });
}

async function isOutdated(transaction: Transaction, run: EngineRun): Promise<boolean> {
  const rows = await transaction.article.findMany({
    where: { storyId: run.storyId },
    select: { id: true, currentSnapshotId: true },
  });
  return rows.some(({ id, currentSnapshotId }) => {
    const read = run.snapshots.get(id);
    return read !== undefined && read !== currentSnapshotId;
  });
}

async function readChangedArticles(
  transaction: Transaction,
  run: EngineRun,
): Promise<ReadonlySet<string>> {
  const claims = await transaction.claim.findMany({
    where: {
      article: { storyId: run.storyId },
      snapshotId: { notIn: [...run.snapshots.values()] },
      // The words of a fact that is found no longer stay where they were read: they tell nothing of the text since.
      report: { fact: { withdrawn: false } },
    },
    distinct: ["articleId"],
    select: { articleId: true },
  });
  return new Set(claims.map(({ articleId }) => articleId));
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
