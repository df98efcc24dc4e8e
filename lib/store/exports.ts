import type { Store } from "./database.ts";
import { appendDecision, PLAIN_ENTRY } from "./decisions.ts";
import { newId } from "./new-id.ts";

/** A fact sheet that left the house. */
export interface NewExport {
  readonly storyId: string;
  readonly format: string;
  readonly language: string;
  /** Of the exported bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly author: string;
  readonly at: string;
}

/** Records an export and its log entry; returns its id, or null where there is no such story. */
export function insertExport(store: Store, exported: NewExport): Promise<string | null> {
  return store.prisma.$transaction(async (transaction) => {
    const { storyId, format, author, at } = exported;
    const story = await transaction.story.findFirst({ where: { id: storyId, deletedAt: null } });
    if (story === null) return null;
    const { id: decisionId } = await appendDecision(transaction, {
      ...PLAIN_ENTRY,
      storyId,
      kind: "exported",
      author,
      at,
      after: format,
    });
    const id = newId();
    await transaction.export.create({ data: { ...exported, id, decisionId } });
    return id;
  });
}
