import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, vi } from "vitest";
import { databaseFileOf, openStore, type Store } from "../../lib/store/database.ts";
import type { ReconcileOptions } from "../../lib/workflows/reconcile-story.ts";
import { migrate } from "../../prisma/migrate.ts";
import { markedEngine } from "./marked-engine.ts";

// Every commit waits for the disk (synchronous=FULL), which on a busy machine is slow; a test here is not stuck for that.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** A desk of a test's own: a real database file in a folder of its own, a clock that ticks, the marked engine. */
export interface TestDesk {
  readonly folder: string;
  readonly store: Store;
  readonly options: ReconcileOptions;
  readonly close: () => Promise<void>;
}

/** Opens a fresh desk; the migrated database is prepared once a test file and copied. */
export async function openTestDesk(): Promise<TestDesk> {
  prepared ??= prepareTemplate();
  const folder = await mkdtemp(join(tmpdir(), "tally-desk-"));
  await copyFile(await prepared, databaseFileOf(folder));
  const store = openStore(folder);
  return {
    folder,
    store,
    options: { store, clock: tickingClock(), engine: markedEngine },
    async close() {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

let prepared: Promise<string> | undefined;

afterAll(async () => {
  if (prepared !== undefined) await rm(dirname(await prepared), { recursive: true, force: true });
});

async function prepareTemplate(): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), "tally-template-")), "template.db");
  await migrate(file);
  return file;
}

/** A second passes with every look. */
function tickingClock(): () => Date {
  let now = Date.UTC(2026, 0, 1);
  return () => {
    now += 1000;
    return new Date(now);
  };
}
