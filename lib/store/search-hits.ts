import { groupBy } from "../editorial/group-by.ts";
import { replayDecisions } from "../editorial/replay-decisions.ts";
import type {
  ArticleHit,
  FactHit,
  FoundFact,
  NoteHit,
  ValueHit,
} from "../editorial/search/search-results.ts";
import type { Verdict } from "../editorial/verdict.ts";
import { FACT_STATUSES, STANCES } from "../engine/reconciliation.ts";
import { languageOf } from "./articles.ts";
import type { Store } from "./database.ts";
import { readDecisions } from "./decisions.ts";
import { oneOf } from "./one-of.ts";

// What the index found, by the order of its ids; what went meanwhile is left out.

/** Facts by their ids. */
export async function readFactHits(
  store: Store,
  ids: readonly string[],
): Promise<readonly FactHit[]> {
  const [rows, facts] = await Promise.all([
    store.prisma.fact.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, story: STORY },
    }),
    readFoundFacts(store, ids),
  ]);
  return inOrder(ids, rows, (row) => {
    const fact = facts.get(row.id);
    return fact === undefined ? null : { fact, ...inStory(row.story) };
  });
}

/** Values by their ids. */
export async function readValueHits(
  store: Store,
  ids: readonly string[],
): Promise<readonly ValueHit[]> {
  const rows = await store.prisma.value.findMany({
    where: { id: { in: [...ids] } },
    include: {
      fact: { select: { story: STORY } },
      reports: {
        select: { article: { select: { outlet: OUTLET } } },
        orderBy: { position: "asc" },
      },
    },
  });
  const facts = await readFoundFacts(
    store,
    rows.map((row) => row.factId),
  );
  return inOrder(ids, rows, (row) => {
    const fact = facts.get(row.factId);
    if (fact === undefined) return null;
    return {
      id: row.id,
      answer: { en: row.answerEn, id: row.answerId },
      stance: oneOf(STANCES, row.stance),
      fact,
      outlets: [...new Set(row.reports.map((report) => nameOf(report.article.outlet)))],
      ...inStory(row.fact.story),
    };
  });
}

/** An article that was found, with its text, in which the passage to show is yet to be found. */
export type ArticleWithText = Omit<ArticleHit, "passage"> & { readonly text: string };

/** Articles by their ids. */
export async function readArticleHits(
  store: Store,
  ids: readonly string[],
): Promise<readonly ArticleWithText[]> {
  const rows = await store.prisma.article.findMany({
    where: { id: { in: [...ids] } },
    include: { outlet: OUTLET, story: STORY, currentSnapshot: { select: { text: true } } },
  });
  return inOrder(ids, rows, (row) => ({
    id: row.id,
    outlet: nameOf(row.outlet),
    title: row.title,
    publishedAt: row.publishedAt,
    language: languageOf(row.language ?? row.declaredLanguage),
    text: row.currentSnapshot?.text ?? "",
    ...inStory(row.story),
  }));
}

/** Notes by their ids, with what they stand on. */
export async function readNoteHits(
  store: Store,
  ids: readonly string[],
): Promise<readonly NoteHit[]> {
  const rows = await store.prisma.note.findMany({
    where: { id: { in: [...ids] } },
    include: { article: { select: { id: true, outlet: OUTLET } }, story: STORY },
  });
  const facts = await readFoundFacts(
    store,
    rows.flatMap((row) => row.factId ?? []),
  );
  return inOrder(ids, rows, (row) => ({
    id: row.id,
    author: row.author,
    at: row.at,
    text: row.text,
    resolved: row.resolvedAt !== null,
    fact: facts.get(row.factId ?? "") ?? null,
    article:
      row.article === null
        ? null
        : {
            id: row.article.id,
            outlet: nameOf(row.article.outlet),
            line:
              row.start === null || row.end === null ? null : { start: row.start, end: row.end },
          },
    ...inStory(row.story),
  }));
}

const STORY = { select: { title: true, timeZone: true } } as const;
const OUTLET = { select: { name: true, mergedInto: { select: { name: true } } } } as const;

function inStory({ title, timeZone }: { readonly title: string; readonly timeZone: string }) {
  return { storyTitle: title, timeZone };
}

/** What the desk calls an outlet: by the one it was merged into. */
function nameOf(outlet: {
  readonly name: string;
  readonly mergedInto: { readonly name: string } | null;
}): string {
  return (outlet.mergedInto ?? outlet).name;
}

/** The verdicts that stand, by the id of the fact; a fact without one is left out. */
export async function readVerdicts(
  store: Store,
  factIds: readonly string[],
): Promise<ReadonlyMap<string, Verdict>> {
  const decisions = await readDecisions(store.prisma, { factId: { in: [...factIds] } });
  const byFact = groupBy(decisions, (decision) => decision.factId ?? "");
  return new Map(
    [...byFact].flatMap(([factId, own]) => {
      const verdict = replayDecisions(own).ruling?.verdict ?? null;
      return verdict === null ? [] : [[factId, verdict]];
    }),
  );
}

async function readFoundFacts(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FoundFact>> {
  const [rows, verdicts] = await Promise.all([
    store.prisma.fact.findMany({ where: { id: { in: [...ids] } } }),
    readVerdicts(store, ids),
  ]);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        question: { en: row.questionEn, id: row.questionId },
        status: oneOf(FACT_STATUSES, row.status),
        verdict: verdicts.get(row.id) ?? null,
        withdrawn: row.withdrawn,
      },
    ]),
  );
}

function inOrder<Row extends { readonly id: string }, T>(
  ids: readonly string[],
  rows: readonly Row[],
  reshape: (row: Row) => T | null,
): readonly T[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    const hit = row === undefined ? null : reshape(row);
    return hit === null ? [] : [hit];
  });
}
