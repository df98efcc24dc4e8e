import { lockDataFolder } from "../lib/store/data-lock.ts";
import { databaseFileOf, openStore } from "../lib/store/database.ts";
import { findUnreadStories } from "../lib/store/stories.ts";
import { loadDemo } from "../lib/workflows/load-demo.ts";
import { reconcileStory } from "../lib/workflows/reconcile-story.ts";
import { type MigrationOutcome, migrate } from "./migrate.ts";

/** What a start found to do. */
export interface Preparation extends MigrationOutcome {
  /** The demo story's id, where it was loaded. */
  readonly demo: string | null;
  /** Stories whose reading a stop had interrupted. */
  readonly reread: readonly string[];
}

/**
 * Makes the database of a data folder ready to serve: migrates it, loads the demo story into one that never had a story,
 * and reads what a stop left unread. Does nothing a second time, and leaves the folder closed. Throws DataFolderInUse where
 * a server runs on it.
 */
export async function prepareDatabase(dataFolder: string): Promise<Preparation> {
  const unlock = lockDataFolder(dataFolder);
  const migration = await migrate(databaseFileOf(dataFolder)).finally(unlock);
  const store = openStore(dataFolder);
  try {
    const demo = await loadDemo({ store });
    const reread = await findUnreadStories(store);
    for (const storyId of reread) await reconcileStory(storyId, { store });
    return { ...migration, demo, reread };
  } finally {
    await store.close();
  }
}
