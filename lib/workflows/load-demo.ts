import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { hasEverHadStory } from "../store/stories.ts";
import { createStory } from "./change-story.ts";
import { contextOf } from "./context.ts";
import { importArticle } from "./import-article.ts";
import { listStories } from "./list-stories.ts";
import { type ReconcileOptions, reconcileStory } from "./reconcile-story.ts";

const DEMO_FOLDER = join("prisma", "demo");
const DEMO_TITLE = "Perjanjian Rusia–Korea Utara, Juni 2024";
const DEMO_AUTHOR = "Tally";

/**
 * Loads the demo story, each article marked as restated, and returns its id. Null where the database has, or ever had, a
 * story: it never stands among real work and never comes twice.
 */
export async function loadDemo(options: ReconcileOptions = {}): Promise<string | null> {
  const { store } = contextOf(options);
  return (await hasEverHadStory(store)) ? null : makeDemo(options);
}

/** The same for a desk whose stories are all deleted, when somebody asks for it; null where it has one. */
export async function loadDemoAgain(options: ReconcileOptions = {}): Promise<string | null> {
  const stories = await listStories(options);
  return stories.length > 0 ? null : makeDemo(options);
}

async function makeDemo(options: ReconcileOptions): Promise<string> {
  const files = (await readdir(DEMO_FOLDER)).filter((name) => name.endsWith(".md")).sort();
  const sources = await Promise.all(
    files.map(async (name) => ({
      kind: "file" as const,
      name,
      bytes: new Uint8Array(await readFile(join(DEMO_FOLDER, name))),
    })),
  );
  const made = await createStory({ title: DEMO_TITLE, author: DEMO_AUTHOR }, options);
  if (!made.ok) throw new Error("The demo story has no title or author.");
  const { storyId } = made.value;
  for (const source of sources) {
    const outcome = await importArticle(
      { storyId, author: DEMO_AUTHOR, source, restated: true },
      options,
    );
    if (!outcome.ok) {
      throw new Error(`The demo article ${source.name} was refused: ${outcome.error.reason}.`);
    }
  }
  await reconcileStory(storyId, options);
  return storyId;
}
