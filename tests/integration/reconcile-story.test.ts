// The events, outlets and people here are invented.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { browseActivity } from "../../lib/workflows/browse-activity.ts";
import { getArticle } from "../../lib/workflows/get-article.ts";
import { getBoard } from "../../lib/workflows/get-board.ts";
import { getFact } from "../../lib/workflows/get-fact.ts";
import { reconcileStory } from "../../lib/workflows/reconcile-story.ts";
import { recordRuling } from "../../lib/workflows/record-ruling.ts";
import { readLog } from "../support/read-log.ts";
import { verified } from "../support/rulings.ts";
import { makeStory, type StoryInHand } from "../support/story-in-hand.ts";
import { openTestDesk, type TestDesk } from "../support/test-desk.ts";

let desk: TestDesk;
let story: StoryInHand;

beforeEach(async () => {
  desk = await openTestDesk();
  story = await makeStory(desk);
});
afterEach(() => desk.close());

async function verify(question: string, value: string): Promise<void> {
  const { id: factId, revision } = await story.fact(question);
  const input = { factId, ruling: verified(value), revision, author: "Ayu" };
  expect(await recordRuling(input, desk.options)).toMatchObject({ ok: true });
}

describe("a reading of a story", () => {
  it("lays facts, values and exact words on the board", async () => {
    const first = await story.add("Harian Satu", "deaths: [12]\nplace: [Kota]");
    const second = await story.add("Harian Dua", "deaths: [13]");
    const [deaths, place] = await story.board();
    expect(deaths).toMatchObject({
      label: "deaths",
      status: "conflict",
      ruling: null,
      revision: null,
    });
    expect(deaths?.reports.map((report) => [report.article, report.value])).toEqual([
      [first, "12"],
      [second, "13"],
    ]);
    expect(place).toMatchObject({ label: "place", status: "single" });
    const article = await getArticle(first, desk.options);
    expect(article?.marks.map((mark) => article.text.slice(mark.start, mark.end))).toEqual([
      "12",
      "Kota",
    ]);
  });

  it("shows a fact with its values, its silence and its place", async () => {
    await story.add("Harian Satu", "deaths: [12]");
    await story.add("Harian Dua", "The count was not final.\ndeaths: [13] so far");
    const quiet = await story.add("Harian Tiga", "place: [Kota]");
    const { id } = await story.fact("deaths");
    const view = await getFact(id, "conflicts", desk.options);
    expect(view?.values.map((value) => [value.value, value.independentOrigins])).toEqual([
      ["12", 1],
      ["13", 1],
    ]);
    expect(view?.values[1]?.reports[0]?.evidence[0]).toMatchObject({
      before: "deaths: [",
      text: "13",
      after: "] so far",
    });
    expect(view?.silent.map((article) => article.id)).toEqual([quiet]);
    expect(view?.position).toEqual({ index: 1, of: 1, previous: null, next: null });
  });

  it("keeps fact ids and rulings over runs and new articles", async () => {
    await story.add("Harian Satu", "deaths: [12]\nplace: [Kota]");
    await verify("deaths", "12");
    const before = await story.board();
    await reconcileStory(story.id, desk.options);
    expect(await story.board()).toEqual(before);
    await story.add("Harian Dua", "deaths: [12]\nplace: [Kota]");
    const after = await story.board();
    expect(new Set(after.map((fact) => fact.id))).toEqual(new Set(before.map((fact) => fact.id)));
    expect(await story.fact("deaths")).toMatchObject({ ruling: verified("12"), status: "agree" });
  });

  it("leaves claims that did not change where they are, for what hangs on them", async () => {
    await story.add("Harian Satu", "deaths: [12]\nplace: [Kota]");
    const claims = () => desk.store.prisma.claim.findMany({ select: { id: true, quote: true } });
    const before = await claims();
    await story.add("Harian Dua", "deaths: [13]");
    const after = await claims();
    expect(after).toHaveLength(3);
    expect(after).toContainEqual(before.find(({ quote }) => quote === "Kota"));
  });

  it("reopens a verified fact when a new article conflicts, and says why", async () => {
    await story.add("Harian Satu", "deaths: [12]");
    await verify("deaths", "12");
    await story.add("Harian Dua", "deaths: [13]");
    const fact = await story.fact("deaths");
    expect(fact.reopened?.cause.en).toBe("Harian Dua reports something else: 13.");
    expect(fact.ruling).toEqual({ ...verified("12"), verdict: null });
    const log = await readLog(story.id, desk.options);
    expect(log[0]).toMatchObject({
      decision: { kind: "reopened", author: "Tally", before: verified("12") },
      fact: { question: { en: "deaths" } },
    });
    await verify("deaths", "12");
    await reconcileStory(story.id, desk.options);
    expect(await story.fact("deaths")).toMatchObject({ reopened: null, ruling: verified("12") });
  });

  it("never shares a run that began before an article came", async () => {
    await story.add("Harian Satu", "deaths: [12]");
    const running = reconcileStory(story.id, desk.options);
    const second = story.add("Harian Dua", "deaths: [13]");
    await Promise.all([running, second, reconcileStory(story.id, desk.options)]);
    expect(await story.fact("deaths")).toMatchObject({ status: "conflict" });
  });
});

