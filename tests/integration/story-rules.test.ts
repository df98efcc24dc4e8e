// The events, outlets and people here are invented.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BLANK_RULING } from "../../lib/editorial/decide-ruling.ts";
import { DEFAULT_RULES, type StoryRules } from "../../lib/editorial/rules.ts";
import { WHOLE_STORY } from "../../lib/editorial/sheet/sheet-choice.ts";
import type { Ruling } from "../../lib/editorial/verdict.ts";
import { browseActivity } from "../../lib/workflows/browse-activity.ts";
import { changeStoryRules } from "../../lib/workflows/change-rules.ts";
import { editFact } from "../../lib/workflows/edit-fact.ts";
import { getArticle } from "../../lib/workflows/get-article.ts";
import { getBoard } from "../../lib/workflows/get-board.ts";
import { getFact } from "../../lib/workflows/get-fact.ts";
import { listStories } from "../../lib/workflows/list-stories.ts";
import { getSheet } from "../../lib/workflows/load-sheet.ts";
import { recordRuling } from "../../lib/workflows/record-ruling.ts";
import { takeBackDecision } from "../../lib/workflows/take-step.ts";
import { undoDecision } from "../../lib/workflows/undo-decision.ts";
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

const ask = (rules: Partial<StoryRules>, author = "Ayu") =>
  changeStoryRules(
    { storyId: story.id, rules: { ...DEFAULT_RULES, ...rules }, author },
    desk.options,
  );

async function rule(question: string, ruling: Ruling, author: string, revision?: string | null) {
  const fact = await story.fact(question);
  const seen = revision === undefined ? fact.revision : revision;
  return recordRuling({ factId: fact.id, ruling, revision: seen, author }, desk.options);
}

describe("the rules of a story", () => {
  it("are changed through the log, and undone and done again", async () => {
    const rules = { ...DEFAULT_RULES, timeZone: "Asia/Makassar", originsNeeded: 2 };
    const changed = await ask(rules);
    const decisionId = changed?.ok ? changed.value.decisionId : null;
    expect((await getBoard(story.id, "all", desk.options))?.story.rules).toEqual(rules);
    const log = await browseActivity(story.id, {}, desk.options);
    expect(log?.items[0]?.decision).toMatchObject({
      id: decisionId,
      kind: "rules-changed",
      author: "Ayu",
      before: DEFAULT_RULES,
      after: rules,
    });
    const by = { revision: null, author: "Budi" };
    const undone = await undoDecision({ ...by, decisionId: decisionId ?? "" }, desk.options);
    expect((await listStories(desk.options))[0]?.rules).toEqual(DEFAULT_RULES);
    const redo = undone?.ok ? undone.value.revision : "";
    await undoDecision({ ...by, decisionId: redo }, desk.options);
    expect((await listStories(desk.options))[0]?.rules).toEqual(rules);
  });

  it("give the sheet its zone, wherever the server stands", async () => {
    await ask({ timeZone: "Asia/Jayapura" });
    const wish = { storyId: story.id, language: "id", choice: WHOLE_STORY, author: "Ayu" } as const;
    expect((await getSheet(wish, desk.options))?.timeZone).toBe("Asia/Jayapura");
  });

  it("are refused with what is wrong, change nothing where they are the same, and need a story", async () => {
    expect(await ask({ timeZone: "Jakarta", originsNeeded: 1.5 }, " ")).toEqual({
      ok: false,
      error: { kind: "refused", missing: ["author", "timeZone", "originsNeeded"] },
    });
    expect(await ask({ originsNeeded: 10 })).toMatchObject({ ok: false });
    expect(await ask({})).toEqual({ ok: true, value: { decisionId: null } });
    const nowhere = { storyId: "nowhere", rules: DEFAULT_RULES, author: "Ayu" };
    expect(await changeStoryRules(nowhere, desk.options)).toBeNull();
  });

  it("ask a verdict for origins or a document, as the articles are when it is given", async () => {
    await ask({ originsNeeded: 2, primaryDocument: true });
    await story.add("Harian Satu", "deaths: [12]\ncredit: Kantor");
    await story.add("Harian Dua", "deaths: [12]\ncredit: Kantor\n-");
    expect(await rule("deaths", verified("12"), "Ayu")).toMatchObject({
      error: { missing: ["either"], origins: { have: 1, needed: 2 } },
    });
    await desk.store.prisma.outlet.updateMany({
      where: { name: "Harian Dua" },
      data: { kind: "official" },
    });
    expect(await rule("deaths", verified("12"), "Ayu")).toMatchObject({ ok: true });
    await desk.store.prisma.outlet.updateMany({ data: { kind: "outlet" } });
    const document = { title: "  Decree\n12 ", url: null };
    expect(await rule("deaths", { ...verified("12"), document }, "Ayu")).toMatchObject({
      ok: true,
    });
    expect((await story.fact("deaths")).ruling?.document?.title).toBe("Decree 12");
    await story.add("Harian Tiga", "deaths: [12]");
    expect(await rule("deaths", verified("12"), "Ayu")).toMatchObject({ ok: true });
  });
});

