import { lockDataFolder } from "../lib/store/data-lock.ts";
import { databaseFileOf } from "../lib/store/database.ts";
import { findUnreadStories } from "../lib/store/stories.ts";
import { contextOf } from "../lib/workflows/context.ts";
import { loadDemo } from "../lib/workflows/load-demo.ts";
import { type ReconcileOptions, reconcileStory } from "../lib/workflows/reconcile-story.ts";
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
 * and reads what a stop left unread. Does nothing a second time. Throws DataFolderInUse where a server runs on the folder.
 */
export async function prepareDatabase(
  dataFolder: string,
  options: ReconcileOptions = {},
): Promise<Preparation> {
  const unlock = lockDataFolder(dataFolder);
  const migration = await migrate(databaseFileOf(dataFolder)).finally(unlock);
  const demo = await loadDemo(options);
  const reread = await findUnreadStories(contextOf(options).store);
  for (const storyId of reread) await reconcileStory(storyId, options);
  return { ...migration, demo, reread };
}
