import type { SearchKind, SearchQuery } from "../editorial/search/search-query.ts";
import { COUNT_MAX } from "../editorial/search/search-results.ts";
import type { SearchTerm } from "../editorial/search/search-terms.ts";
import { dayAfter, startOfDay } from "../editorial/start-of-day.ts";
import { FACT_STATUSES } from "../engine/reconciliation.ts";
import type { Store } from "./database.ts";
import { Prisma } from "./generated/client.ts";

/** One kind's search: what is looked for, what narrows it, and how many are wanted. */
export interface IndexSearch {
  readonly kind: SearchKind;
  readonly terms: readonly SearchTerm[];
  readonly query: SearchQuery;
  /** Notes that are not to be found. */
  readonly heldNotes: readonly string[];
  /** The time zones of the desk's stories, each once: a day is one of the story's. */
  readonly timeZones: readonly string[];
}

/** What the index finds. */
export interface FoundOwner {
  readonly ownerId: string;
  /** The fact that it is, belongs to or stands on. */
  readonly factId: string | null;
  /** Somebody has ruled on that fact, whatever became of it. */
  readonly ruled: boolean;
}

/** The time zones of the desk's stories, each once. */
export async function readTimeZones(store: Store): Promise<readonly string[]> {
  const zones = await store.prisma.story.findMany({
    distinct: "timeZone",
    select: { timeZone: true },
  });
  return zones.map(({ timeZone }) => timeZone);
}

/** What stands on the desk. `order`: the best first, or what came to the desk last first. */
export async function findOwners(
  store: Store,
  search: IndexSearch & OwnerOrder,
): Promise<readonly FoundOwner[]> {
  const rows = await store.prisma.$queryRaw<
    { readonly ownerId: string; readonly factId: string | null; readonly ruled: bigint }[]
  >(ownersSql(search));
  return rows.map(({ ownerId, factId, ruled }) => ({
    ownerId,
    factId,
    ruled: Number(ruled) === 1,
  }));
}

interface OwnerOrder {
  readonly order: "best" | "newest";
  readonly limit: number;
}

/** How many the index finds, up to COUNT_MAX. */
export async function countOwners(store: Store, search: IndexSearch): Promise<number> {
  const found = Prisma.sql`SELECT 1 ${matching(search)} LIMIT ${COUNT_MAX}`;
  const rows = await store.prisma.$queryRaw<{ readonly count: bigint }[]>(
    Prisma.sql`SELECT count(*) AS "count" FROM (${found})`,
  );
  return Number(rows[0]?.count ?? 0);
}

/** The statement of `findOwners`; a test reads its plan. */
export function ownersSql({ order, limit, ...search }: IndexSearch & OwnerOrder): Prisma.Sql {
  const { index, weights } = INDEXES[search.kind];
  const by =
    order === "best"
      ? // Where two are as good, the one that came last.
        Prisma.raw(`bm25("${index}", ${weights}), "${index}".rowid DESC`)
      : Prisma.raw(`"${index}".rowid DESC`);
  const fact = search.kind === "article" ? NO_FACT : FACT;
  return Prisma.sql`SELECT entry."ownerId" AS "ownerId", ${fact} ${matching(search)} ORDER BY ${by} LIMIT ${limit}`;
}

const FACT = Prisma.sql`fact."id" AS "factId",
  EXISTS (SELECT 1 FROM "Decision" WHERE "factId" = fact."id" AND "kind" IN ('ruling', 'second-reading')) AS "ruled"`;
const NO_FACT = Prisma.sql`NULL AS "factId", 0 AS "ruled"`;

/** The full-text table of each kind; `weights` of its columns: words of a title say more than words of a text. */
const INDEXES = {
  fact: { index: "SearchFact", weights: "1, 1" },
  value: { index: "SearchValue", weights: "1, 1" },
  article: { index: "SearchArticle", weights: "4, 1" },
  note: { index: "SearchNote", weights: "1" },
} as const;

/**
 * From the full-text table outwards: CROSS JOIN keeps SQLite from starting at a filter, since the words are what narrows
 * most. Deleted stories are not found.
 */
