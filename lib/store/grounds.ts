import type { GroundArticle, Grounds } from "../editorial/check-ruling.ts";
import { pickRules } from "../editorial/rules.ts";
import type { Report } from "../engine/reconciliation.ts";
import { readArticles } from "./articles.ts";
import type { Transaction } from "./database.ts";

/** The story's rules, and the articles behind a fact's reports as they are now. Throws where the story is gone. */
export async function readGrounds(
  transaction: Transaction,
  storyId: string,
  reports: readonly Report[],
): Promise<Pick<Grounds, "rules" | "articles">> {
  const ids = [...new Set(reports.map((report) => report.article))];
  const story = await transaction.story.findUniqueOrThrow({ where: { id: storyId } });
  const articles = await readArticles(transaction, { storyId });
  const rows = await transaction.article.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      outlet: { select: { kind: true, mergedInto: { select: { kind: true } } } },
      currentSnapshot: { select: { text: true, takenAt: true } },
    },
  });
  const originKeys = new Map(articles.map(({ id, originKey }) => [id, originKey]));
  const grounds = rows.map(({ id, outlet, currentSnapshot }): [string, GroundArticle] => [
    id,
    {
      text: currentSnapshot?.text ?? "",
      takenAt: currentSnapshot?.takenAt ?? "",
      originKey: originKeys.get(id) ?? id,
      official: (outlet.mergedInto ?? outlet).kind === "official",
    },
  ]);
  return { rules: pickRules(story), articles: new Map(grounds) };
}
