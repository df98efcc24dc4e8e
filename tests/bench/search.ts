// `npm run bench:search`: how long the desk takes to answer while somebody types, over 10,000 articles.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BLANK_RULING } from "../../lib/editorial/decide-ruling.ts";
import { readSearchQuery } from "../../lib/editorial/search/search-query.ts";
import type { Ruling } from "../../lib/editorial/verdict.ts";
import { databaseFileOf, openStore, type Store } from "../../lib/store/database.ts";
import { searchDesk } from "../../lib/workflows/search-desk.ts";
import { migrate } from "../../prisma/migrate.ts";
import { writeArticles } from "./write-articles.ts";

const ARTICLES = 10_000;
const ARTICLES_A_STORY = 25;
const FACTS_A_STORY = 60;
const REPEATS = 20;
const AT = "2026-01-01T00:00:00.000Z";

/** What an editor types letter by letter, from the commonest beginning to a word that stands once. */
const TYPED = [
  "me",
  "men",
  "th",
  "the sh",
  "tewas",
  "passengers missing",
  "kapal tenggelam 19 Juni",
  '"belum menjawab permintaan"',
  "Santoso Batam duka",
  "unicorn4711",
];

const VERIFIED: Ruling = { ...BLANK_RULING, verdict: "verified" };

/** Everything that a search reads: stories, outlets, articles, facts with two values each, and their reports. */
function fill(store: Store): Promise<void> {
  const texts = [...writeArticles("id", ARTICLES / 2), ...writeArticles("en", ARTICLES / 2)];
  const storyOf = (article: number) => `s${Math.floor(article / ARTICLES_A_STORY)}`;
  const stories = Array.from({ length: ARTICLES / ARTICLES_A_STORY }, (_, index) => `s${index}`);
  return store.prisma.$transaction(
    async () => {
      store.bulk(
        `INSERT INTO "Story" ("id", "title", "createdAt", "changedAt") VALUES (?, ?, ?, ?)`,
        stories.map((id) => [id, `Story ${id}`, AT, AT]),
      );
      store.bulk(
        `INSERT INTO "Outlet" ("id", "name", "folded") VALUES (?, ?, ?)`,
        Array.from({ length: 60 }, (_, index) => [
          `o${index}`,
          `Outlet ${index}`,
          `outlet ${index}`,
        ]),
      );
      store.bulk(
        `INSERT INTO "Article" ("id", "storyId", "outletId", "title", "addedAt", "addedBy") VALUES (?, ?, ?, ?, ?, 'Ayu')`,
        texts.map((text, index) => [
          `a${index}`,
          storyOf(index),
          `o${index % 60}`,
          text.slice(0, 60),
          AT,
        ]),
      );
      store.bulk(
        `INSERT INTO "Snapshot" ("id", "articleId", "text", "sha256", "takenAt") VALUES (?, ?, ?, '', ?)`,
        texts.map((text, index) => [
          `t${index}`,
          `a${index}`,
          index === 4711 ? `${text}\n\nunicorn4711` : text,
          AT,
        ]),
      );
      store.bulk(
        `UPDATE "Article" SET "currentSnapshotId" = ? WHERE "id" = ?`,
        texts.map((_, index) => [`t${index}`, `a${index}`]),
      );
      fillFacts(store, stories, texts);
    },
    { timeout: 600_000 },
  );
}

function fillFacts(store: Store, stories: readonly string[], texts: readonly string[]): void {
  const facts = stories.flatMap((story) =>
    Array.from({ length: FACTS_A_STORY }, (_, index) => ({ story, id: `${story}f${index}` })),
  );
  const words = (index: number, from: number) =>
    (texts[index % texts.length] ?? "").slice(from, from + 70);
  store.bulk(
    `INSERT INTO "Fact" ("id", "storyId", "key", "position", "label", "aspect", "questionEn", "questionId", "status",
       "reasonEn", "reasonId", "outlets", "independentOrigins")
     VALUES (?, ?, ?, 0, '', 'wording', ?, ?, 'conflict', '', '', 2, 2)`,
    facts.map(({ id, story }, index) => [
      id,
      story,
      id,
      words(index + texts.length / 2, index % 400),
      words(index, index % 400),
    ]),
  );
  store.bulk(
    `INSERT INTO "Decision" ("id", "storyId", "factId", "kind", "author", "at", "afterJson")
     VALUES (?, ?, ?, 'ruling', 'Ayu', ?, ?)`,
    facts
      .filter((_, index) => index % 3 === 0)
      .map(({ id, story }) => [`${id}d`, story, id, AT, JSON.stringify(VERIFIED)]),
  );
  const values = facts.flatMap(({ id }, index) => [
    { id: `${id}v0`, fact: id, at: index },
    { id: `${id}v1`, fact: id, at: index + 7 },
  ]);
  store.bulk(
    `INSERT INTO "Value" ("id", "factId", "key", "position", "answerEn", "answerId", "stance")
     VALUES (?, ?, ?, 0, ?, ?, 'conflicts')`,
    values.map(({ id, fact, at }) => [id, fact, id, words(at, 500), words(at, 700)]),
  );
  store.bulk(
    `INSERT INTO "Report" ("id", "factId", "valueId", "articleId", "position", "stance", "answerEn", "answerId",
       "normalisedJson", "ruleId") VALUES (?, ?, ?, ?, 0, 'conflicts', '', '', '{}', 'bench')`,
    values.map(({ id, fact }, index) => [`${id}r`, fact, id, `a${index % ARTICLES}`]),
  );
}

const folder = await mkdtemp(join(tmpdir(), "tally-bench-"));
await migrate(databaseFileOf(folder));
const store = openStore(folder);
try {
  const started = performance.now();
  await fill(store);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${ARTICLES} articles written and indexed in ${seconds} s\n`);
  const filters = [
    {},
    { story: "s3" },
    { outlet: "o7", from: "2025-12-01" },
    { from: "2025-12-01" },
    { status: "conflict" },
    { status: "verified" },
  ];
  for (const filter of filters) {
    for (const q of TYPED) await time(q, filter);
  }
} finally {
  await store.close();
  await rm(folder, { recursive: true, force: true });
}

async function time(q: string, filter: Readonly<Record<string, string>>): Promise<void> {
  const query = readSearchQuery({ q, ...filter });
  const times: number[] = [];
  let found = 0;
  for (let round = 0; round < REPEATS; round += 1) {
    const start = performance.now();
    const { counts } = await searchDesk(query, { store });
    times.push(performance.now() - start);
    found = Object.values(counts).reduce((sum, count) => sum + count, 0);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (REPEATS - 1))] ?? 0).toFixed(1);
  const what = [q, ...Object.values(filter)].join(" · ");
  process.stdout.write(
    `${what.padEnd(48)} ${String(found).padStart(5)} found  median ${at(0.5).padStart(6)} ms  p95 ${at(0.95).padStart(6)} ms\n`,
  );
}
