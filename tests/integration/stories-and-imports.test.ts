// The events, outlets and people here are invented.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  createStory,
  deleteStory,
  renameStory,
  restoreStory,
} from "../../lib/workflows/change-story.ts";
import { getArticle } from "../../lib/workflows/get-article.ts";
import { getBoard } from "../../lib/workflows/get-board.ts";
import { type ArticleSource, importArticle } from "../../lib/workflows/import-article.ts";
import { listStories } from "../../lib/workflows/list-stories.ts";
import { undoDecision } from "../../lib/workflows/undo-decision.ts";
import { readLog } from "../support/read-log.ts";
import { makeStory } from "../support/story-in-hand.ts";
import { openTestDesk, type TestDesk } from "../support/test-desk.ts";

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk.close());

describe("stories", () => {
  it("are listed with the last changed first", async () => {
    const first = await makeStory(desk, "First");
    await makeStory(desk, "Second");
    await first.add("Harian Satu", "deaths: [12]");
    expect(await listStories(desk.options)).toMatchObject([
      { title: "First", articles: 1, outlets: 1, counts: { all: 1, single: 1 }, restated: false },
      { title: "Second", articles: 0, outlets: 0, counts: { all: 0 } },
    ]);
  });

  it("are renamed, deleted and restored, each in the log", async () => {
    const { id: storyId } = await makeStory(desk, "First");
    const by = { storyId, author: "Ayu" };
    expect(await renameStory({ ...by, title: " New \n title " }, desk.options)).toMatchObject({
      ok: true,
    });
    expect(await deleteStory(by, desk.options)).toMatchObject({ ok: true });
    expect(await listStories(desk.options)).toEqual([]);
    expect(await getBoard(storyId, "all", desk.options)).toBeNull();
    expect(await deleteStory(by, desk.options)).toBeNull();
    expect(await restoreStory(by, desk.options)).toMatchObject({ ok: true });
    expect(await restoreStory(by, desk.options)).toBeNull();
    const log = await readLog(storyId, desk.options);
    expect(log.map(({ decision: { kind, before, after } }) => [kind, before, after])).toEqual([
      ["story-restored", null, null],
      ["story-deleted", null, null],
      ["story-renamed", "First", "New title"],
      ["story-created", null, "First"],
    ]);
  });

  it("get their old title back by undo, the new one by its undo, and neither over a later one", async () => {
    const { id: storyId } = await makeStory(desk, "First");
    const rename = (title: string) => renameStory({ storyId, title, author: "Ayu" }, desk.options);
    const newest = async () => (await readLog(storyId, desk.options))[0]?.decision.id ?? "";
    const titleNow = async () => (await listStories(desk.options))[0]?.title;
    const undo = (decisionId: string, author = "Budi") =>
      undoDecision({ decisionId, revision: null, author }, desk.options);
    const refused = (missing: string[]) => ({ ok: false, error: { kind: "refused", missing } });

    await rename("Second");
    const renamed = await newest();
    expect(await undo(renamed, " ")).toEqual(refused(["author"]));
    expect(await undo(renamed)).toMatchObject({ ok: true });
    expect(await titleNow()).toBe("First");
    expect(await undo(renamed)).toEqual(refused([]));
    expect(await undo(await newest())).toMatchObject({ ok: true });
    expect(await titleNow()).toBe("Second");
    await rename("Third");
    expect(await undo(renamed)).toEqual(refused([]));
    expect(await titleNow()).toBe("Third");
  });

  it("need a title and an author", async () => {
    expect(await createStory({ title: " \n", author: "" }, desk.options)).toEqual({
      ok: false,
      error: { kind: "refused", missing: ["title", "author"] },
    });
    expect(
      await renameStory({ storyId: "nowhere", title: "X", author: "Ayu" }, desk.options),
    ).toBeNull();
  });
});