function matching({ kind, terms, query, heldNotes, timeZones }: IndexSearch): Prisma.Sql {
  const index = Prisma.raw(`"${INDEXES[kind].index}"`);
  const conditions = [
    Prisma.sql`${index} MATCH ${matchExpression(terms)}`,
    Prisma.sql`story."deletedAt" IS NULL`,
    ...(query.storyId === null ? [] : [Prisma.sql`entry."storyId" = ${query.storyId}`]),
    ...narrowings(kind, { ...query, timeZones }),
    ...(kind === "note" && heldNotes.length > 0
      ? [Prisma.sql`entry."ownerId" NOT IN (${Prisma.join([...heldNotes])})`]
      : []),
  ];
  return Prisma.sql`FROM ${index}
    CROSS JOIN "SearchEntry" entry ON entry."id" = ${index}.rowid
    CROSS JOIN "Story" story ON story."id" = entry."storyId"
    ${OWNERS[kind]}
    WHERE ${Prisma.join(conditions, " AND ")}`;
}

const OWNERS: Readonly<Record<SearchKind, Prisma.Sql>> = {
  fact: Prisma.sql`CROSS JOIN "Fact" fact ON fact."id" = entry."ownerId"`,
  value: Prisma.sql`CROSS JOIN "Value" value ON value."id" = entry."ownerId" CROSS JOIN "Fact" fact ON fact."id" = value."factId"`,
  article: Prisma.sql`CROSS JOIN "Article" article ON article."id" = entry."ownerId"`,
  note: Prisma.sql`CROSS JOIN "Note" note ON note."id" = entry."ownerId" LEFT JOIN "Fact" fact ON fact."id" = note."factId"`,
};

/** Every term in quotation marks: what somebody typed is never an operator. */
function matchExpression(terms: readonly SearchTerm[]): string {
  return terms
    .map(({ words, begins }) => `"${words.join(" ").replaceAll('"', '""')}"${begins ? "*" : ""}`)
    .join(" AND ");
}

/** A search with what tells its days. */
type Narrowing = SearchQuery & Pick<IndexSearch, "timeZones">;
type Days = Pick<Narrowing, "from" | "to" | "timeZones">;

/** When an article is from: its publication, else its coming to the desk. */
const ARTICLE_TIME: Dated = {
  time: Prisma.sql`coalesce(article."publishedAt", article."addedAt")`,
  storyId: Prisma.sql`article."storyId"`,
};
const NOTE_TIME: Dated = { time: Prisma.sql`note."at"`, storyId: Prisma.sql`note."storyId"` };

interface Dated {
  readonly time: Prisma.Sql;
  readonly storyId: Prisma.Sql;
}

/** What an editor took off the board, or merged away, is not looked for. */
const SHOWN = Prisma.sql`fact."hidden" IS NULL`;

function narrowings(kind: SearchKind, query: Narrowing): readonly Prisma.Sql[] {
  switch (kind) {
    case "article":
      // An article has no status of its own.
      return query.status === null ? narrowArticle(query) : [Prisma.sql`0`];
    case "fact":
      return [SHOWN, ...ofStatus(query), ...reportedBy(query, 'entry."ownerId"', "factId")];
    case "value":
      return [SHOWN, ...ofStatus(query), ...reportedBy(query, 'entry."ownerId"', "valueId")];
    case "note":
      return [...ofStatus(query), ...ofNote(query)];
  }
}

/** An outlet's articles are few: a list of them, made once, saves looking every found article up. */
function narrowArticle(query: Narrowing): readonly Prisma.Sql[] {
  const conditions = ofArticle(query);
  if (query.outletId === null) return conditions;
  return [
    Prisma.sql`entry."ownerId" IN (SELECT article."id" FROM "Article" article WHERE ${Prisma.join([...conditions], " AND ")})`,
  ];
}

function ofArticle(query: Days & Pick<SearchQuery, "outletId">): readonly Prisma.Sql[] {
  return [
    ...(query.outletId === null
      ? []
      : [Prisma.sql`article."outletId" IN (${spellingsOf(query.outletId)})`]),
    ...between(ARTICLE_TIME, query),
  ];
}

/** An outlet, and the outlets that were merged into it. */
function spellingsOf(outletId: string): Prisma.Sql {
  return Prisma.sql`SELECT "id" FROM "Outlet" WHERE "id" = ${outletId} OR "mergedIntoId" = ${outletId}`;
}

/**
 * A time lies in the days asked for as the clocks of its own story show them, whatever zone it is written in. A bare day, and
 * a time that names no zone, is the story's as it stands.
 */
