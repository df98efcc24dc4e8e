import { createHash } from "node:crypto";
import { failed, ok, type Result } from "../editorial/result.ts";
import { snapshotOf } from "../editorial/text-update.ts";
import type { TextVersion } from "../editorial/views.ts";
import type { Store, Transaction } from "./database.ts";
import { appendDecision, PLAIN_ENTRY } from "./decisions.ts";
import { newId } from "./new-id.ts";
import type { SetState } from "./state-setter.ts";

/** A new text for an article, cleaned. */
export interface NewText {
  readonly articleId: string;
  readonly text: string;
  /** The snapshot that the author saw as the current one. */
  readonly seen: string;
  readonly author: string;
  readonly at: string;
}

/** Why a text was not taken: it is the one that stands, or somebody gave another one meanwhile. */
export type TextConflict = "same" | "stale";

/**
 * Makes a text an article's current one: a new snapshot, or an earlier one that has the very same text. The one before stays.
 * What the engine read in it is forgotten but for the claims, by which its facts are recognised in the new text: the story must
 * be read anew after this. Returns the log entry's id; null where there is no such article.
 */
export function insertText(
  store: Store,
  { articleId, text, seen, author, at }: NewText,
): Promise<Result<string, TextConflict> | null> {
  return store.prisma.$transaction(async (transaction) => {
    const where = { id: articleId, story: { deletedAt: null } };
    const article = await transaction.article.findFirst({
      where,
      include: { currentSnapshot: true },
    });
    const current = article?.currentSnapshot ?? null;
    if (article === null || current === null) return null;
    if (current.text === text) return failed("same");
    if (current.id !== seen) return failed("stale");
    const snapshot = await findOrMakeSnapshot(transaction, articleId, text, at);
    await setSnapshot(transaction, { articleId, from: current.id, to: snapshot });
    const { storyId } = article;
    const entry = { ...PLAIN_ENTRY, storyId, articleId, kind: "text-updated" as const, author, at };
    const states = { before: { snapshot: current.id }, after: { snapshot } };
    return ok((await appendDecision(transaction, { ...entry, ...states })).id);
  });
}

async function findOrMakeSnapshot(
  transaction: Transaction,
  articleId: string,
  text: string,
  at: string,
): Promise<string> {
  const sha256 = createHash("sha256").update(text).digest("hex");
  const known = await transaction.snapshot.findUnique({
    where: { articleId_sha256: { articleId, sha256 } },
  });
  if (known !== null) return known.id;
  const id = newId();
  await transaction.snapshot.create({ data: { id, articleId, text, sha256, takenAt: at } });
  return id;
}

/** What the engine read in a text does not hold of another; until it has read that one, nothing is known. */
const UNREAD = {
  language: null,
  originKey: null,
  findingsJson: "[]",
  boilerplateJson: "[]",
  failureEn: null,
  failureId: null,
} as const;

async function setSnapshot(
  transaction: Transaction,
  {
    articleId,
    from,
    to,
  }: { readonly articleId: string; readonly from: string; readonly to: string },
): Promise<boolean> {
  const where = { id: articleId, currentSnapshotId: from };
  const data = { currentSnapshotId: to, ...UNREAD };
  if ((await transaction.article.updateMany({ where, data })).count !== 1) return false;
  await transaction.origin.deleteMany({ where: { articleId, by: "engine" } });
  return true;
}

/** Puts an article back to an earlier text, or forward again. */
export const setText: SetState = (transaction, { articleId }, change) => {
  const from = snapshotOf(change.from);
  const to = snapshotOf(change.to);
  if (articleId === null || from === null || to === null) return Promise.resolve(false);
  return setSnapshot(transaction, { articleId, from, to });
};

/** An article's texts, the newest first. */
export async function readTextVersions(
  store: Store,
  articleId: string,
): Promise<readonly (TextVersion & { readonly text: string })[]> {
  const rows = await store.prisma.snapshot.findMany({
    where: { articleId, article: { story: { deletedAt: null } } },
    include: { currentOf: { select: { id: true } } },
    orderBy: [{ takenAt: "desc" }, { id: "asc" }],
  });
  return rows.map(({ id, takenAt, text, currentOf }) => ({
    id,
    takenAt,
    text,
    isCurrent: currentOf !== null,
  }));
}
