import { join } from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { lockDataFolder } from "./data-lock.ts";
import { createDecisionFeed, type DecisionFeed } from "./decision-feed.ts";
import { PrismaClient } from "./generated/client.ts";
import { type Bindable, createSqliteAdapter } from "./sqlite-adapter.ts";
import { readNewestSequence, readStoryEvents } from "./story-events.ts";

/** The client inside a transaction. */
export type Transaction = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

/** One open database file. */
export interface Store {
  readonly prisma: PrismaClient;
  /** Bulk rows, inside an open transaction only; see SqliteAdapter. */
  readonly bulk: (sql: string, rows: readonly (readonly Bindable[])[]) => void;
  /** What is decided, for those who have a story open. */
  readonly feed: DecisionFeed;
  readonly close: () => Promise<void>;
}

/** The database file inside a data folder. */
export function databaseFileOf(dataFolder: string): string {
  return join(dataFolder, "tally.db");
}

/** What only reads takes, so that a command can look at a desk that a server works on. */
export type ReadingStore = Pick<Store, "prisma" | "close">;

/** Opens the migrated database of a data folder for reading, beside whoever holds its lock; throws where there is none. */
export function openStoreToRead(dataFolder: string): ReadingStore {
  const url = `file:${databaseFileOf(dataFolder)}`;
  const prisma = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url, readonly: true }) });
  return { prisma, close: () => prisma.$disconnect() };
}

/** Opens the migrated database of a data folder and holds the folder's lock until closed. */
export function openStore(dataFolder: string): Store {
  const unlock = lockDataFolder(dataFolder);
  const adapter = createSqliteAdapter(databaseFileOf(dataFolder), () => feed.committed());
  const prisma = new PrismaClient({
    adapter,
    // A transaction waits behind the others (their engine runs are outside), so waiting is normal under load.
    transactionOptions: { maxWait: 30_000, timeout: 30_000 },
  });
  const feed = createDecisionFeed({
    newest: () => readNewestSequence(prisma),
    after: (sequence) => readStoryEvents(prisma, { after: sequence }),
  });
  return {
    prisma,
    bulk: adapter.bulk,
    feed,
    async close() {
      await prisma.$disconnect();
      unlock();
    },
  };
}