describe("an article that the engine cannot read", () => {
  it("is named, and the others are read", async () => {
    await story.add("Harian Satu", "deaths: [12]");
    const broken = await story.add("Harian Dua", "deaths: [13] CRASH");
    await story.add("Harian Tiga", "deaths: [12]");
    const board = await getBoard(story.id, "all", desk.options);
    expect(board?.articles.filter((article) => article.failure).map(({ id }) => id)).toEqual([
      broken,
    ]);
    expect(board?.facts[0]?.reports).toHaveLength(2);
  });

  it("is found also where it fails only beside others", async () => {
    await story.add("Harian Satu", "deaths: [12]");
    const broken = await story.add("Harian Dua", "deaths: [13] UNSOCIABLE");
    await story.add("Harian Tiga", "deaths: [14]");
    const board = await getBoard(story.id, "all", desk.options);
    expect(board?.articles.filter((article) => article.failure).map(({ id }) => id)).toEqual([
      broken,
    ]);
    expect(board?.facts[0]).toMatchObject({ status: "conflict" });
  });

  it("leaves facts and rulings alone where nothing can be read", async () => {
    await story.add("Harian Satu", "deaths: [12]");
    await verify("deaths", "12");
    const engine = () => Promise.reject(new Error("No engine."));
    expect(await reconcileStory(story.id, { ...desk.options, engine })).toMatchObject({
      failures: 1,
    });
    expect(await story.fact("deaths")).toMatchObject({ ruling: verified("12"), withdrawn: false });
  });
});

describe("a fact that the engine no longer finds", () => {
  const forgetful: NonNullable<TestDesk["options"]["engine"]> = async (articles) => {
    const read = await desk.options.engine?.(articles);
    if (read === undefined) throw new Error("The desk has no engine.");
    return { ...read, facts: [] };
  };

  it("goes where nobody worked on it, and stays withdrawn and reopened where somebody decided", async () => {
    await story.add("Harian Satu", "deaths: [12]\nplace: [Kota]");
    await verify("deaths", "12");
    const { id } = await story.fact("deaths");
    await reconcileStory(story.id, { ...desk.options, engine: forgetful });
    const board = await story.board();
    expect(board.map((fact) => [fact.id, fact.withdrawn])).toEqual([[id, true]]);
    expect(board[0]?.reopened?.cause.en).toContain("no longer");
    await reconcileStory(story.id, desk.options);
    expect(await story.fact("deaths")).toMatchObject({ id, withdrawn: false });
    const log = await readLog(story.id, desk.options);
    expect(log.filter(({ decision }) => decision.kind === "reopened")).toHaveLength(1);
  });
});

it("knows no wrong addresses", async () => {
  expect(await getBoard("nowhere", "all", desk.options)).toBeNull();
  expect(await getFact("nowhere", "all", desk.options)).toBeNull();
  expect(await getArticle("nowhere", desk.options)).toBeNull();
  expect(await browseActivity("nowhere", {}, desk.options)).toBeNull();
  expect(await reconcileStory("nowhere", desk.options)).toBeNull();
});
