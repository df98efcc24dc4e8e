import { type Report, STANCES } from "../engine/reconciliation.ts";
import type { Store } from "./database.ts";
import { oneOf } from "./one-of.ts";

/** What one article said on a fact that somebody has ruled on. */
export interface RuledReport extends Pick<Report, "article" | "value" | "stance" | "answer"> {
  readonly factId: string;
}

interface ReportRow {
  readonly factId: string;
  readonly articleId: string;
  readonly stance: string;
  readonly key: string;
  readonly answerEn: string;
  readonly answerId: string;
}

/** The reports of all stories on the desk on facts with a ruling, of one reader or of two, in one flat query: a relation would ask by lists of ids. */
export async function readRuledReports(store: Store): Promise<readonly RuledReport[]> {
  const rows = await store.prisma.$queryRaw<readonly ReportRow[]>`
    SELECT r."factId", r."articleId", r."stance", v."key", r."answerEn", r."answerId"
    FROM "Report" r
    JOIN "Value" v ON v."id" = r."valueId"
    JOIN "Fact" f ON f."id" = r."factId"
    JOIN "Story" s ON s."id" = f."storyId"
    WHERE s."deletedAt" IS NULL AND f."hidden" IS NULL AND EXISTS (
      SELECT 1 FROM "Decision" d
      WHERE d."factId" = r."factId" AND d."kind" IN ('ruling', 'second-reading')
    )
    ORDER BY f."storyId", f."position", r."position"`;
  return rows.map((row) => ({
    factId: row.factId,
    article: row.articleId,
    value: row.key,
    stance: oneOf(STANCES, row.stance),
    answer: { en: row.answerEn, id: row.answerId },
  }));
}