describe("a story that asks for a second reader", () => {
  const secret = { ...verified("12", "SECRET words"), difference: "mistake" } as const;

  /** All that any screen of the story is made of, for one reader, as it would travel to a browser. */
  async function everything(reader: string): Promise<string> {
    const options = { ...desk.options, reader };
    const { id } = await story.fact("deaths");
    const article = (await getBoard(story.id, "all", options))?.articles[0]?.id ?? "";
    const choice = WHOLE_STORY;
    const wish = { storyId: story.id, language: "en", author: reader, choice } as const;
    return JSON.stringify([
      await getFact(id, "all", options),
      await getBoard(story.id, "awaiting", options),
      await browseActivity(story.id, {}, options),
      await getArticle(article, options),
      await listStories(options),
      await getSheet(wish, options),
    ]);
  }

  beforeEach(async () => {
    await ask({ secondReader: true });
    await story.add("Harian Satu", "deaths: [12]");
    await story.add("Harian Dua", "deaths: [13]");
  });

  it("hides the first verdict from everybody else, in all data, until the second is given", async () => {
    expect(await rule("deaths", secret, "Ayu")).toMatchObject({ value: { reading: "first" } });
    for (const reader of ["Budi", ""]) {
      expect(await everything(reader)).not.toMatch(/SECRET|"mistake"|"verdict":"verified"/);
    }
    expect(await everything("Ayu")).toContain("SECRET");
    const counts = async (reader: string) =>
      (await listStories({ ...desk.options, reader }))[0]?.counts;
    expect(await counts("Budi")).toMatchObject({ conflicts: 1, review: 1, awaiting: 1 });
    expect(await counts("Ayu")).toMatchObject({ conflicts: 0, review: 0, awaiting: 1 });

    expect(await rule("deaths", verified("12", "Asked."), "Budi", null)).toMatchObject({
      value: { reading: "agreed" },
    });
    expect(await everything("Citra")).toContain("SECRET");
    expect(await story.fact("deaths")).toMatchObject({
      ruling: secret,
      decided: { by: ["Ayu", "Budi"] },
    });
    expect(await counts("Citra")).toMatchObject({ verified: 1, awaiting: 0 });
    const sheet = await everything("");
    expect(sheet).toContain("Ayu, Budi");
  });

  it("shows both verdicts to all where they differ, and lets one of the two decide", async () => {
    await rule("deaths", secret, "Ayu");
    expect(await rule("deaths", verified("13"), "Budi")).toMatchObject({
      value: { reading: "differ" },
    });
    const fact = await story.fact("deaths");
    expect(fact.readings).toMatchObject({ first: { ruling: secret }, second: { by: "Budi" } });
    expect(await rule("deaths", verified("13"), "Citra")).toMatchObject({
      error: { kind: "refused", missing: ["reader"] },
    });
    expect(await rule("deaths", verified("13"), "Ayu")).toMatchObject({ value: { reading: null } });
    expect((await story.fact("deaths")).decided?.by).toEqual(["Budi", "Ayu"]);
  });

  it("never tells the second reader what was undone, nor lets them undo it", async () => {
    const first = await rule("deaths", secret, "Ayu");
    const decisionId = first?.ok ? first.value.revision : "";
    const undo = (author: string) =>
      undoDecision({ decisionId, revision: decisionId, author }, desk.options);
    expect(await undo("Budi")).toMatchObject({ error: { kind: "refused", missing: [] } });
    expect(await undo("Ayu")).toMatchObject({ ok: true });
    expect(await everything("Budi")).not.toContain("SECRET");
    expect(await story.fact("deaths")).toMatchObject({ readings: null, ruling: null });
  });

  it("tells nobody what a colleague's hidden entry says, whichever way they ask to undo it", async () => {
    const draft = { ...BLANK_RULING, reason: "SECRET thought" };
    await rule("deaths", draft, "Ayu");
    await rule("deaths", secret, "Ayu");
    const { revision } = await story.fact("deaths");
    await undoDecision({ decisionId: revision ?? "", revision, author: "Ayu" }, desk.options);
    const log = await browseActivity(story.id, {}, { ...desk.options, reader: "Budi" });
    const hidden = (log?.items ?? []).filter(({ decision }) => decision.factId !== null);
    expect(hidden.map(({ decision, again }) => [decision.kind, again])).toEqual([
      ["undone", null],
      ["first-reading", null],
      ["ruling", null],
    ]);
    const seen = hidden[0]?.revision ?? null;
    for (const { decision } of hidden) {
      for (const known of [null, seen]) {
        const wish = { decisionId: decision.id, revision: known, author: "Budi" };
        const outcome = await takeBackDecision(wish, desk.options);
        expect(outcome).toMatchObject({ kind: "blocked" });
        expect(JSON.stringify(outcome)).not.toMatch(/SECRET|"verdict":"verified"/);
      }
    }
  });

  it("shows everybody that an edit was undone and done again, and lets nobody edit over it unseen", async () => {
    const { id: factId } = await story.fact("deaths");
    const edit = (question: string, author: string, revision: string | null) =>
      editFact({ factId, edit: { op: "question", question }, revision, author }, desk.options);
    const made = await edit("How many died?", "Ayu", null);
    const decisionId = made?.ok ? made.value.revision : "";
    const undone = await undoDecision({ decisionId, revision: null, author: "Ayu" }, desk.options);
    const undo = undone?.ok ? undone.value.revision : "";
    expect(await edit("How many?", "Budi", decisionId)).toMatchObject({ error: { kind: "stale" } });
    const redone = await undoDecision(
      { decisionId: undo, revision: null, author: "Ayu" },
      desk.options,
    );
    const redo = redone?.ok ? redone.value.revision : "";
    expect(await edit("How many?", "Budi", undo)).toMatchObject({ error: { kind: "stale" } });
    const log = await browseActivity(story.id, {}, { ...desk.options, reader: "Budi" });
    expect(log?.items[0]?.decision).toMatchObject({
      id: redo,
      after: { op: "question", question: "How many died?" },
    });
  });

  it("lets two who decide at once become first and second, each once", async () => {
    const outcomes = await Promise.all(
      ["Ayu", "Budi", "Citra"].map((author) => rule("deaths", verified("12"), author, null)),
    );
    const readings = outcomes.map((outcome) => (outcome?.ok ? outcome.value.reading : null));
    expect(readings.toSorted()).toEqual(["agreed", "first", null]);
  });

  it("lets a draft be nobody's verdict", async () => {
    const draft = { ...BLANK_RULING, reason: "SECRET thought" };
    expect(await rule("deaths", draft, "Ayu")).toMatchObject({ value: { reading: null } });
    expect(await everything("Budi")).not.toContain("SECRET");
    expect((await story.fact("deaths")).readings).toBeNull();
  });
});
