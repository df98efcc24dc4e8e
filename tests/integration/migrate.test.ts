import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { migrate } from "../../prisma/migrate.ts";
import { withSchemaEngine } from "../../prisma/schema-engine.ts";

vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tally-migrate-"));
  file = join(folder, "tally.db");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The migrations that the project ships, in their order. */
async function migrationFolders(): Promise<readonly string[]> {
  const entries = await readdir("prisma/migrations", { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** What schema.prisma alone would make, as SQL. */
async function schemaSql(): Promise<string> {
  const content = await readFile("prisma/schema.prisma", "utf8");
  const output = await withSchemaEngine(join(folder, "scratch.db"), (engine) =>
    engine.diff({
      from: { tag: "empty" },
      to: { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content }] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  return output.stdout ?? "";
}

/**
 * Every table with its columns (whatever their order: a later migration adds them at the end), its references and its indexes,
 * by name. Triggers and full-text tables (virtual, with the shadow tables that
 * SQLite keeps for them) are no part of a Prisma schema: the test after it and those of the search hold these.
 */
function definitions(database: Database.Database): readonly unknown[] {
  const tables = database
    .prepare(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> '_prisma_migrations'
       ORDER BY name`,
    )
    .pluck()
    .all();
  return tables.map((name) => ({
    name,
    columns: database
      .prepare(
        `SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_xinfo(?) ORDER BY name`,
      )
      .all(name),
    references: database
      .prepare(
        `SELECT "table", "from", "to", on_update, on_delete FROM pragma_foreign_key_list(?) ORDER BY "from"`,
      )
      .all(name),
    indexes: database
      .prepare(
        `SELECT l.name, l."unique", group_concat(i.name) AS columns
         FROM pragma_index_list(?) l, pragma_index_info(l.name) i GROUP BY l.name ORDER BY l.name`,
      )
      .all(name),
  }));
}

/** Names that the SQL of all migrations, in their order, creates and does not drop again. */
async function namesThatStand(kind: "TRIGGER" | "VIRTUAL TABLE"): Promise<readonly string[]> {
  const names = new Set<string>();
  const statement = new RegExp(`^(CREATE ${kind}|DROP ${kind.split(" ").at(-1)}) "(\\w+)"`, "gm");
  for (const folder of await migrationFolders()) {
    const sql = await readFile(join("prisma/migrations", folder, "migration.sql"), "utf8");
    for (const [, what, name = ""] of sql.matchAll(statement)) {
      if (what?.startsWith("CREATE")) names.add(name);
      else names.delete(name);
    }
  }
  return [...names].sort();
}

describe("migrations", () => {
  it("make what the schema says", async () => {
    await migrate(file);
    const migrated = new Database(file);
    const fresh = new Database(":memory:");
    fresh.exec(await schemaSql());
    expect(definitions(migrated)).toEqual(definitions(fresh));
    expect(definitions(fresh).length).toBeGreaterThan(15);
    migrated.close();
  });

  it("leave every trigger and full-text table standing, also where a later one rebuilds a table", async () => {
    await migrate(file);
    const migrated = new Database(file);
    const triggers = migrated
      .prepare("SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name")
      .pluck()
      .all();
    const virtual = migrated
      .prepare("SELECT name FROM pragma_table_list WHERE type = 'virtual' ORDER BY name")
      .pluck()
      .all();
    migrated.close();
    expect(triggers).toEqual(await namesThatStand("TRIGGER"));
    expect(triggers.length).toBeGreaterThan(12);
    expect(virtual).toEqual(await namesThatStand("VIRTUAL TABLE"));
    expect(virtual).toEqual(["SearchArticle", "SearchFact", "SearchNote", "SearchValue"]);
  });

  it("apply once", async () => {
    expect((await migrate(file)).applied).toEqual(await migrationFolders());
    expect(await migrate(file)).toEqual({ applied: [], backup: null });
  });

  it("back an existing file up first", async () => {
    const earlier = new Database(file);
    earlier.pragma("user_version = 7");
    earlier.close();
    const { applied, backup } = await migrate(file);
    expect(applied).toEqual(await migrationFolders());
    const kept = new Database(backup ?? "", { readonly: true });
    expect(kept.pragma("user_version", { simple: true })).toBe(7);
    expect(kept.prepare("SELECT name FROM sqlite_master").pluck().all()).toEqual([]);
    kept.close();
  });

  it("put a file back as it was when one fails, with what stood in its write-ahead log", async () => {
    const foreign = new Database(file);
    foreign.pragma("journal_mode = WAL");
    foreign.exec("CREATE TABLE Story (word TEXT); INSERT INTO Story VALUES ('before')");
    foreign.close();
    await expect(migrate(file)).rejects.toThrow();
    const kept = new Database(file);
    expect(kept.prepare("SELECT word FROM Story").pluck().all()).toEqual(["before"]);
    expect(kept.prepare("SELECT name FROM sqlite_master").pluck().all()).toEqual(["Story"]);
    kept.close();
  });
});

describe("the log and the snapshots", () => {
  it("can only be added to", async () => {
    await migrate(file);
    const database = new Database(file);
    database.pragma("recursive_triggers = ON");
    database.exec(`
      INSERT INTO Story (id, title, createdAt, changedAt) VALUES ('s', 'S', '', '');
      INSERT INTO Decision (id, storyId, kind, author, at) VALUES ('d', 's', 'story-created', 'Ayu', '');
      INSERT INTO Outlet (id, name, folded) VALUES ('o', 'O', 'o');
      INSERT INTO Article (id, storyId, outletId, addedAt, addedBy) VALUES ('a', 's', 'o', '', 'Ayu');
      INSERT INTO Snapshot (id, articleId, text, sha256, takenAt) VALUES ('t', 'a', 'text', '0', '');
    `);
    const change = (sql: string) => () => database.exec(sql);
    expect(change("UPDATE Decision SET author = 'Budi'")).toThrow("append-only");
    expect(change("DELETE FROM Decision")).toThrow("append-only");
    expect(
      change(
        "INSERT OR REPLACE INTO Decision (sequence, id, storyId, kind, author, at) VALUES (1, 'd', 's', 'ruling', 'Budi', '')",
      ),
    ).toThrow("append-only");
    expect(change("UPDATE Snapshot SET text = 'other'")).toThrow("never changed");
    expect(change("DELETE FROM Snapshot")).toThrow("never deleted");
    expect(database.prepare("SELECT author FROM Decision").pluck().get()).toBe("Ayu");
    database.close();
  });
});
