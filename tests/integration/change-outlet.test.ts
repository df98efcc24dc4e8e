// The events, outlets and people here are invented.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OutletRequest } from "../../lib/editorial/decide-outlet.ts";
import { DEFAULT_RULES } from "../../lib/editorial/rules.ts";
import { changeOutlet } from "../../lib/workflows/change-outlet.ts";
import { changeStoryRules } from "../../lib/workflows/change-rules.ts";
import { getOutlet } from "../../lib/workflows/get-outlet.ts";
import { importArticle } from "../../lib/workflows/import-article.ts";
import { listOutlets } from "../../lib/workflows/list-outlets.ts";
import { listStories } from "../../lib/workflows/list-stories.ts";
import { reconcileStory } from "../../lib/workflows/reconcile-story.ts";
import { recordRuling } from "../../lib/workflows/record-ruling.ts";
import { undoDecision } from "../../lib/workflows/undo-decision.ts";
import { markedEngine } from "../support/marked-engine.ts";
import { readLog } from "../support/read-log.ts";
import { verified } from "../support/rulings.ts";
import { makeStory, type StoryInHand } from "../support/story-in-hand.ts";
import { openTestDesk, type TestDesk } from "../support/test-desk.ts";

let desk: TestDesk;
let story: StoryInHand;
let other: StoryInHand;
beforeEach(async () => {
  desk = await openTestDesk();
  story = await makeStory(desk, "First");
  await story.add("Contoh Times", "deaths: [12]");
  await story.add("The Contoh Times", "deaths: [13]");
  await story.add("Misal Post", "deaths: ~[a dozen]");
  other = await makeStory(desk, "Second");
  await other.add("The Contoh Times", "hurt: [3]");
});
afterEach(() => desk.close());

async function idOf(name: string): Promise<string> {
  const row = await desk.store.prisma.outlet.findFirst({ where: { name } });
  return row?.id ?? "";
}

async function change(name: string, request: OutletRequest) {
  const input = { outletId: await idOf(name), request, author: "Ayu" };
  const changed = await changeOutlet(input, desk.options);
  if (!changed?.ok) throw new Error(JSON.stringify(changed));
  return changed.value;
}

async function merge() {
  return change("The Contoh Times", { kind: "merge", into: await idOf("Contoh Times") });
}

async function outletCounts() {
  const [first] = (await listStories(desk.options)).filter(({ title }) => title === "First");
  return [first?.outlets, (await story.fact("deaths")).outlets];
}

const names = async () => (await listOutlets(desk.options)).map(({ name }) => name);

describe("two spellings of one outlet", () => {
  it("count as one everywhere once merged, through engine runs, and as two after the undo", async () => {
    expect(await outletCounts()).toEqual([3, 3]);
    const { decisionId, stories } = await merge();
    expect([...stories].sort()).toEqual([story.id, other.id].sort());
    expect(await outletCounts()).toEqual([2, 2]);
    await reconcileStory(story.id, desk.options);
    expect(await outletCounts()).toEqual([2, 2]);
    expect(await names()).toEqual(["Contoh Times", "Misal Post"]);
    const by = { revision: null, author: "Budi" };
    const undone = await undoDecision({ decisionId, ...by }, desk.options);
    expect(await outletCounts()).toEqual([3, 3]);
    const redo = undone?.ok ? undone.value.revision : "";
    expect((await undoDecision({ decisionId: redo, ...by }, desk.options))?.ok).toBe(true);
    expect(await outletCounts()).toEqual([2, 2]);
  });

  it("are read anew by the engine in every story when that is taken back: it reads by whom an article is", async () => {
    const { decisionId } = await merge();
    const read: string[][] = [];
    const engine: typeof markedEngine = (articles) => {
      read.push(articles.map(({ outlet }) => outlet).sort());
      return markedEngine(articles);
    };
    const by = { revision: null, author: "Budi" };
    expect((await undoDecision({ decisionId, ...by }, { ...desk.options, engine }))?.ok).toBe(true);
    expect(read).toEqual([
      ["Contoh Times", "Misal Post", "The Contoh Times"],
      ["The Contoh Times"],
    ]);
  });

  it("stand in the log of every story concerned, and are taken back in all of them together", async () => {
    const { decisionId } = await merge();
    await undoDecision({ decisionId, revision: null, author: "Budi" }, desk.options);
    for (const { id } of [story, other]) {
      const log = await readLog(id, desk.options);
      expect(log.slice(0, 2).map(({ decision }) => [decision.kind, decision.author])).toEqual([
        ["undone", "Budi"],
        ["outlets-merged", "Ayu"],
      ]);
      const [undo, merged] = log;
      expect(undo?.decision.undoes).toBe(merged?.decision.id);
    }
  });

  it("take new articles of either spelling, and know a text again under the other", async () => {
    await merge();
    const add = (outlet: string, text: string) =>
      importArticle(
        { storyId: story.id, author: "Ayu", source: { kind: "paste", outlet, text } },
        desk.options,
      );
    expect(await add("the contoh times", "deaths: [12]")).toMatchObject({
      value: { kind: "duplicate", outlet: "Contoh Times" },
    });
    await add("THE CONTOH TIMES", "deaths: [14]");
    expect(await outletCounts()).toEqual([2, 2]);
  });

  it("are not taken apart by an undo while they go by one name", async () => {
    const { decisionId } = await merge();
    const renamed = await change("Contoh Times", { kind: "rename", name: "The Contoh Times" });
    const by = { revision: null, author: "Budi" };
    expect(await undoDecision({ decisionId, ...by }, desk.options)).toMatchObject({ ok: false });
    await undoDecision({ decisionId: renamed.decisionId, ...by }, desk.options);
    expect(await undoDecision({ decisionId, ...by }, desk.options)).toMatchObject({ ok: true });
  });

  it("are separated again", async () => {
    await merge();
    await change("The Contoh Times", { kind: "separate" });
    expect(await outletCounts()).toEqual([3, 3]);
  });

  it("open the outlet that they were merged into, with all articles", async () => {
    await merge();
    const view = await getOutlet(await idOf("The Contoh Times"), desk.options);
    expect(view?.outlet).toMatchObject({
      name: "Contoh Times",
      articles: 3,
      stories: 2,
      spellings: [{ name: "The Contoh Times" }],
    });
    expect(view?.others.map(({ name }) => name)).toEqual(["Misal Post"]);
    const zones = view?.articles.map(({ timeZone }) => timeZone);
    expect(new Set(zones)).toEqual(new Set([DEFAULT_RULES.timeZone]));
  });
});

