// The events, outlets and people here are invented.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OriginRequest } from "../../lib/editorial/decide-origin.ts";
import { WHOLE_STORY } from "../../lib/editorial/sheet/sheet-choice.ts";
import { changeOrigin } from "../../lib/workflows/change-origin.ts";
import { editFact } from "../../lib/workflows/edit-fact.ts";
import { getArticle } from "../../lib/workflows/get-article.ts";
import { getFact } from "../../lib/workflows/get-fact.ts";
import { listStories } from "../../lib/workflows/list-stories.ts";
import { getSheet } from "../../lib/workflows/load-sheet.ts";
import { reconcileStory } from "../../lib/workflows/reconcile-story.ts";
import { undoDecision } from "../../lib/workflows/undo-decision.ts";
import { readLog } from "../support/read-log.ts";
import { makeStory, type StoryInHand } from "../support/story-in-hand.ts";
import { openTestDesk, type TestDesk } from "../support/test-desk.ts";

let desk: TestDesk;
let story: StoryInHand;
let one: string;
let two: string;
let three: string;
beforeEach(async () => {
  desk = await openTestDesk();
  story = await makeStory(desk);
  one = await story.add("Harian Satu", "deaths: [12]\ncredit: Kabar");
  two = await story.add("Harian Dua", "deaths: [12]\ncredit: Kabar");
  three = await story.add("Harian Tiga", "deaths: [12]");
});
afterEach(() => desk.close());

const own: OriginRequest = { kind: "correct", origin: "own", name: "", reason: "They were there." };

async function change(articleId: string, request: OriginRequest, author = "Ayu"): Promise<string> {
  const view = await getArticle(articleId, desk.options);
  const seen = view?.article.correction?.at ?? null;
  const changed = await changeOrigin({ articleId, request, seen, author }, desk.options);
  if (!changed?.ok) throw new Error(JSON.stringify(changed));
  return changed.value.decisionId;
}

/** The independent origins of the story, of the fact, of its value and in the sheet. */
async function counts() {
  const fact = await story.fact("deaths");
  const view = await getFact(fact.id, "all", desk.options);
  const wish = { storyId: story.id, language: "en", choice: WHOLE_STORY, author: "Ayu" } as const;
  const sheet = await getSheet(wish, desk.options);
  const facts = sheet?.sections.flatMap((section) => section.facts) ?? [];
  return [
    (await listStories(desk.options))[0]?.independentOrigins,
    fact.independentOrigins,
    view?.values[0]?.independentOrigins,
    facts[0]?.independentOrigins,
  ];
}

describe("an origin that an editor corrects", () => {
  it("changes every count at once, and back with its undo", async () => {
    expect(await counts()).toEqual([2, 2, 2, 2]);
    const decisionId = await change(two, own);
    expect(await counts()).toEqual([3, 3, 3, 3]);
    const by = { revision: null, author: "Budi" };
    const undone = await undoDecision({ decisionId, ...by }, desk.options);
    expect(await counts()).toEqual([2, 2, 2, 2]);
    const redo = undone?.ok ? undone.value.revision : "";
    expect(await undoDecision({ decisionId: redo, ...by }, desk.options)).toMatchObject({
      ok: true,
    });
    expect(await counts()).toEqual([3, 3, 3, 3]);
  });

  it("stays corrected through every later run of the engine", async () => {
    await change(two, own);
    await reconcileStory(story.id, desk.options);
    await story.add("Harian Empat", "deaths: [12]\ncredit: Kabar");
    expect(await counts()).toEqual([3, 3, 3, 3]);
    const view = await getArticle(two, desk.options);
    expect(view?.article).toMatchObject({
      origins: [{ name: "Harian Dua", kind: "own" }],
      correction: { author: "Ayu", reason: "They were there.", engineOrigins: [{ name: "Kabar" }] },
    });
  });

  it("takes a later article with it that rests on the same newsroom", async () => {
    await change(three, { kind: "correct", origin: "agency", name: "Siaran", reason: "Printed." });
    expect(await counts()).toEqual([2, 2, 2, 2]);
    await story.add("Harian Empat", "deaths: [12]\ncredit: Siaran");
    expect(await counts()).toEqual([2, 2, 2, 2]);
  });

  it("goes back to the engine's reading when it is restored", async () => {
    await change(two, own);
    await change(two, { kind: "restore" }, "Budi");
    expect(await counts()).toEqual([2, 2, 2, 2]);
    const log = await readLog(story.id, desk.options);
    expect(log.slice(0, 2).map(({ decision }) => decision)).toMatchObject([
      {
        kind: "origin-restored",
        author: "Budi",
        articleId: two,
        before: { articles: [{ origins: [{ kind: "own" }] }] },
        after: { articles: [{ origins: [{ name: "Kabar" }], correction: null }] },
      },
      { kind: "origin-corrected", author: "Ayu", articleId: two },
    ]);
  });

  it("counts on where an edit is laid over the fact and taken back", async () => {
    await change(two, own);
    const { id: factId } = await story.fact("deaths");
    const edit = { op: "set-fact-aside", reason: "Nobody asks." } as const;
    const edited = await editFact({ factId, edit, revision: null, author: "Ayu" }, desk.options);
    const decisionId = edited?.ok ? edited.value.revision : "";
    await undoDecision({ decisionId, revision: null, author: "Ayu" }, desk.options);
    expect(await counts()).toEqual([3, 3, 3, 3]);
  });

  it("asks when the engine reads it differently, until it is kept or restored", async () => {
    await change(two, own);
    expect((await getArticle(two, desk.options))?.origin.changed).toBe(false);
    await desk.store.prisma.origin.updateMany({
      where: { articleId: two, by: "engine" },
      data: { name: "Siaran" },
    });
    expect((await getArticle(two, desk.options))?.origin.changed).toBe(true);
    await change(two, { kind: "confirm" });
    const kept = await getArticle(two, desk.options);
    expect(kept).toMatchObject({
      origin: { changed: false },
      article: { origins: [{ kind: "own" }] },
    });
  });

  it("is not undone over a later correction, and not corrected unseen", async () => {
    const first = await change(two, own);
    await change(two, { kind: "correct", origin: "agency", name: "Siaran", reason: "Printed." });
    const undo = { decisionId: first, revision: null, author: "Ayu" };
    expect(await undoDecision(undo, desk.options)).toMatchObject({
      ok: false,
      error: { kind: "refused" },
    });
    const blind = { articleId: two, request: own, seen: null, author: "Budi" };
    expect(await changeOrigin(blind, desk.options)).toEqual({
      ok: false,
      error: { kind: "stale", by: "Ayu" },
    });
  });

  it("needs an article that is there", async () => {
    const nowhere = { articleId: "none", request: own, seen: null, author: "Ayu" };
    expect(await changeOrigin(nowhere, desk.options)).toBeNull();
  });
});

describe("two origins that are one", () => {
  it("count once, with all their articles, in one entry that one undo takes back", async () => {
    const decisionId = await change(one, {
      kind: "merge",
      into: three,
      reason: "One pool report.",
    });
    expect(await counts()).toEqual([1, 1, 1, 1]);
    expect((await getArticle(two, desk.options))?.origin.shared.map(({ id }) => id).sort()).toEqual(
      [one, three].sort(),
    );
    await reconcileStory(story.id, desk.options);
    expect(await counts()).toEqual([1, 1, 1, 1]);
    await undoDecision({ decisionId, revision: null, author: "Budi" }, desk.options);
    expect(await counts()).toEqual([2, 2, 2, 2]);
  });
});
