import { groupBy } from "../editorial/group-by.ts";
import { type Judgement, judgeReport } from "../editorial/judge-report.ts";
import type { JudgedReport, OpenCorrection, OutletSummary } from "../editorial/outlet-views.ts";
import type { ArticleSummary } from "../editorial/views.ts";
import type { Store } from "../store/database.ts";
import { readOpenCorrections, readRuledReports } from "../store/outlet-record.ts";
import { readOutlets } from "../store/outlets.ts";
import { readStoryFrames } from "../store/stories.ts";
import { type LoadedStory, layOut } from "./load-story.ts";

/** An outlet with everything that the desk knows of it. */
export interface LoadedOutlet {
  readonly summary: OutletSummary;
  readonly articles: readonly { readonly article: ArticleSummary; readonly story: string }[];
  readonly judged: readonly JudgedReport[];
  readonly corrections: readonly OpenCorrection[];
}

/** Every outlet of the desk by name, another spelling under the one it was merged into. */
export async function loadOutlets(store: Store): Promise<readonly LoadedOutlet[]> {
  const [outlets, frames, reports, asked] = await Promise.all([
    readOutlets(store.prisma),
    readStoryFrames(store),
    readRuledReports(store),
    readOpenCorrections(store),
  ]);
  const stories = frames.map(layOut);
  const facts = factsOf(stories);
  const articles = stories.flatMap((story) =>
    story.articles.map((article) => ({ article, story: story.summary.title })),
  );
  const articlesOf = groupBy(articles, ({ article }) => article.outletId);
  const reportsOf = groupBy(reports, ({ article }) => article);
  const askedOf = groupBy(asked, ({ articleId }) => articleId);
  return outlets
    .filter(({ mergedIntoId }) => mergedIntoId === null)
    .map((outlet): LoadedOutlet => {
      const own = articlesOf.get(outlet.id) ?? [];
      const ids = own.map(({ article }) => article.id);
      const judged = ids
        .flatMap((id) => reportsOf.get(id) ?? [])
        .flatMap((report) => judge(report, facts.get(report.factId)));
      const corrections = ids
        .flatMap((id) => askedOf.get(id) ?? [])
        .flatMap((correction): readonly OpenCorrection[] => {
          const question = facts.get(correction.factId)?.question;
          return question === undefined ? [] : [{ ...correction, question }];
        });
      const summary: OutletSummary = {
        ...outlet,
        spellings: outlets.filter(({ mergedIntoId }) => mergedIntoId === outlet.id),
        articles: own.length,
        stories: new Set(own.map(({ article }) => article.storyId)).size,
        fared: countJudged(judged),
        openCorrections: corrections.length,
      };
      return { summary, articles: own, judged, corrections };
    });
}

type RuledFact = LoadedStory["facts"][number] & { readonly story: string };

function factsOf(stories: readonly LoadedStory[]): ReadonlyMap<string, RuledFact> {
  return new Map(
    stories.flatMap(({ summary, facts, hidden }) =>
      [...facts, ...hidden].map((fact) => [fact.id, { ...fact, story: summary.title }] as const),
    ),
  );
}

function judge(
  report: Parameters<typeof judgeReport>[1] & Pick<JudgedReport, "answer">,
  fact: RuledFact | undefined,
): readonly JudgedReport[] {
  const judgement = fact === undefined ? null : judgeReport(fact.ruling, report);
  if (fact === undefined || judgement === null) return [];
  const { id: factId, question, story } = fact;
  return [{ judgement, factId, question, story, answer: report.answer }];
}

function countJudged(judged: readonly JudgedReport[]): Readonly<Record<Judgement, number>> {
  const counts = { stood: 0, partial: 0, refuted: 0 };
  for (const { judgement } of judged) counts[judgement] += 1;
  return counts;
}
