import { countSources } from "../editorial/count-sources.ts";
import { groupBy } from "../editorial/group-by.ts";
import type { ArticleSummary } from "../editorial/views.ts";
import { readArticles } from "./articles.ts";
import type { Transaction } from "./database.ts";

/**
 * Counts the outlets and independent origins of a story and of each of its facts anew, with the editor's corrections of
 * origins and merged outlets, inside the caller's transaction. To be called by whatever changes reports, origins or outlets.
 */
export async function recountSources(transaction: Transaction, storyId: string): Promise<void> {
  const articles = await readArticles(transaction, { storyId });
  const read = articles.filter(({ failure }) => failure === null);
  const { independentOrigins } = countSources(read);
  await transaction.story.update({ where: { id: storyId }, data: { independentOrigins } });
  await recountFacts(transaction, storyId, articles);
}

async function recountFacts(
  transaction: Transaction,
  storyId: string,
  articles: readonly ArticleSummary[],
): Promise<void> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const reports = await transaction.report.findMany({
    where: { fact: { storyId } },
    select: { factId: true, articleId: true },
  });
  const reportsOf = groupBy(reports, ({ factId }) => factId);
  const facts = await transaction.fact.findMany({
    where: { storyId },
    select: { id: true, outlets: true, independentOrigins: true },
  });
  const changed = facts.flatMap((fact) => {
    const sources = (reportsOf.get(fact.id) ?? []).flatMap(({ articleId }) => {
      const article = byId.get(articleId);
      return article === undefined ? [] : [article];
    });
    const { outlets, independentOrigins } = countSources(sources);
    const isSame = outlets === fact.outlets && independentOrigins === fact.independentOrigins;
    return isSame ? [] : [[fact.id, outlets, independentOrigins]];
  });
  if (changed.length === 0) return;
  // One statement: a merged outlet changes nearly every fact of a large story.
  await transaction.$executeRaw`
    UPDATE "Fact" SET "outlets" = "counted"."outlets", "independentOrigins" = "counted"."origins"
    FROM (
      SELECT json_extract("value", '$[0]') AS "id", json_extract("value", '$[1]') AS "outlets",
        json_extract("value", '$[2]') AS "origins"
      FROM json_each(${JSON.stringify(changed)})
    ) AS "counted"
    WHERE "Fact"."id" = "counted"."id"`;
}