function between(dated: Dated, { from, to, timeZones }: Days): readonly Prisma.Sql[] {
  const { time } = dated;
  const day = Prisma.sql`substr(${time}, 1, 10)`;
  const isZoned = Prisma.sql`${time} GLOB '*[T ]*[Z+-]*'`;
  const starts = (of: string) =>
    ofZone(dated, timeZones, (zone) => Prisma.sql`${startOfDay(of, zone)}`);
  return [
    ...(from === null
      ? []
      : [
          Prisma.sql`CASE WHEN ${isZoned} THEN ${inUtc(time)} >= ${starts(from)} ELSE ${day} >= ${from} END`,
        ]),
    ...(to === null
      ? []
      : [
          Prisma.sql`CASE WHEN ${isZoned} THEN ${inUtc(time)} < ${starts(dayAfter(to))} ELSE ${day} <= ${to} END`,
        ]),
  ];
}

/** A time as startOfDay writes it. SQLite reads an offset only with its colon: "+07:00", not "+0700". */
function inUtc(time: Prisma.Sql): Prisma.Sql {
  const written = Prisma.sql`CASE WHEN ${time} GLOB '*[+-][0-9][0-9][0-9][0-9]'
    THEN substr(${time}, 1, length(${time}) - 2) || ':' || substr(${time}, -2) ELSE ${time} END`;
  return Prisma.sql`strftime('%Y-%m-%dT%H:%M:%fZ', ${written})`;
}

/** What holds for the zone of a story; where all stories have one nothing is looked up. */
function ofZone(
  { storyId }: Dated,
  timeZones: readonly string[],
  inZone: (zone: string) => Prisma.Sql,
): Prisma.Sql {
  const [only, ...others] = timeZones;
  if (only === undefined) return Prisma.sql`NULL`;
  if (others.length === 0) return inZone(only);
  const cases = timeZones.map((zone) => Prisma.sql`WHEN ${zone} THEN ${inZone(zone)}`);
  return Prisma.sql`CASE (SELECT "timeZone" FROM "Story" WHERE "id" = ${storyId}) ${Prisma.join(cases, " ")} END`;
}

/** From so many articles on, a list of what they report takes longer than asking about every fact that the words find. */
const LISTED_ARTICLES_MAX = 1000;

/** A fact or value, by its column of reports, that an article of that outlet and of those days reports. */
function reportedBy(
  query: Narrowing,
  id: 'entry."ownerId"' | 'note."factId"',
  column: "factId" | "valueId",
): readonly Prisma.Sql[] {
  const conditions = ofArticle(query);
  if (conditions.length === 0) return [];
  const fits = Prisma.join([...conditions], " AND ");
  const own = Prisma.raw(id);
  const reported = Prisma.raw(`report."${column}"`);
  return [
    Prisma.sql`CASE WHEN (SELECT count(*) FROM (SELECT 1 FROM "Article" article WHERE ${fits} LIMIT ${LISTED_ARTICLES_MAX})) < ${LISTED_ARTICLES_MAX}
      THEN ${own} IN (SELECT ${reported} FROM "Article" article CROSS JOIN "Report" report ON report."articleId" = article."id" WHERE ${fits})
      ELSE EXISTS (SELECT 1 FROM "Report" report CROSS JOIN "Article" article ON article."id" = report."articleId" WHERE ${reported} = ${own} AND ${fits}) END`,
  ];
}

function ofNote(query: Narrowing): readonly Prisma.Sql[] {
  const days = between(NOTE_TIME, query);
  if (query.outletId === null) return days;
  const onArticle = Prisma.sql`note."articleId" IN (SELECT "id" FROM "Article" WHERE "outletId" IN (${spellingsOf(query.outletId)}))`;
  const onFact = reportedBy({ ...query, from: null, to: null }, 'note."factId"', "factId");
  return [...days, Prisma.sql`(${Prisma.join([onArticle, ...onFact], " OR ")})`];
}

/**
 * What the columns know of a status. Which verdict stands, only the log can say, and SQL cannot replay it: here is everything
 * that may have the status, a fact that once had the verdict or that the engine gives the status. The caller looks.
 */
function ofStatus({ status }: SearchQuery): readonly Prisma.Sql[] {
  if (status === null) return [];
  const proposed = FACT_STATUSES.find((known) => known === status);
  return [
    proposed === undefined
      ? Prisma.sql`EXISTS (SELECT 1 FROM "Decision" WHERE "factId" = fact."id" AND "kind" IN ('ruling', 'second-reading')
          AND json_extract("afterJson", '$.verdict') = ${status})`
      : Prisma.sql`fact."status" = ${proposed}`,
  ];
}
