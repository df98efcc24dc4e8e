import { createHash } from "node:crypto";
import { foldOutlet } from "../editorial/outlet.ts";
import type { ImportOutcome, ImportRefusal } from "../editorial/views.ts";
import type { Store, Transaction } from "./database.ts";
import { appendDecision, PLAIN_ENTRY } from "./decisions.ts";
import { newId } from "./new-id.ts";
import { readOutlets } from "./outlets.ts";

/** An article to add: cleaned text and what its source says of it. */
export interface NewArticle {
  readonly storyId: string;
  /** File name or outlet, as it stands in the import log. */
  readonly name: string;
  readonly outlet: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly text: string;
  readonly restated: boolean;
  readonly author: string;
  readonly at: string;
}

/**
 * Adds an article with its snapshot, the import and the log entry, in one transaction. The same text of the same outlet is
 * a duplicate and adds nothing (another outlet may carry the very same wire copy). Null where there is no such story.
 */
export function insertArticle(store: Store, article: NewArticle): Promise<ImportOutcome | null> {
  return store.prisma.$transaction(async (transaction) => {
    const { storyId, name, author, at } = article;
    const story = await transaction.story.findFirst({ where: { id: storyId, deletedAt: null } });
    if (story === null) return null;
    const outlet = await findOrMakeOutlet(transaction, article.outlet);
    const sha256 = createHash("sha256").update(article.text).digest("hex");
    const known = await transaction.article.findFirst({
      where: {
        storyId,
        // Under whatever spelling of the outlet it came.
        outlet: { OR: [{ id: outlet.id }, { mergedIntoId: outlet.id }] },
        snapshots: { some: { sha256 } },
      },
    });
    const articleId = known?.id ?? (await addArticle(transaction, article, outlet.id, sha256));
    const kind = known === null ? "added" : "duplicate";
    await transaction.import.create({
      data: { id: newId(), storyId, name, outcome: kind, articleId, at, author },
    });
    return { kind, articleId, outlet: outlet.name };
  });
}

/** Logs what was refused; does nothing where there is no such story. */
export async function insertRefusal(
  store: Store,
  refusal: ImportRefusal & {
    readonly storyId: string;
    readonly author: string;
    readonly at: string;
  },
): Promise<void> {
  const { storyId, name, reason, author, at } = refusal;
  await store.prisma.$transaction(async (transaction) => {
    if ((await transaction.story.findUnique({ where: { id: storyId } })) === null) return;
    await transaction.import.create({
      data: { id: newId(), storyId, name, outcome: "refused", reason, at, author },
    });
  });
}

async function addArticle(
  transaction: Transaction,
  article: NewArticle,
  outletId: string,
  sha256: string,
): Promise<string> {
  const { storyId, title, url, publishedAt, author, at, text, restated } = article;
  const id = newId();
  const snapshotId = newId();
  await transaction.article.create({
    data: {
      id,
      storyId,
      outletId,
      title,
      url,
      publishedAt,
      declaredLanguage: article.language,
      addedAt: at,
      addedBy: author,
      restated,
    },
  });
  await transaction.snapshot.create({
    data: { id: snapshotId, articleId: id, text, sha256, takenAt: at },
  });
  await transaction.article.update({ where: { id }, data: { currentSnapshotId: snapshotId } });
  await appendDecision(transaction, {
    ...PLAIN_ENTRY,
    storyId,
    articleId: id,
    kind: "article-added",
    author,
    at,
    after: title,
  });
  return id;
}

async function findOrMakeOutlet(
  transaction: Transaction,
  name: string,
): Promise<{ readonly id: string; readonly name: string }> {
  const folded = foldOutlet(name);
  const known = await transaction.outlet.findUnique({
    where: { folded },
    include: { mergedInto: true },
  });
  if (known !== null) return known.mergedInto ?? known;
  const renamed = (await readOutlets(transaction)).find(
    (outlet) => outlet.mergedIntoId === null && foldOutlet(outlet.name) === folded,
  );
  return renamed ?? transaction.outlet.create({ data: { id: newId(), name, folded } });
}
