import type { Scene } from "../editorial/edits/settle-fact.ts";
import type { Transaction } from "./database.ts";

/** A story's articles as an edit needs them, with the snapshot in which the spans of each count. */
export interface StoryScene extends Scene {
  /** Current snapshot by article id. */
  readonly snapshots: ReadonlyMap<string, string>;
}

/** Reads the outlet, origin and current text of every article of a story. */
export async function readScene(transaction: Transaction, storyId: string): Promise<StoryScene> {
  const rows = await transaction.article.findMany({
    where: { storyId },
    select: {
      id: true,
      originKey: true,
      outlet: { select: { name: true } },
      currentSnapshot: { select: { id: true, text: true } },
    },
  });
  const articles = new Map(rows.map((row) => [row.id, row]));
  return {
    outletOf: (id) => articles.get(id)?.outlet.name ?? id,
    originOf: (id) => articles.get(id)?.originKey ?? id, // unread, an article stands for itself
    textOf: (id) => articles.get(id)?.currentSnapshot?.text ?? null,
    snapshots: new Map(
      rows.flatMap(({ id, currentSnapshot }) =>
        currentSnapshot === null ? [] : [[id, currentSnapshot.id]],
      ),
    ),
  };
}
