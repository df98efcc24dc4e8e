import { foldNewsroom } from "../engine/origins/join-credits.ts";
import type { Origin } from "../engine/reconciliation.ts";
import { groupBy } from "./group-by.ts";
import type { OriginCorrection, OriginReading } from "./origin-correction.ts";
import type { ArticleSummary } from "./views.ts";

/** An article as its origin is judged. */
export interface OriginSource {
  readonly id: string;
  /** The outlet's name, that of the outlet it was merged into where it was. */
  readonly outlet: string;
  /** What the engine read; articles with the same key share an origin. */
  readonly engineOrigins: readonly Pick<Origin, "name" | "kind">[];
  readonly engineKey: string;
  readonly correction: OriginCorrection | null;
}

/**
 * The origins of a story with the editor's corrections laid over what the engine read, as keys by article id: articles
 * with one key share an origin. A corrected article leaves the engine's group and goes with the newsroom that the editor
 * names: with all that are corrected to the same name, with the articles that the engine finds to rest on that newsroom
 * alone, and with that newsroom's own; or, where it was merged, with that other article. Without corrections the keys are
 * the engine's.
 */
export function effectiveOriginKeys(sources: readonly OriginSource[]): ReadonlyMap<string, string> {
  const bySource = new Map(sources.map((source) => [source.id, source]));
  const joined = joinNames(sources);
  const keyOf = (source: OriginSource): string => {
    const { correction } = source;
    const engine = joined.get(source.engineKey) ?? source.engineKey;
    if (correction === null) return engine;
    const other = bySource.get(correction.sameAs ?? "");
    if (other === undefined) return nameKey(nameOf(source, correction));
    // Where the other was corrected later, what this was merged with is the group that the other was in before.
    const isLater = other.correction !== null && other.correction.at >= correction.at;
    return isLater ? (joined.get(other.engineKey) ?? other.engineKey) : keyOf(other);
  };
  return new Map(sources.map((source) => [source.id, keyOf(source)]));
}

/** The engine's groups that an editor's name is also the name of: engine key → key of the name. */
function joinNames(sources: readonly OriginSource[]): ReadonlyMap<string, string> {
  const named = new Set(
    sources.flatMap((source) =>
      source.correction === null ? [] : [nameKey(nameOf(source, source.correction))],
    ),
  );
  if (named.size === 0) return new Map();
  const groups = groupBy(
    sources.filter(({ correction }) => correction === null),
    ({ engineKey }) => engineKey,
  );
  return new Map(
    [...groups].flatMap(([engineKey, members]) => {
      const name = soleNewsroom(members);
      return name !== null && named.has(nameKey(name)) ? [[engineKey, nameKey(name)] as const] : [];
    }),
  );
}

/** The one newsroom that a group rests on as the engine reads it, as in its own grouping; null where it rests on several. */
function soleNewsroom(members: readonly OriginSource[]): string | null {
  const origins = members.flatMap(({ engineOrigins }) => engineOrigins);
  const credits = origins.filter(({ kind }) => kind === "agency" || kind === "outlet");
  const names = credits.length > 0 ? credits.map(({ name }) => name) : members.map(outletOf);
  const isElsewhere = origins.some(
    ({ kind }) => kind === "official" || (kind === "own" && credits.length > 0),
  );
  const [only, ...others] = new Set(names.map(nameKey));
  return only === undefined || others.length > 0 || isElsewhere ? null : (names[0] ?? null);
}

function outletOf({ outlet }: OriginSource): string {
  return outlet;
}

function nameOf(source: OriginSource, correction: OriginCorrection): string {
  return correction.kind === "own" ? source.outlet : correction.name;
}

function nameKey(name: string): string {
  return `newsroom ${foldNewsroom(name) || name}`;
}

/** An article of the desk as its origin is judged. */
export function originSourceOf(article: Omit<ArticleSummary, "originKey">): OriginSource {
  const { id, outlet, engineKey, correction } = article;
  const engineOrigins = correction?.engineOrigins ?? article.origins;
  return { id, outlet, engineKey, correction, engineOrigins };
}

/** What the engine reads of an article now. `sources` are all articles of its story. */
export function readingOf(source: OriginSource, sources: readonly OriginSource[]): OriginReading {
  return {
    origins: source.engineOrigins.map(({ name, kind }) => ({ name, kind })),
    with: sources
      .filter(({ id, engineKey }) => id !== source.id && engineKey === source.engineKey)
      .map(({ id }) => id),
  };
}

/**
 * Whether the engine would now read an article's origin differently than when it was corrected: other credits, or other
 * articles of the same origin among those that were there then (`addedAt`, ISO 8601 in UTC, by article id).
 */
export function hasChangedReading(
  correction: OriginCorrection,
  now: OriginReading,
  addedAt: ReadonlyMap<string, string>,
): boolean {
  const then = correction.read;
  const wasThere = (id: string) => (addedAt.get(id) ?? "") <= correction.at;
  return (
    signatureOf(then.origins.map(({ kind, name }) => `${kind} ${foldNewsroom(name)}`)) !==
      signatureOf(now.origins.map(({ kind, name }) => `${kind} ${foldNewsroom(name)}`)) ||
    signatureOf(then.with) !== signatureOf(now.with.filter(wasThere))
  );
}

function signatureOf(parts: readonly string[]): string {
  return JSON.stringify([...new Set(parts)].sort());
}
