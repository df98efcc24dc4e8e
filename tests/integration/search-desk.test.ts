// The events, outlets and people here are invented.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DEFAULT_RULES } from "../../lib/editorial/rules.ts";
import {
  readSearchQuery,
  SEARCH_KINDS,
  type SearchKind,
} from "../../lib/editorial/search/search-query.ts";
import { searchTerms } from "../../lib/editorial/search/search-terms.ts";
import { newId } from "../../lib/store/new-id.ts";
import { ownersSql } from "../../lib/store/search-index.ts";
import { changeStoryRules } from "../../lib/workflows/change-rules.ts";
import { deleteStory, restoreStory } from "../../lib/workflows/change-story.ts";
import { listSearchChoices } from "../../lib/workflows/list-search-choices.ts";
import { recordRuling } from "../../lib/workflows/record-ruling.ts";
import { searchDesk } from "../../lib/workflows/search-desk.ts";
import { undoDecision } from "../../lib/workflows/undo-decision.ts";
import { verified } from "../support/rulings.ts";
import { makeStory, type StoryInHand } from "../support/story-in-hand.ts";
import { openTestDesk, type TestDesk } from "../support/test-desk.ts";

let desk: TestDesk;
let story: StoryInHand;
beforeEach(async () => {
  desk = await openTestDesk();
  story = await makeStory(desk, "Ferry Seaglass");
});
afterEach(() => desk.close());

/** The numbers of what is found, in the order of SEARCH_KINDS. */
async function counts(q: string, filter: Readonly<Record<string, string>> = {}) {
  const found = await search(q, filter);
  return SEARCH_KINDS.map((kind) => found.counts[kind]);
}

function search(q: string, filter: Readonly<Record<string, string>> = {}) {
  return searchDesk(readSearchQuery({ q, ...filter }), desk.options);
}

async function note(text: string, on: { factId?: string; articleId?: string }): Promise<string> {
  const id = newId();
  const at = "2026-03-04T10:00:00.000Z";
  const data = { id, storyId: story.id, author: "Budi", at, text, ...on };
  await desk.store.prisma.note.create({ data });
  return id;
}

describe("a search", () => {
  it("finds facts, values, articles and notes of every story, and says where they stand", async () => {
    const article = await story.add("Harian Satu", "Nakhoda kapal selamat.\nship: [Seaglass]");
    await story.add("Harian Dua", "ship: [Sea Glass]");
    const { id: factId } = await story.fact("ship");
    const noteId = await note("Nakhoda said Seaglass on the telephone.", { factId });
    const other = await makeStory(desk, "Another ferry");
    await other.add("Harian Satu", "ship: [Seaglass Two]");

    const found = await search("seaglass");
    expect(found.counts).toEqual({ fact: 0, value: 2, article: 2, note: 1 });
    expect(
      found.values.map(({ answer, outlets, storyTitle }) => [answer.en, outlets, storyTitle]),
    ).toEqual(
      expect.arrayContaining([
        ["Seaglass", ["Harian Satu"], "Ferry Seaglass"],
        ["Seaglass Two", ["Harian Satu"], "Another ferry"],
      ]),
    );
    const own = found.articles.find(({ id }) => id === article);
    expect(own).toMatchObject({
      outlet: "Harian Satu",
      timeZone: DEFAULT_RULES.timeZone,
      passage: {
        start: "Nakhoda kapal selamat.\nship: [".length,
        end: "Nakhoda kapal selamat.\nship: [Seaglass".length,
        pieces: [
          { text: "ship: [", hit: false },
          { text: "Seaglass", hit: true },
          { text: "]", hit: false },
        ],
      },
    });
    expect(found.notes).toMatchObject([{ id: noteId, author: "Budi", fact: { id: factId } }]);
    expect((await search("ship")).facts).toMatchObject([
      { fact: { status: "single", verdict: null }, storyTitle: "Another ferry" },
      { fact: { id: factId, status: "conflict" }, storyTitle: "Ferry Seaglass" },
    ]);
  });

  it("finds beginnings of words without their accents, all of the words, and a quotation word for word", async () => {
    await story.add("Harian Satu", "Rapat di Café Bréhat, Senin. Tewasnya dua orang.");
    const articles = async (q: string) => (await search(q)).counts.article;
    expect(await articles("cafe brehat")).toBe(1);
    expect(await articles("CAFÉ")).toBe(1);
    expect(await articles("tewas sen")).toBe(1);
    expect(await articles("tewas selasa")).toBe(0);
    expect(await articles('"dua orang"')).toBe(1);
    expect(await articles('"orang dua"')).toBe(0);
    expect(await articles('"dua ora"')).toBe(0);
  });

  it("takes whatever is typed as words, never as an operator", async () => {
    await story.add("Harian Satu", "NEAR OR NOT AND title deaths");
    for (const q of [
      "NEAR(",
      "title:",
      "-deaths",
      "deaths*",
      "^deaths",
      "NOT AND",
      'deaths "',
      "OR",
    ])
      expect([q, (await search(q)).counts.article]).toEqual([q, 1]);
    for (const q of ["", "   ", "*", '"', '""', "( ) : ^ - +", "'; DROP TABLE Story; --", "\u0000"])
      expect([q, (await search(q)).counts.article]).toEqual([q, 0]);
  });

  it("does not find a fact that an editor took off the board", async () => {
    await story.add("Harian Satu", "ship: [Seaglass]");
    await desk.store.prisma.fact.updateMany({ data: { hidden: "aside" } });
    expect(await counts("ship seaglass")).toEqual([0, 0, 1, 0]);
    expect(await counts("ship")).toEqual([0, 0, 1, 0]);
    expect(await counts("seaglass")).toEqual([0, 0, 1, 0]);
  });

  it("does not find what a deleted story holds, until the story is back", async () => {
    await story.add("Harian Satu", "ship: [Seaglass]");
    const act = { storyId: story.id, author: "Ayu" };
    expect(await counts("seaglass")).toEqual([0, 1, 1, 0]);
    await deleteStory(act, desk.options);
    expect(await counts("seaglass")).toEqual([0, 0, 0, 0]);
    await restoreStory(act, desk.options);
    expect(await counts("seaglass")).toEqual([0, 1, 1, 0]);
  });
});

