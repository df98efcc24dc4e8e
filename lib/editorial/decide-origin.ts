import type { Origin } from "../engine/reconciliation.ts";
import { originSourceOf, readingOf } from "./effective-origins.ts";
import type { CorrectedKind, OriginCorrection } from "./origin-correction.ts";
import { failed, ok, type Result } from "./result.ts";
import type { ArticleSummary } from "./views.ts";

/** What an editor wants of an article's origin. */
export type OriginRequest =
  /** It comes from this newsroom, whatever the engine read. */
  | {
      readonly kind: "correct";
      readonly origin: CorrectedKind;
      readonly name: string;
      readonly reason: string;
    }
  /** Its origin and that of the article `into` are one: every article of its origin goes there. */
  | { readonly kind: "merge"; readonly into: string; readonly reason: string }
  /** The correction stands, although the engine reads it differently now. */
  | { readonly kind: "confirm" }
  /** The engine's reading shall stand again. */
  | { readonly kind: "restore" };

/** Why an origin cannot be changed so. */
export type RefusedOrigin =
  | { readonly kind: "refused"; readonly missing: readonly OriginLack[] }
  /** Somebody changed it since the author saw it. */
  | { readonly kind: "stale"; readonly by: string };
export type OriginLack = "author" | "name" | "reason" | "target" | "nothing";

/** The corrections after a change, by article; null takes one away. */
export type OriginChange = ReadonlyMap<string, OriginCorrection | null>;

/**
 * What a request changes, given the articles of the story as they are. `seen` is the time of the correction that the
 * author saw on the article, null for none. Refused where a name, a reason or an author is missing, where the other article
 * is not of the story or has this origin already, and where there is nothing to confirm or restore.
 */
export function decideOrigin(
  article: ArticleSummary,
  articles: readonly ArticleSummary[],
  request: OriginRequest,
  {
    author,
    at,
    seen,
  }: { readonly author: string; readonly at: string; readonly seen: string | null },
): Result<OriginChange, RefusedOrigin> {
  const standing = article.correction;
  if ((standing?.at ?? null) !== seen) {
    return failed({ kind: "stale", by: standing?.author ?? "" });
  }
  const missing = lacksOf(article, articles, request, author);
  if (missing.length > 0) return failed({ kind: "refused", missing });
  const by = { author, at };
  switch (request.kind) {
    case "restore":
      return ok(new Map([[article.id, null]]));
    case "confirm":
      return ok(new Map([[article.id, confirmed(article, articles)]]));
    case "correct": {
      const { origin: kind, reason } = request;
      const name = kind === "own" ? article.outlet : request.name;
      const read = readingIn(article, articles);
      return ok(new Map([[article.id, { name, kind, sameAs: null, reason, ...by, read }]]));
    }
    case "merge":
      return ok(merged(article, articles, request, by));
  }
}

function lacksOf(
  article: ArticleSummary,
  articles: readonly ArticleSummary[],
  request: OriginRequest,
  author: string,
): readonly OriginLack[] {
  const lacks: OriginLack[] = author === "" ? ["author"] : [];
  if (request.kind === "confirm" || request.kind === "restore") {
    if (article.correction === null) lacks.push("nothing");
    return lacks;
  }
  if (request.kind === "correct" && request.origin !== "own" && request.name === "") {
    lacks.push("name");
  }
  if (request.kind === "merge" && targetOf(article, articles, request.into) === null) {
    lacks.push("target");
  }
  if (request.reason === "") lacks.push("reason");
  return lacks;
}

function targetOf(
  article: ArticleSummary,
  articles: readonly ArticleSummary[],
  into: string,
): ArticleSummary | null {
  const target = articles.find(({ id }) => id === into);
  return target === undefined || target.originKey === article.originKey ? null : target;
}

/** The same correction, with what the engine reads now as what it was made against. It keeps its time and its author. */
function confirmed(
  article: ArticleSummary,
  articles: readonly ArticleSummary[],
): OriginCorrection | null {
  if (article.correction === null) return null;
  const { engineOrigins: _, ...correction } = article.correction;
  return { ...correction, read: readingIn(article, articles) };
}

function merged(
  article: ArticleSummary,
  articles: readonly ArticleSummary[],
  { into, reason }: { readonly into: string; readonly reason: string },
  by: { readonly author: string; readonly at: string },
): OriginChange {
  const target = articles.find(({ id }) => id === into);
  if (target === undefined) return new Map();
  const { name, kind } = nameOf(target);
  const members = articles.filter(({ originKey }) => originKey === article.originKey);
  return new Map(
    members.map((member) => {
      const read = readingIn(member, articles);
      return [member.id, { name, kind, sameAs: into, reason, ...by, read }];
    }),
  );
}

/** What an origin is called by the article that stands for it: its credit, or the outlet itself. */
function nameOf(target: ArticleSummary): { readonly name: string; readonly kind: CorrectedKind } {
  const credit = target.origins.find(isNamed);
  return credit === undefined
    ? { name: target.outlet, kind: "outlet" }
    : { name: credit.name, kind: credit.kind };
}

function isNamed(
  origin: Origin,
): origin is Origin & { readonly kind: "agency" | "outlet" | "official" } {
  return origin.kind === "agency" || origin.kind === "outlet" || origin.kind === "official";
}

function readingIn(article: ArticleSummary, articles: readonly ArticleSummary[]) {
  return readingOf(originSourceOf(article), articles.map(originSourceOf));
}
