import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { SqlDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { databaseFileOf } from "../../lib/store/database.ts";
import { PrismaClient } from "../../lib/store/generated/client.ts";
import { createSqliteAdapter } from "../../lib/store/sqlite-adapter.ts";
import { openTestDesk, type TestDesk } from "../support/test-desk.ts";

let desk: TestDesk;
let file: string;
const clients: PrismaClient[] = [];

beforeEach(async () => {
  desk = await openTestDesk();
  file = databaseFileOf(desk.folder);
});
afterEach(async () => {
  for (const client of clients.splice(0)) await client.$disconnect();
  await desk.close();
});

function connect(adapter: SqlDriverAdapterFactory): PrismaClient {
  const client = new PrismaClient({ adapter });
  clients.push(client);
  return client;
}

const story = (id: string) => ({ id, title: id, createdAt: "2026-01-01", changedAt: "2026-01-01" });

/** One request's transaction is open and will roll back; another request writes meanwhile. What is there afterwards? */
async function writeDuringRollback(client: PrismaClient): Promise<readonly string[]> {
  let other: Promise<unknown> = Promise.resolve();
  const rollingBack = client.$transaction(async (transaction) => {
    await transaction.story.create({ data: story("in the transaction") });
    other = client.story.create({ data: story("of the other request") }).then((row) => row.id);
    await new Promise((resolve) => setTimeout(resolve, 50)); // the other request gets its turn
    throw new Error("This one changes its mind.");
  });
  await expect(rollingBack).rejects.toThrow("changes its mind");
  expect(await other).toBe("of the other request"); // it was acknowledged
  const rows = await client.story.findMany();
  return rows.map((row) => row.id);
}

describe("a write made while another request's transaction rolls back", () => {
  it("survives", async () => {
    const client = connect(createSqliteAdapter(file));
    expect(await writeDuringRollback(client)).toEqual(["of the other request"]);
  });

  it("is lost by the stock adapter, which is why there is ours", async () => {
    const client = connect(new PrismaBetterSqlite3({ url: `file:${file}` }));
    expect(await writeDuringRollback(client)).toEqual([]);
  });
});

describe("the writer", () => {
  it("does transactions one after the other, in the order in which they came", async () => {
    const client = connect(createSqliteAdapter(file));
    const order: string[] = [];
    const work = (name: string, ms: number) =>
      client.$transaction(async (transaction) => {
        order.push(`${name} begins`);
        const rows = await transaction.story.count();
        await new Promise((resolve) => setTimeout(resolve, ms));
        await transaction.story.create({ data: story(`${name} saw ${rows}`) });
        order.push(`${name} ends`);
      });
    await Promise.all([work("a", 30), work("b", 10), work("c", 0)]);
    const expected = ["a", "b", "c"].flatMap((name) => [`${name} begins`, `${name} ends`]);
    expect(order).toEqual(expected);
    expect((await client.story.findMany()).map((row) => row.id).sort()).toEqual([
      "a saw 0",
      "b saw 1",
      "c saw 2",
    ]);
  });

  it("shows nobody what is not committed", async () => {
    const client = connect(createSqliteAdapter(file));
    await client.$transaction(async (transaction) => {
      await transaction.story.create({ data: story("soon") });
      expect(await client.story.count()).toBe(0);
      expect(await transaction.story.count()).toBe(1);
    });
    expect(await client.story.count()).toBe(1);
  });

  it("waits for another program's lock without blocking the event loop", async () => {
    const client = connect(createSqliteAdapter(file));
    await client.story.count();
    const other = new Database(file);
    other.exec("BEGIN IMMEDIATE");
    let ticks = 0;
    const ticking = setInterval(() => {
      ticks += 1;
    }, 10);
    const writing = client.story.create({ data: story("patient") });
    await new Promise((resolve) => setTimeout(resolve, 300));
    other.exec("COMMIT");
    other.close();
    await writing;
    clearInterval(ticking);
    expect(ticks).toBeGreaterThan(4);
    expect(await client.story.count()).toBe(1);
  });

  it("goes on after a transaction that failed at its start or in the middle", async () => {
    const client = connect(createSqliteAdapter(file));
    const twice = client.$transaction([
      client.story.create({ data: story("same") }),
      client.story.create({ data: story("same") }),
    ]);
    await expect(twice).rejects.toThrow();
    await client.story.create({ data: story("after") });
    expect((await client.story.findMany()).map((row) => row.id)).toEqual(["after"]);
  });

  it("writes bulk rows only inside a transaction, and they roll back with it", async () => {
    const adapter = createSqliteAdapter(file);
    const client = connect(adapter);
    await client.story.count();
    const sql = 'INSERT INTO "Story" ("id", "title", "createdAt", "changedAt") VALUES (?, ?, ?, ?)';
    const rows = [
      ["one", "One", "2026-01-01", "2026-01-01"],
      ["two", "Two", "2026-01-01", "2026-01-01"],
    ];
    expect(() => adapter.bulk(sql, rows)).toThrow("inside a transaction");
    const failing = client.$transaction(async () => {
      adapter.bulk(sql, rows);
      throw new Error("Not after all.");
    });
    await expect(failing).rejects.toThrow("Not after all");
    expect(await client.story.count()).toBe(0);
    await client.$transaction(async () => adapter.bulk(sql, rows));
    expect(await client.story.count()).toBe(2);
  });

  it("is durable and checks references", async () => {
    const client = connect(createSqliteAdapter(file));
    await client.$transaction(async (transaction) => {
      const [synchronous] = await transaction.$queryRaw<object[]>`SELECT * FROM pragma_synchronous`;
      expect(Object.values(synchronous ?? {}).map(Number)).toEqual([2]); // FULL
      const [journal] = await transaction.$queryRaw<object[]>`SELECT * FROM pragma_journal_mode`;
      expect(Object.values(journal ?? {})).toEqual(["wal"]);
    });
    const orphan = client.import.create({
      data: {
        id: "i",
        storyId: "nowhere",
        name: "a.md",
        outcome: "added",
        at: "2026-01-01",
        author: "Ayu",
      },
    });
    await expect(orphan).rejects.toThrow();
  });
});
