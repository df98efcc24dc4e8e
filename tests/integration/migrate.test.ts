import { mkdtemp, readFile, rm } from "node:fs/promises";
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

/** Tables and indexes with their definitions, by name. Triggers are no part of a Prisma schema. */
function definitions(database: Database.Database): readonly unknown[] {
  return database
    .prepare(
      `SELECT type, name, tbl_name, sql FROM sqlite_master
       WHERE type IN ('table', 'index') AND name NOT LIKE 'sqlite_%' AND name <> '_prisma_migrations'
       ORDER BY type, name`,
    )
    .all();
}

describe("migrations", () => {
  it("make what the schema says", async () => {
    await migrate(file);
    const migrated = new Database(file);
    const fresh = new Database(":memory:");
    fresh.exec(await schemaSql());
    expect(definitions(migrated)).toEqual(definitions(fresh));
    expect(definitions(fresh).length).toBeGreaterThan(30);
    migrated.close();
  });

  it("apply once", async () => {
    expect((await migrate(file)).applied).toHaveLength(1);
    expect(await migrate(file)).toEqual({ applied: [], backup: null });
  });

  it("back an existing file up first", async () => {
    const earlier = new Database(file);
    earlier.pragma("user_version = 7");
    earlier.close();
    const { applied, backup } = await migrate(file);
    expect(applied).toHaveLength(1);
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
