import type { TrackedCorrection } from "../editorial/corrections/correction.ts";
import { isSameCorrection } from "../editorial/corrections/ticked.ts";
import { groupBy } from "../editorial/group-by.ts";
import { type Judgement, judgeReport } from "../editorial/judge-report.ts";
import type {
  JudgedReport,
  OpenCorrection,
  OutletArticle,
  OutletSummary,
} from "../editorial/outlet-views.ts";
import { readCorrections } from "../store/corrections.ts";
import type { Store } from "../store/database.ts";
import { type RuledReport, readRuledReports } from "../store/outlet-record.ts";
import { readOutlets } from "../store/outlets.ts";
import { readStoryFrames } from "../store/stories.ts";
import { type LoadedStory, layOut } from "./load-story.ts";

/** An outlet with everything that the desk knows of it. */
export interface LoadedOutlet {
  readonly summary: OutletSummary;
  readonly articles: readonly OutletArticle[];
  readonly judged: readonly JudgedReport[];
  readonly corrections: readonly OpenCorrection[];
}

/** Every outlet of the desk by name, another spelling under the one it was merged into. */
export async function loadOutlets(store: Store): Promise<readonly LoadedOutlet[]> {
  const [outlets, frames, reports, tracked] = await Promise.all([
    readOutlets(store.prisma),
    readStoryFrames(store),
    readRuledReports(store),
    readCorrections(store, "desk"),
  ]);
  const stories = frames.map(layOut);
  const facts = factsOf(stories);
  const articles = stories.flatMap(({ summary: { title, rules }, articles: own }) =>
    own.map((article) => ({ article, story: title, timeZone: rules.timeZone })),
  );
  const articlesOf = groupBy(articles, ({ article }) => article.outletId);
  const reportsOf = groupBy(reports, ({ article }) => article);
  const trackedOf = groupBy(tracked, ({ articleId }) => articleId);
  return outlets
    .filter(({ mergedIntoId }) => mergedIntoId === null)
    .map((outlet): LoadedOutlet => {
      const own = articlesOf.get(outlet.id) ?? [];
      const ids = own.map(({ article }) => article.id);
      const said = ids.flatMap((id) => reportsOf.get(id) ?? []);
      const judged = said.flatMap((report) => judge(report, facts.get(report.factId)));
      const corrections = said.flatMap((report) =>
        openCorrection(report, facts.get(report.factId), trackedOf.get(report.article) ?? []),
      );
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

type RuledFact = LoadedStory["facts"][number] & {
  readonly story: string;
  readonly timeZone: string;
};

/** What the outlet is still to correct; the story's own list (`findCorrections`) reads the same reports. */
function openCorrection(
  report: RuledReport,
  fact: RuledFact | undefined,
  tracked: readonly TrackedCorrection[],
): readonly OpenCorrection[] {
  if (fact === undefined || fact.withdrawn) return [];
  if (judgeReport(fact.ruling, report) !== "refuted") return [];
  const { article: articleId, value, answer } = report;
  const { id: factId, storyId, story, timeZone, question } = fact;
  const row = tracked.find((one) => isSameCorrection(one, { factId, articleId, value }));
  if (row !== undefined && row.correctedAt !== null) return [];
  const sentAt = row?.sentAt ?? null;
  return [{ storyId, story, timeZone, factId, question, articleId, answer, sentAt }];
}

function factsOf(stories: readonly LoadedStory[]): ReadonlyMap<string, RuledFact> {
  return new Map(
    stories.flatMap(({ summary: { title: story, rules }, facts, hidden }) =>
      [...facts, ...hidden].map(
        (fact) => [fact.id, { ...fact, story, timeZone: rules.timeZone }] as const,
      ),
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