describe("the filters of a search", () => {
  beforeEach(async () => {
    await story.add("Harian Satu", "ship: [Seaglass]");
    await story.add("Harian Dua", "ship: [Seaglass Two]\nport: [Seaglass Harbour]");
    await (await makeStory(desk, "Another")).add("Harian Dua", "ship: [Seaglass]");
  });

  it("take the spellings that were merged into an outlet for it", async () => {
    const second = await story.add("The Harian Satu", "ship: [Seaglass]\nNakhoda.");
    await note("Seaglass?", { articleId: second });
    const { outlet } = desk.store.prisma;
    const into = await outlet.findFirstOrThrow({ where: { name: "Harian Satu" } });
    await outlet.updateMany({
      where: { name: "The Harian Satu" },
      data: { mergedIntoId: into.id },
    });
    expect(await counts("seaglass", { outlet: into.id })).toEqual([0, 1, 2, 1]);
    const found = await search("seaglass");
    expect(found.articles.find(({ id }) => id === second)?.outlet).toBe("Harian Satu");
    expect(JSON.stringify(found)).not.toContain("The Harian Satu");
    const choices = await listSearchChoices(desk.options);
    expect(choices.outlets.map(({ name }) => name)).not.toContain("The Harian Satu");
  });

  it("narrow to a story, to an outlet and to days", async () => {
    const { prisma } = desk.store;
    const outlet = await prisma.outlet.findFirstOrThrow({ where: { name: "Harian Satu" } });
    await prisma.article.updateMany({
      where: { outletId: outlet.id },
      data: { publishedAt: "2024-06-19T23:30:00+07:00" },
    });
    await note("Seaglass?", { factId: (await story.fact("ship")).id });
    await note("Seaglass!", { factId: (await story.fact("port")).id });
    expect(await counts("seaglass")).toEqual([0, 4, 3, 2]);
    expect(await counts("seaglass", { story: story.id })).toEqual([0, 3, 2, 2]);
    expect(await counts("seaglass", { outlet: outlet.id })).toEqual([0, 1, 1, 1]);
    expect(await counts("ship", { outlet: outlet.id })).toEqual([1, 0, 1, 0]);
    expect(await counts("seaglass", { from: "2024-06-19", to: "2024-06-19" })).toEqual([
      0, 1, 1, 0,
    ]);
    expect(await counts("seaglass", { to: "2024-06-18" })).toEqual([0, 0, 0, 0]);
    expect(await counts("seaglass", { from: "2026-03-04", to: "2026-03-04" })).toEqual([
      0, 0, 0, 2,
    ]);
    expect(await counts("seaglass", { outlet: "nobody" })).toEqual([0, 0, 0, 0]);
    expect(await counts("seaglass", { story: "nowhere" })).toEqual([0, 0, 0, 0]);
  });

  it("take a day for one of the story's own zone, however the source writes the time", async () => {
    const { prisma } = desk.store;
    const article = await story.add("Harian Tiga", "Nakhoda.");
    await note("Nakhoda?", { articleId: article }); // at 10:00 in UTC
    const found = async (publishedAt: string, day: string) => {
      await prisma.article.update({ where: { id: article }, data: { publishedAt } });
      return (await counts("nakhoda", { from: day, to: day }))[SEARCH_KINDS.indexOf("article")];
    };
    const days = async (publishedAt: string) => [
      await found(publishedAt, "2024-06-19"),
      await found(publishedAt, "2024-06-20"),
    ];
    for (const at of ["2024-06-19T22:00:00Z", "2024-06-19T18:00-0400", "2024-06-20 04:59:59.999"])
      expect([at, ...(await days(at))]).toEqual([at, 0, 1]);
    for (const at of ["2024-06-19", "2024-06-20T00:30:00+09:00", "2024-06-19T16:59:59Z"])
      expect([at, ...(await days(at))]).toEqual([at, 1, 0]);
    // Another story tells its days by its own clocks, and this one keeps to its own.
    const other = await makeStory(desk, "Another ferry");
    const rules = { ...DEFAULT_RULES, timeZone: "America/New_York" };
    await changeStoryRules({ storyId: other.id, rules, author: "Ayu" }, desk.options);
    expect(await days("2024-06-19T22:00:00Z")).toEqual([0, 1]);
    await prisma.article.update({ where: { id: article }, data: { storyId: other.id } });
    expect(await days("2024-06-19T22:00:00Z")).toEqual([1, 0]);
    const notes = async (day: string) => (await counts("nakhoda", { from: day, to: day })).at(-1);
    const zone = async (timeZone: string) =>
      changeStoryRules(
        { storyId: story.id, rules: { ...rules, timeZone }, author: "Ayu" },
        desk.options,
      );
    expect([await notes("2026-03-04"), await notes("2026-03-05")]).toEqual([1, 0]);
    await zone("Pacific/Kiritimati"); // fourteen hours ahead of UTC
    expect([await notes("2026-03-04"), await notes("2026-03-05")]).toEqual([0, 1]);
  });

  it("narrow to a status: the verdict that stands, and without one what the engine proposes", async () => {
    const { id: factId } = await story.fact("ship");
    const facts = async (status: string) => (await search("ship", { status })).counts.fact;
    expect([await facts("conflict"), await facts("verified"), await facts("single")]).toEqual([
      1, 0, 1,
    ]);
    const ruled = await recordRuling(
      { factId, ruling: verified("Seaglass"), revision: null, author: "Ayu" },
      desk.options,
    );
    if (!ruled?.ok) throw new Error("The ruling was refused.");
    const { revision } = ruled.value;
    expect([await facts("conflict"), await facts("verified")]).toEqual([0, 1]);
    expect(await counts("seaglass", { status: "verified" })).toEqual([0, 2, 0, 0]);
    expect((await search("ship", { status: "verified" })).facts[0]?.fact.verdict).toBe("verified");
    await undoDecision({ decisionId: revision, revision, author: "Ayu" }, desk.options);
    expect([await facts("conflict"), await facts("verified")]).toEqual([1, 0]);
  });
});

