import type { Decision } from "../editorial/decision.ts";
import { groupBy } from "../editorial/group-by.ts";
import { pickRules, type StoryRules } from "../editorial/rules.ts";
import type { ArticleSummary } from "../editorial/views.ts";
import { readArticles } from "./articles.ts";
import type { Store, Transaction } from "./database.ts";
import { appendDecision, PLAIN_ENTRY, readDecisions } from "./decisions.ts";
import { type FactHead, readFactHeads } from "./facts.ts";
import type { Story } from "./generated/client.ts";
import { newId } from "./new-id.ts";

/** A story's own fields. */
interface StoryHead {
  readonly id: string;
  readonly title: string;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly independentOrigins: number;
  readonly rules: StoryRules;
}

/** A story with everything but the reports of its facts. */
export interface StoryFrame {
  readonly head: StoryHead;
  /** In the order in which they were added. */
  readonly articles: readonly ArticleSummary[];
  /** In the engine's order. */
  readonly facts: readonly FactHead[];
  /** The story's whole log, oldest first. */
  readonly decisions: readonly Decision[];
}

/** What a new story begins with; `at` is ISO 8601 in UTC. */
interface NewStory {
  readonly title: string;
  readonly author: string;
  readonly at: string;
}

/** Makes a story and returns its id. */
export function insertStory(store: Store, story: NewStory): Promise<string> {
  return store.prisma.$transaction((transaction) => addStory(transaction, story));
}

/**
 * Makes a story where the desk has none, and returns its id; null where it has one. Deleted ones count where `deleted`
 * does. The transaction looks, so that of two who ask at once one gets the story.
 */
export function insertFirstStory(
  store: Store,
  story: NewStory,
  { deleted }: { readonly deleted: "count" | "do-not-count" },
): Promise<string | null> {
  const others = deleted === "count" ? {} : { deletedAt: null };
  return store.prisma.$transaction(async (transaction) => {
    const known = await transaction.story.findFirst({ where: others, select: { id: true } });
    return known === null ? addStory(transaction, story) : null;
  });
}

async function addStory(
  transaction: Transaction,
  { title, author, at }: NewStory,
): Promise<string> {
  const id = newId();
  await transaction.story.create({ data: { id, title, createdAt: at, changedAt: at } });
  await appendDecision(transaction, {
    ...PLAIN_ENTRY,
    storyId: id,
    kind: "story-created",
    author,
    at,
    after: title,
  });
  return id;
}

/** Whether there is such a story and nobody has deleted it. */
export async function isOnDesk(store: Store, storyId: string): Promise<boolean> {
  const where = { id: storyId, deletedAt: null };
  return (await store.prisma.story.findFirst({ where, select: { id: true } })) !== null;
}

/** Changes with everything that changes what a story's sheet says; null where there is no such story on the desk. */
export async function readStoryMark(store: Store, storyId: string): Promise<string | null> {
  const [story, log] = await Promise.all([
    store.prisma.story.findFirst({
      where: { id: storyId, deletedAt: null },
      select: { changedAt: true },
    }),
    store.prisma.decision.aggregate({ where: { storyId }, _max: { sequence: true } }),
  ]);
  return story === null ? null : `${story.changedAt} ${log._max.sequence ?? 0}`;
}

/** What can be done to a story itself. */
export type StoryChange =
  | { readonly kind: "rename"; readonly title: string }
  | { readonly kind: "delete" }
  | { readonly kind: "restore" };

/**
 * Renames, deletes (it stays and can be restored) or restores a story and logs it; false where there is no such story in
 * that state. Renaming to the same title changes nothing.
 */
export function changeStory(
  store: Store,
  storyId: string,
  change: StoryChange,
  { author, at }: { readonly author: string; readonly at: string },
): Promise<boolean> {
  return store.prisma.$transaction(async (transaction) => {
    const deletedAt = change.kind === "restore" ? { not: null } : null;
    const story = await transaction.story.findFirst({ where: { id: storyId, deletedAt } });
    if (story === null) return false;
    const entry = { ...PLAIN_ENTRY, storyId, author, at };
    if (change.kind === "rename") {
      if (change.title === story.title) return true;
      await transaction.story.update({ where: { id: storyId }, data: { title: change.title } });
      await appendDecision(transaction, {
        ...entry,
        kind: "story-renamed",
        before: story.title,
        after: change.title,
      });
      return true;
    }
    const deleting = change.kind === "delete";
    await transaction.story.update({
      where: { id: storyId },
      data: { deletedAt: deleting ? at : null },
    });
    await appendDecision(transaction, {
      ...entry,
      kind: deleting ? "story-deleted" : "story-restored",
    });
    return true;
  });
}

/** Stories that are not deleted, the last changed first, without the parts that only a board needs. */
export async function readStoryFrames(store: Store): Promise<readonly StoryFrame[]> {
  const rows = await store.prisma.story.findMany({
    where: { deletedAt: null },
    orderBy: [{ changedAt: "desc" }, { id: "asc" }],
  });
  const living = { story: { deletedAt: null } };
  const [articles, facts, decisions] = await Promise.all([
    readArticles(store.prisma, living),
    readFactHeads(store.prisma, living),
    readDecisions(store.prisma, living),
  ]);
  const articlesOf = groupBy(articles, (article) => article.storyId);
  const factsOf = groupBy(facts, (fact) => fact.storyId);
  const decisionsOf = groupBy(decisions, (decision) => decision.storyId);
  return rows.map((row) => ({
    head: reshapeStory(row),
    articles: articlesOf.get(row.id) ?? [],
    facts: factsOf.get(row.id) ?? [],
    decisions: decisionsOf.get(row.id) ?? [],
  }));
}

/** One story that is not deleted, or null. */
export async function readStoryFrame(store: Store, storyId: string): Promise<StoryFrame | null> {
  const row = await store.prisma.story.findFirst({ where: { id: storyId, deletedAt: null } });
  if (row === null) return null;
  const [articles, facts, decisions] = await Promise.all([
    readArticles(store.prisma, { storyId }),
    readFactHeads(store.prisma, { storyId }),
    readDecisions(store.prisma, { storyId }),
  ]);
  return { head: reshapeStory(row), articles, facts, decisions };
}

/** Stories with an article that the engine has neither read nor failed on: a stop came between import and reading. */
export async function findUnreadStories(store: Store): Promise<readonly string[]> {
  const rows = await store.prisma.story.findMany({
    where: { deletedAt: null, articles: { some: { language: null, failureEn: null } } },
    select: { id: true },
    orderBy: { createdAt: "asc" },
  });
  return rows.map((row) => row.id);
}

function reshapeStory(row: Story): StoryHead {
  const { id, title, createdAt, changedAt, independentOrigins } = row;
  return { id, title, createdAt, changedAt, independentOrigins, rules: pickRules(row) };
}
