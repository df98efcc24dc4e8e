import { effectiveOriginKeys, originSourceOf } from "../editorial/effective-origins.ts";
import { groupBy } from "../editorial/group-by.ts";
import { CORRECTED_KINDS, type OriginCorrection } from "../editorial/origin-correction.ts";
import type { ArticleSummary } from "../editorial/views.ts";
import { type ArticleInput, LANGUAGE_IDS, type LanguageId } from "../engine/article.ts";
import type { Origin } from "../engine/reconciliation.ts";
import type { Evidence } from "../engine/text/span.ts";
import type { Store, Transaction } from "./database.ts";
import type { Origin as OriginRow, Prisma } from "./generated/client.ts";
import { oneOf } from "./one-of.ts";

/** The articles of whole stories (their origins depend on each other), in the order in which they were added. */
export async function readArticles(
  client: Transaction,
  story: { readonly storyId: string } | { readonly story: Prisma.StoryWhereInput },
): Promise<readonly ArticleSummary[]> {
  const rows = await client.article.findMany({
    where: story,
    include: {
      outlet: { select: OUTLET_NAMES },
      origins: { where: { setAside: false }, orderBy: { position: "asc" } },
    },
    orderBy: [{ addedAt: "asc" }, { id: "asc" }],
  });
  const stories = groupBy(rows.map(reshapeArticle), ({ storyId }) => storyId);
  const keys = new Map([...stories.values()].flatMap((articles) => [...effectiveKeys(articles)]));
  return [...stories.values()].flat().map((article) => ({
    ...article,
    originKey: keys.get(article.id) ?? article.engineKey,
  }));
}

/** An outlet's name and that of the one it was merged into. */
const OUTLET_NAMES = {
  id: true,
  name: true,
  mergedInto: { select: { id: true, name: true } },
} satisfies Prisma.OutletSelect;

type ArticleRow = Prisma.ArticleGetPayload<{
  include: { outlet: { select: typeof OUTLET_NAMES }; origins: true };
}>;

function reshapeArticle(row: ArticleRow): Omit<ArticleSummary, "originKey"> {
  const outlet = row.outlet.mergedInto ?? row.outlet;
  const correction = row.origins.find(({ by }) => by === "editor");
  const engineOrigins = row.origins.filter(({ by }) => by === "engine").map(reshapeOrigin);
  return {
    id: row.id,
    storyId: row.storyId,
    outletId: outlet.id,
    outlet: outlet.name,
    title: row.title,
    url: row.url,
    publishedAt: row.publishedAt,
    language: languageOf(row.language ?? row.declaredLanguage),
    addedAt: row.addedAt,
    origins: correction === undefined ? engineOrigins : [reshapeOrigin(correction)],
    // Unread, an article stands for itself.
    engineKey: row.originKey ?? row.id,
    correction:
      correction === undefined ? null : { ...reshapeCorrection(correction), engineOrigins },
    findings: JSON.parse(row.findingsJson),
    restated: row.restated,
    failure:
      row.failureEn === null || row.failureId === null
        ? null
        : { en: row.failureEn, id: row.failureId },
  };
}

function effectiveKeys(
  articles: readonly Omit<ArticleSummary, "originKey">[],
): ReadonlyMap<string, string> {
  return effectiveOriginKeys(articles.map(originSourceOf));
}

function reshapeOrigin(row: OriginRow): Origin {
  const { name, start, end, quote: text } = row;
  return { name, kind: oneOf(ORIGIN_KINDS, row.kind), start, end, text };
}

/** An editor's row as it was written by setCorrection. */
function reshapeCorrection(row: OriginRow): OriginCorrection {
  return {
    name: row.name,
    kind: oneOf(CORRECTED_KINDS, row.kind),
    sameAs: row.sameAsId,
    reason: row.reason ?? "",
    author: row.author ?? "",
    at: row.at ?? "",
    read: row.readJson === null ? { origins: [], with: [] } : JSON.parse(row.readJson),
  };
}

const ORIGIN_KINDS: readonly Origin["kind"][] = [
  "agency",
  "outlet",
  "official",
  "own",
  "copy",
  "unstated",
];

/** The engine's language, else the declared one by its first subtag, else Indonesian, the first language of the desk. */
export function languageOf(tag: string | null): LanguageId {
  const primary = tag?.toLowerCase().split("-")[0];
  return LANGUAGE_IDS.find((id) => id === primary) ?? "id";
}

/** Current texts by article id. */
export async function readTexts(
  store: Store,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await store.prisma.article.findMany({
    where: { id: { in: [...articleIds] } },
    select: { id: true, currentSnapshot: { select: { text: true } } },
  });
  return new Map(rows.map((row) => [row.id, row.currentSnapshot?.text ?? ""]));
}

/** The stretches of an article that are not the report. */
export async function readBoilerplate(
  store: Store,
  articleId: string,
): Promise<readonly Evidence[]> {
  const row = await store.prisma.article.findUnique({
    where: { id: articleId },
    select: { boilerplateJson: true },
  });
  return row === null ? [] : JSON.parse(row.boilerplateJson);
}

/** An article as the engine takes it, with the snapshot that its spans will count in. */
export interface EngineArticle {
  readonly snapshotId: string;
  readonly input: ArticleInput;
}

/** A story's articles for the engine, in the order in which they were added; null where there is no such story. */
export async function readEngineArticles(
  store: Store,
  storyId: string,
): Promise<readonly EngineArticle[] | null> {
  const story = await store.prisma.story.findFirst({ where: { id: storyId, deletedAt: null } });
  if (story === null) return null;
  const rows = await store.prisma.article.findMany({
    where: { storyId },
    include: { outlet: { select: OUTLET_NAMES }, currentSnapshot: true },
    orderBy: [{ addedAt: "asc" }, { id: "asc" }],
  });
  return rows.flatMap(({ currentSnapshot: snapshot, ...row }) => {
    if (snapshot === null) return [];
    const input: ArticleInput = {
      id: row.id,
      outlet: (row.outlet.mergedInto ?? row.outlet).name,
      text: snapshot.text,
      ...(row.title === null ? {} : { title: row.title }),
      ...(row.url === null ? {} : { url: row.url }),
      ...(row.publishedAt === null ? {} : { publishedAt: row.publishedAt }),
      ...(row.declaredLanguage === null ? {} : { language: row.declaredLanguage }),
    };
    return [{ snapshotId: snapshot.id, input }];
  });
}

/** The story of an article or fact that is not deleted, or null. */
export async function findStoryOf(
  store: Store,
  part: { readonly articleId: string } | { readonly factId: string },
): Promise<string | null> {
  const story = { deletedAt: null };
  const row =
    "articleId" in part
      ? await store.prisma.article.findFirst({ where: { id: part.articleId, story } })
      : await store.prisma.fact.findFirst({ where: { id: part.factId, story } });
  return row?.storyId ?? null;
}