describe("the index", () => {
  it("has only the text of an article's current snapshot", async () => {
    const articleId = await story.add("Harian Satu", "The old wording.");
    const { prisma } = desk.store;
    const id = newId();
    await prisma.snapshot.create({
      data: { id, articleId, text: "The new phrase.", sha256: "1", takenAt: "2026-01-02" },
    });
    await prisma.article.update({ where: { id: articleId }, data: { currentSnapshotId: id } });
    expect([await counts("wording"), await counts("phrase")]).toEqual([
      [0, 0, 0, 0],
      [0, 0, 1, 0],
    ]);
  });

  it("follows facts and values through a later run of the engine", async () => {
    await story.add("Harian Satu", "ship: [Seaglass]");
    expect(await counts("seaglass")).toEqual([0, 1, 1, 0]);
    const { prisma } = desk.store;
    await prisma.fact.deleteMany({ where: { storyId: story.id } }); // its values go with it
    expect(await counts("ship")).toEqual([0, 0, 1, 0]);
    await story.add("Harian Dua", "ship: [Moonglass]");
    expect(await counts("ship")).toEqual([1, 0, 2, 0]);
    expect(await counts("moonglass")).toEqual([0, 1, 1, 0]);
    await prisma.fact.updateMany({ data: { questionEn: "Which vessel was it?" } });
    expect([await counts("vessel"), await counts("ship")]).toEqual([
      [1, 0, 0, 0],
      [1, 0, 2, 0], // the question in Indonesian still has the word
    ]);
    const orphans = prisma.$queryRaw`SELECT count(*) AS n FROM "SearchEntry" WHERE "kind" = 'value'
      AND "ownerId" NOT IN (SELECT "id" FROM "Value")`;
    expect(await orphans).toMatchObject([{ n: 0n }]);
  });

  it("follows the words of a note, and forgets a removed one", async () => {
    const factId = await story
      .add("Harian Satu", "ship: [Seaglass]")
      .then(async () => (await story.fact("ship")).id);
    const id = await note("Ask the harbourmaster.", { factId });
    await desk.store.prisma.note.update({ where: { id }, data: { text: "Ask the pilot." } });
    expect([await counts("harbourmaster"), await counts("pilot")]).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 1],
    ]);
    await desk.store.prisma.note.delete({ where: { id } });
    expect(await counts("pilot")).toEqual([0, 0, 0, 0]);
  });

  it.each(SEARCH_KINDS)("is what a search for a %s reads first, by its words", async (kind) => {
    const plan = await planOf(kind);
    const table = { fact: "Fact", value: "Value", article: "Article", note: "Note" }[kind];
    expect(plan[0]).toMatch(new RegExp(`^SCAN Search${table} VIRTUAL TABLE INDEX \\d+:.*M`));
    // Everything after it is looked up, by key, for what the words have found.
    const scans = plan.slice(1).filter((step) => step.startsWith("SCAN"));
    expect(scans).toEqual([]);
  });

  it("takes up what stood on the desk before there was one", async () => {
    const database = new Database(":memory:");
    const folders = (await readdir("prisma/migrations")).filter((name) => /^\d/.test(name)).sort();
    const sqlOf = (name: string) =>
      readFile(join("prisma/migrations", name, "migration.sql"), "utf8");
    const search = folders.findIndex((name) => name.endsWith("_search"));
    for (const name of folders.slice(0, search)) database.exec(await sqlOf(name));
    database.exec(`
      INSERT INTO Story (id, title, createdAt, changedAt) VALUES ('s', 'S', '', '');
      INSERT INTO Outlet (id, name, folded) VALUES ('o', 'O', 'o');
      INSERT INTO Article (id, storyId, outletId, addedAt, addedBy) VALUES ('a', 's', 'o', '', 'Ayu');
      INSERT INTO Snapshot (id, articleId, text, sha256, takenAt)
        VALUES ('t1', 'a', 'old seaglass', '0', ''), ('t2', 'a', 'new seaglass', '1', '');
      UPDATE Article SET currentSnapshotId = 't2';
      INSERT INTO Fact (id, storyId, key, position, label, aspect, questionEn, questionId, status, reasonEn, reasonId,
        outlets, independentOrigins) VALUES ('f', 's', 'f', 0, '', 'name', 'Is it seaglass?', '', 'agree', '', '', 1, 1);
      INSERT INTO Value (id, factId, key, position, answerEn, answerId, stance)
        VALUES ('v', 'f', 'v', 0, '', 'seaglass', 'agrees');
      INSERT INTO Note (id, storyId, author, at, text) VALUES ('n', 's', 'Ayu', '', 'seaglass?');
    `);
    database.exec(await sqlOf(folders[search] ?? ""));
    const owners = (index: string, word: string) =>
      database
        .prepare(
          `SELECT ownerId FROM ${index} JOIN SearchEntry ON id = ${index}.rowid WHERE ${index} MATCH ?`,
        )
        .pluck()
        .all(word);
    expect(owners("SearchFact", "seaglass")).toEqual(["f"]);
    expect(owners("SearchValue", "seaglass")).toEqual(["v"]);
    expect(owners("SearchNote", "seaglass")).toEqual(["n"]);
    expect(owners("SearchArticle", "seaglass")).toEqual(["a"]);
    expect(owners("SearchArticle", "old")).toEqual([]);
    database.close();
  });
});

/** How SQLite answers the statement of a search, step by step; its subqueries are made once and are left out. */
async function planOf(kind: SearchKind): Promise<readonly string[]> {
  const query = readSearchQuery({ q: "seaglass", story: "s" });
  const { sql, values } = ownersSql({
    kind,
    terms: searchTerms("seaglass"),
    query,
    heldNotes: [],
    timeZones: ["Asia/Jakarta", "UTC"],
    order: "best",
    limit: 6,
  });
  const database = new Database(join(desk.folder, "tally.db"), { readonly: true });
  const steps = database
    .prepare<unknown[], { parent: number; detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...values);
  database.close();
  return steps.filter(({ parent }) => parent === 0).map(({ detail }) => detail);
}
