import { copyFile, mkdir, readdir, readFile, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { withSchemaEngine } from "./schema-engine.ts";

const MIGRATIONS = fileURLToPath(new URL("migrations", import.meta.url));

/** What a migration run did: the names that were applied, and where the earlier file was kept (null for a new one). */
export interface MigrationOutcome {
  readonly applied: readonly string[];
  readonly backup: string | null;
}

/**
 * Brings the SQLite file at `databaseFile` to the newest schema; makes it where missing. Nothing pending: nothing is
 * touched. Otherwise the file is first copied to `backups/` beside it, and put back as it was when a migration fails or
 * leaves a broken reference (then it throws). No other process may have the file open.
 */
export async function migrate(databaseFile: string): Promise<MigrationOutcome> {
  const names = await migrationNames();
  const state = readState(databaseFile);
  if (names.every((name) => state.finished.has(name))) return { applied: [], backup: null };
  await mkdir(dirname(databaseFile), { recursive: true });
  const backup = state.exists ? await backUp(databaseFile, names) : null;
  try {
    const applied = await apply(databaseFile, names);
    checkReferences(databaseFile);
    return { applied, backup };
  } catch (error) {
    await putBack(databaseFile, backup);
    throw error;
  }
}

async function migrationNames(): Promise<readonly string[]> {
  const entries = await readdir(MIGRATIONS, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

interface FileState {
  readonly exists: boolean;
  readonly finished: ReadonlySet<string>;
}

/** Reads the engine's own table, so that an up-to-date file costs no start of the engine. */
function readState(databaseFile: string): FileState {
  const finished = new Set<string>();
  let database: Database.Database;
  try {
    database = new Database(databaseFile, { fileMustExist: true });
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code === "SQLITE_CANTOPEN") {
      return { exists: false, finished };
    }
    if (error instanceof TypeError) return { exists: false, finished }; // the folder is missing
    throw error;
  }
  try {
    const kept = database
      .prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'")
      .get();
    if (kept !== undefined) {
      const rows = database
        .prepare<[], { migration_name: string }>(
          "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
        )
        .all();
      for (const row of rows) finished.add(row.migration_name);
    }
    return { exists: true, finished };
  } finally {
    database.close();
  }
}

async function backUp(databaseFile: string, names: readonly string[]): Promise<string> {
  const folder = join(dirname(databaseFile), "backups");
  await mkdir(folder, { recursive: true });
  const stamp = new Date().toISOString().replaceAll(/[:.]/g, "-");
  const target = join(folder, `${basename(databaseFile)}.${stamp}.before-${names.at(-1)}`);
  const database = new Database(databaseFile);
  try {
    await database.backup(target); // unlike a copy of the file, this has what still stands in the write-ahead log
  } finally {
    database.close();
  }
  return target;
}

async function apply(databaseFile: string, names: readonly string[]): Promise<readonly string[]> {
  const migrationDirectories = await Promise.all(
    names.map(async (name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: {
          tag: "ok" as const,
          value: await readFile(join(MIGRATIONS, name, "migration.sql"), "utf8"),
        },
      },
    })),
  );
  const lockfile = {
    path: "migration_lock.toml",
    content: await readFile(join(MIGRATIONS, "migration_lock.toml"), "utf8"),
  };
  const output = await withSchemaEngine(databaseFile, (engine) =>
    engine.applyMigrations({
      migrationsList: {
        baseDir: MIGRATIONS,
        lockfile,
        shadowDbInitScript: "",
        migrationDirectories,
      },
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  return output.appliedMigrationNames;
}

function checkReferences(databaseFile: string): void {
  const database = new Database(databaseFile);
  try {
    const broken = database.prepare("PRAGMA foreign_key_check").all();
    if (broken.length > 0) {
      throw new Error(`A migration left ${broken.length} rows whose references point nowhere.`);
    }
  } finally {
    database.close();
  }
}

async function putBack(databaseFile: string, backup: string | null): Promise<void> {
  for (const suffix of ["", "-wal", "-shm"]) await rm(`${databaseFile}${suffix}`, { force: true });
  if (backup !== null) await copyFile(backup, databaseFile);
}
