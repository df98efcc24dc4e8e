import type { Scene } from "../editorial/edits/settle-fact.ts";
import { readArticles } from "./articles.ts";
import type { Transaction } from "./database.ts";

/** A story's articles as an edit needs them, with the snapshot in which the spans of each count. */
export interface StoryScene extends Scene {
  /** Current snapshot by article id. */
  readonly snapshots: ReadonlyMap<string, string>;
}

/** Reads the outlet, origin (as corrected) and current text of every article of a story. */
export async function readScene(transaction: Transaction, storyId: string): Promise<StoryScene> {
  const articles = await readArticles(transaction, { storyId });
  const byId = new Map(articles.map((article) => [article.id, article]));
  const rows = await transaction.article.findMany({
    where: { storyId },
    select: { id: true, currentSnapshot: { select: { id: true, text: true } } },
  });
  const snapshots = new Map(rows.map(({ id, currentSnapshot }) => [id, currentSnapshot]));
  return {
    outletOf: (id) => byId.get(id)?.outlet ?? id,
    originOf: (id) => byId.get(id)?.originKey ?? id,
    textOf: (id) => snapshots.get(id)?.text ?? null,
    snapshots: new Map(
      rows.flatMap(({ id, currentSnapshot }) =>
        currentSnapshot === null ? [] : [[id, currentSnapshot.id]],
      ),
    ),
  };
}
