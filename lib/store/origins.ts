import { isDeepStrictEqual } from "node:util";
import type { OriginChange } from "../editorial/decide-origin.ts";
import type { Decision, DecisionKind } from "../editorial/decision.ts";
import type { OriginCorrection } from "../editorial/origin-correction.ts";
import { type OriginState, originOf, originStateOf } from "../editorial/origin-state.ts";
import { ok, type Result } from "../editorial/result.ts";
import type { ArticleSummary } from "../editorial/views.ts";
import { readArticles } from "./articles.ts";
import type { Store, Transaction } from "./database.ts";
import { appendDecision, PLAIN_ENTRY } from "./decisions.ts";
import { newId } from "./new-id.ts";
import { recountSources } from "./recount-sources.ts";
import type { SetState } from "./state-setter.ts";

/** An article among those of its story, as they stand inside a transaction. */
export interface ArticleInHand {
  readonly article: ArticleSummary;
  readonly articles: readonly ArticleSummary[];
}

/**
 * Reads a story's articles, lets `decide` (pure) say what changes in their origins, writes and counts it and logs it, all in
 * one transaction. Null where there is no such article or its story is deleted.
 */
export function changeOrigins<E>(
  store: Store,
  entry: {
    readonly articleId: string;
    readonly kind: DecisionKind;
    readonly author: string;
    readonly at: string;
  },
  decide: (inHand: ArticleInHand) => Result<OriginChange, E>,
): Promise<Result<Decision, E> | null> {
  return store.prisma.$transaction(async (transaction) => {
    const where = { id: entry.articleId, story: { deletedAt: null } };
    const row = await transaction.article.findFirst({ where, select: { storyId: true } });
    if (row === null) return null;
    const articles = await readArticles(transaction, row);
    const article = articles.find(({ id }) => id === entry.articleId);
    if (article === undefined) return null;
    const decided = decide({ article, articles });
    if (!decided.ok) return decided;
    for (const [id, correction] of decided.value) await setCorrection(transaction, id, correction);
    await recountSources(transaction, row.storyId);
    const states = statesOf(articles, decided.value);
    return ok(await appendDecision(transaction, { ...PLAIN_ENTRY, ...row, ...entry, ...states }));
  });
}

function statesOf(
  articles: readonly ArticleSummary[],
  change: OriginChange,
): { readonly before: OriginState; readonly after: OriginState } {
  const changed = articles.filter(({ id }) => change.has(id));
  return {
    before: { articles: changed.map((article) => originOf(article)) },
    after: { articles: changed.map((article) => originOf(article, change.get(article.id))) },
  };
}

/** Puts one article's correction in the place of the one that stood there; null lets the engine's reading stand. */
async function setCorrection(
  transaction: Transaction,
  articleId: string,
  correction: OriginCorrection | null,
): Promise<void> {
  await transaction.origin.updateMany({
    where: { articleId, by: "editor", setAside: false },
    data: { setAside: true },
  });
  if (correction === null) return;
  const { name, kind, reason, author, at, sameAs, read } = correction;
  const by = { by: "editor", position: 0, start: 0, end: 0, quote: "" };
  const why = { reason, author, at, sameAsId: sameAs, readJson: JSON.stringify(read) };
  await transaction.origin.create({ data: { id: newId(), articleId, name, kind, ...by, ...why } });
}

/** Undo and redo of every change of origins: only over what that change left, so that nobody's later one is lost. */
export const setOrigins: SetState = async (transaction, { storyId }, { from, to }) => {
  const [expected, wanted] = [originStateOf(from), originStateOf(to)];
  if (expected === null || wanted === null) return false;
  const standing = new Map(
    (await readArticles(transaction, { storyId })).map((article) => [
      article.id,
      originOf(article).correction,
    ]),
  );
  const isUnchanged = expected.articles.every(({ articleId, correction }) =>
    isDeepStrictEqual(standing.get(articleId), correction),
  );
  if (!isUnchanged) return false;
  for (const { articleId, correction } of wanted.articles) {
    await setCorrection(transaction, articleId, correction);
  }
  await recountSources(transaction, storyId);
  return true;
};
