import type { ArticleSummary } from "../editorial/views.ts";
import { type ArticleInput, LANGUAGE_IDS, type LanguageId } from "../engine/article.ts";
import type { Origin } from "../engine/reconciliation.ts";
import type { Evidence } from "../engine/text/span.ts";
import type { Store, Transaction } from "./database.ts";
import type { Prisma } from "./generated/client.ts";
import { oneOf } from "./one-of.ts";

/** Articles in the order in which they were added. */
export async function readArticles(
  client: Transaction,
  where: Prisma.ArticleWhereInput,
): Promise<readonly ArticleSummary[]> {
  const rows = await client.article.findMany({
    where,
    include: {
      outlet: { select: { name: true } },
      origins: { where: { setAside: false }, orderBy: { position: "asc" } },
    },
    orderBy: [{ addedAt: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({
    id: row.id,
    storyId: row.storyId,
    outlet: row.outlet.name,
    title: row.title,
    url: row.url,
    publishedAt: row.publishedAt,
    language: languageOf(row.language ?? row.declaredLanguage),
    addedAt: row.addedAt,
    origins: row.origins.map((origin) => ({
      name: origin.name,
      kind: oneOf(ORIGIN_KINDS, origin.kind),
      start: origin.start,
      end: origin.end,
      text: origin.quote,
    })),
    // Unread, an article stands for itself.
    originKey: row.originKey ?? row.id,
    findings: JSON.parse(row.findingsJson),
    restated: row.restated,
    failure:
      row.failureEn === null || row.failureId === null
        ? null
        : { en: row.failureEn, id: row.failureId },
  }));
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
function languageOf(tag: string | null): LanguageId {
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
    include: { outlet: { select: { name: true } }, currentSnapshot: true },
    orderBy: [{ addedAt: "asc" }, { id: "asc" }],
  });
  return rows.flatMap(({ currentSnapshot: snapshot, ...row }) => {
    if (snapshot === null) return [];
    const input: ArticleInput = {
      id: row.id,
      outlet: row.outlet.name,
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