describe("an outlet", () => {
  it("keeps its articles under a new name, and gets new ones under the old and the new", async () => {
    const { decisionId } = await change("Misal Post", { kind: "rename", name: "Pos Misal" });
    await story.add("Misal Post", "hurt: [1]");
    await story.add("pos misal", "hurt: [2]");
    expect(await names()).toEqual(["Contoh Times", "Pos Misal", "The Contoh Times"]);
    await undoDecision({ decisionId, revision: null, author: "Ayu" }, desk.options);
    expect(await names()).toContain("Misal Post");
  });

  it("is of a kind", async () => {
    await change("Misal Post", { kind: "kind", to: "official" });
    expect((await listOutlets(desk.options)).map(({ kind }) => kind)).toContain("official");
  });

  it("shows how its values fared, with the facts, its origins and its open corrections", async () => {
    const fact = await story.fact("deaths");
    const ruling = verified("12", "The ministry.");
    await recordRuling({ factId: fact.id, ruling, revision: null, author: "Ayu" }, desk.options);
    expect((await listOutlets(desk.options)).map(({ name, fared }) => [name, fared])).toEqual([
      ["Contoh Times", { stood: 1, partial: 0, refuted: 0 }],
      ["Misal Post", { stood: 0, partial: 1, refuted: 0 }],
      ["The Contoh Times", { stood: 0, partial: 0, refuted: 1 }],
    ]);
    const view = await getOutlet(await idOf("The Contoh Times"), desk.options);
    expect(view).toMatchObject({
      judged: [{ judgement: "refuted", factId: fact.id, answer: { en: "13" }, story: "First" }],
      corrections: [{ factId: fact.id, answer: { en: "13" }, sentAt: null }],
    });
  });

  it("shows how its values fared under a verdict of two readers", async () => {
    const rules = { ...DEFAULT_RULES, secondReader: true };
    await changeStoryRules({ storyId: story.id, rules, author: "Ayu" }, desk.options);
    const { id: factId } = await story.fact("deaths");
    for (const author of ["Ayu", "Budi"]) {
      const ruling = verified("12", "The ministry.");
      await recordRuling({ factId, ruling, revision: null, author }, desk.options);
    }
    const fared = (await listOutlets(desk.options)).map((outlet) => outlet.fared);
    expect(fared).toEqual([
      { stood: 1, partial: 0, refuted: 0 },
      { stood: 0, partial: 1, refuted: 0 },
      { stood: 0, partial: 0, refuted: 1 },
    ]);
  });

  it("that is not there cannot be opened or changed", async () => {
    expect(await getOutlet("none", desk.options)).toBeNull();
    const input = { outletId: "none", request: { kind: "separate" }, author: "Ayu" } as const;
    expect(await changeOutlet(input, desk.options)).toBeNull();
  });
});
