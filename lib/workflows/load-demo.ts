import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { insertFirstStory } from "../store/stories.ts";
import { contextOf } from "./context.ts";
import { type ArticleSource, importArticle } from "./import-article.ts";
import { type ReconcileOptions, reconcileStory } from "./reconcile-story.ts";

const DEMO_FOLDER = join("prisma", "demo");
const DEMO_TITLE = "Perjanjian Rusia–Korea Utara, Juni 2024";
const DEMO_AUTHOR = "Tally";

type DemoFile = Extract<ArticleSource, { readonly kind: "file" }>;

/**
 * Loads the demo story, each article marked as restated, and returns its id. Null where the database has, or ever had, a
 * story: it never stands among real work and never comes twice.
 */
export function loadDemo(options: ReconcileOptions = {}): Promise<string | null> {
  return makeDemo("count", options);
}

/** The same for a desk whose stories are all deleted, when somebody asks for it; null where it has one. */
export function loadDemoAgain(options: ReconcileOptions = {}): Promise<string | null> {
  return makeDemo("do-not-count", options);
}

async function makeDemo(
  deleted: "count" | "do-not-count",
  options: ReconcileOptions,
): Promise<string | null> {
  const { store, at } = contextOf(options);
  const story = { title: DEMO_TITLE, author: DEMO_AUTHOR, at };
  const sources = await readDemoFiles();
  const storyId = await insertFirstStory(store, story, { deleted });
  if (storyId === null) return null;
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

async function readDemoFiles(): Promise<readonly DemoFile[]> {
  const files = (await readdir(DEMO_FOLDER)).filter((name) => name.endsWith(".md")).sort();
  return Promise.all(
    files.map(async (name) => ({
      kind: "file" as const,
      name,
      bytes: new Uint8Array(await readFile(join(DEMO_FOLDER, name))),
    })),
  );
}
