// The events, outlets and people here are invented.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DEFAULT_RULES } from "../../lib/editorial/rules.ts";
import { type ActivityRequest, browseActivity } from "../../lib/workflows/browse-activity.ts";
import { changeStoryRules } from "../../lib/workflows/change-rules.ts";
import { renameStory } from "../../lib/workflows/change-story.ts";
import { recordRuling } from "../../lib/workflows/record-ruling.ts";
import { undoDecision } from "../../lib/workflows/undo-decision.ts";
import { verified } from "../support/rulings.ts";
import { makeStory, type StoryInHand } from "../support/story-in-hand.ts";
import { openTestDesk, type TestDesk } from "../support/test-desk.ts";

let desk: TestDesk;
let story: StoryInHand;
beforeEach(async () => {
  desk = await openTestDesk();
  story = await makeStory(desk);
  await story.add("Harian Satu", "deaths: [12]");
});
afterEach(() => desk.close());

async function browse(request: ActivityRequest = {}) {
  const view = await browseActivity(story.id, request, desk.options);
  if (view === null) throw new Error("The story is gone.");
  return view;
}

describe("a story's log", () => {
  it("names what each entry changed and what there is to filter by", async () => {
    const fact = await story.fact("deaths");
    const ruling = { factId: fact.id, ruling: verified("12"), revision: null, author: "Budi" };
    await recordRuling(ruling, desk.options);
    const view = await browse();
    expect(view).toMatchObject({
      people: ["Ayu", "Budi"],
      kinds: ["story-created", "article-added", "ruling"],
      facts: [{ id: fact.id }],
      total: 3,
      items: [
        { decision: { kind: "ruling" }, fact: { id: fact.id }, again: "undo" },
        { decision: { kind: "article-added" }, article: { outlet: "Harian Satu" }, again: null },
        { decision: { kind: "story-created" }, fact: null, article: null, again: null },
      ],
    });
    expect((await browse({ person: "Budi" })).items).toHaveLength(1);
    expect((await browse({ fact: fact.id })).items).toHaveLength(1);
    expect(
      (await browse({ person: "nobody", kind: "nothing", fact: "x", from: "soon" })).total,
    ).toBe(3);
  });

  it("takes an entry back with the revision it shows, and then offers to do it again", async () => {
    await renameStory({ storyId: story.id, title: "Renamed", author: "Budi" }, desk.options);
    const fact = await story.fact("deaths");
    await recordRuling(
      { factId: fact.id, ruling: verified("12"), revision: null, author: "Ayu" },
      desk.options,
    );
    for (const item of (await browse()).items.slice(0, 2)) {
      const request = { decisionId: item.decision.id, revision: item.revision, author: "Citra" };
      expect((await undoDecision(request, desk.options))?.ok).toBe(true);
    }
    const view = await browse();
    expect(view.items.slice(0, 4).map(({ decision, again }) => [decision.kind, again])).toEqual([
      ["undone", "redo"],
      ["undone", "redo"],
      ["ruling", null],
      ["story-renamed", null],
    ]);
  });

  it("comes in pages, the newest first, and a page too far is the last", async () => {
    await desk.store.prisma.decision.createMany({
      data: Array.from({ length: 250 }, (_, index) => ({
        id: `e${index}`,
        storyId: story.id,
        kind: "exported",
        author: "Ayu",
        at: "2026-02-01T00:00:00.000Z",
        afterJson: JSON.stringify(`html ${index}`),
      })),
    });
    const first = await browse();
    expect([first.total, first.pages, first.items.length]).toEqual([252, 3, 100]);
    expect(first.items[0]?.decision.after).toBe("html 249");
    expect((await browse({ page: "3" })).items).toHaveLength(52);
    expect(await browse({ page: "99" })).toMatchObject({ page: 3 });
    expect(await browse({ page: "-1" })).toMatchObject({ page: 1 });
  });

  it("is filtered by days of the story's zone", async () => {
    const rules = { ...DEFAULT_RULES, timeZone: "Asia/Jayapura" };
    await changeStoryRules({ storyId: story.id, rules, author: "Ayu" }, desk.options);
    const at = "2026-02-01T16:00:00.000Z"; // the 2nd there, and nowhere west of it
    const entry = { id: "late", storyId: story.id, kind: "exported", author: "Ayu", at };
    await desk.store.prisma.decision.create({ data: entry });
    expect(await browse({ from: "2026-02-02" })).toMatchObject({ total: 1 });
    expect(await browse({ from: "2026-02-01", to: "2026-02-01" })).toMatchObject({ total: 0 });
  });

  it("of no story is none", async () => {
    expect(await browseActivity("nowhere", {}, desk.options)).toBeNull();
  });
});