describe("imports", () => {
  const paste = (outlet: string, text: string): ArticleSource => ({ kind: "paste", outlet, text });
  const file = (name: string, text: string): ArticleSource => ({
    kind: "file",
    name,
    bytes: new TextEncoder().encode(text),
  });

  async function intoStory(sources: readonly ArticleSource[]) {
    const { id: storyId } = await makeStory(desk);
    const outcomes: string[] = [];
    for (const source of sources) {
      const outcome = await importArticle({ storyId, author: "Ayu", source }, desk.options);
      outcomes.push(outcome.ok ? outcome.value.kind : outcome.error.reason);
    }
    return { storyId, outcomes };
  }

  it("recognise the same text of the same outlet, however it comes", async () => {
    const { storyId, outcomes } = await intoStory([
      file("a.md", "---\noutlet: Harian Satu\n---\nOne.\nTwo."),
      paste("HARIAN SATU", "\n One.\r\nTwo. \n"),
      file("again.txt", "---\noutlet: Harian Satu\ntitle: Other\n---\n\nOne.\nTwo.\n"),
      paste("Harian Dua", "One.\nTwo."),
    ]);
    expect(outcomes).toEqual(["added", "duplicate", "duplicate", "added"]);
    const board = await getBoard(storyId, "all", desk.options);
    expect(board?.articles.map(({ outlet }) => outlet)).toEqual(["Harian Satu", "Harian Dua"]);
    const rows = await desk.store.prisma.import.findMany({ orderBy: { at: "asc" } });
    expect(rows.map(({ name, outcome }) => [name, outcome])).toEqual([
      ["a.md", "added"],
      ["HARIAN SATU", "duplicate"],
      ["again.txt", "duplicate"],
      ["Harian Dua", "added"],
    ]);
  });

  it("go on after a refusal, which is kept with its reason", async () => {
    const { outcomes } = await intoStory([
      file("empty.md", ""),
      file("good.md", "---\noutlet: Harian Satu\n---\nOne."),
      { kind: "file", name: "picture.md", bytes: new Uint8Array([137, 80, 78, 71, 0]) },
    ]);
    expect(outcomes).toEqual(["empty", "added", "binary"]);
    const rows = await desk.store.prisma.import.findMany({ where: { outcome: "refused" } });
    expect(rows.map(({ name, reason }) => [name, reason])).toEqual([
      ["empty.md", "empty"],
      ["picture.md", "binary"],
    ]);
  });

  it("are refused by a story that is not there or was deleted", async () => {
    const source = paste("Harian Satu", "One.");
    const refused = { ok: false, error: { name: "Harian Satu", reason: "no-story" } };
    expect(
      await importArticle({ storyId: "nowhere", author: "Ayu", source }, desk.options),
    ).toEqual(refused);
    const { id: storyId } = await makeStory(desk);
    await deleteStory({ storyId, author: "Ayu" }, desk.options);
    expect(await importArticle({ storyId, author: "Ayu", source }, desk.options)).toEqual(refused);
  });

  it("keep a text exactly, whatever it holds", async () => {
    const story = await makeStory(desk);
    const text = "<script>alert(1)</script>\n\n'; DROP TABLE Story; --\nĀ é 👩‍👩‍👧 עברית";
    const id = await story.add("Harian “Satu” <b>", text);
    const article = await getArticle(id, desk.options);
    expect(article).toMatchObject({ text, article: { outlet: "Harian “Satu” <b>" } });
  });

  it("take many at once", async () => {
    const { id: storyId } = await makeStory(desk);
    const sources = Array.from({ length: 20 }, (_, index) =>
      paste(`Harian ${index % 5}`, `${index}`),
    );
    const outcomes = await Promise.all(
      sources.map((source) => importArticle({ storyId, author: "Ayu", source }, desk.options)),
    );
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
    const [summary] = await listStories(desk.options);
    expect(summary).toMatchObject({ articles: 20, outlets: 5 });
  });
});
