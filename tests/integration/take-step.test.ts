// The events, outlets and people here are invented.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { StepDirection } from "../../lib/editorial/decision.ts";
import { renameStory } from "../../lib/workflows/change-story.ts";
import { recordRuling } from "../../lib/workflows/record-ruling.ts";
import { takeBackDecision, takeStep } from "../../lib/workflows/take-step.ts";
import { addNote } from "../../lib/workflows/write-note.ts";
import { verified } from "../support/rulings.ts";
import { makeStory, type StoryInHand } from "../support/story-in-hand.ts";
import { openTestDesk, type TestDesk } from "../support/test-desk.ts";

let desk: TestDesk;
let story: StoryInHand;

beforeEach(async () => {
  desk = await openTestDesk();
  story = await makeStory(desk);
  await story.add("Harian Satu", "deaths: [12]\ninjured: [30]");
  await story.add("Harian Dua", "deaths: [12]\ninjured: [30]");
});
afterEach(() => desk.close());

const step = (author: string, direction: StepDirection = "undo") =>
  takeStep({ storyId: story.id, author, direction }, desk.options);

async function verify(question: string, author: string, reason?: string): Promise<string> {
  const { id: factId, revision, reports } = await story.fact(question);
  const ruling = verified(reports[0]?.value ?? "", reason);
  const done = await recordRuling({ factId, ruling, revision, author }, desk.options);
  if (!done?.ok) throw new Error(JSON.stringify(done));
  return done.value.revision;
}

const verdictOn = async (question: string) => (await story.fact(question)).ruling?.verdict ?? null;

describe("one's own last step in a story", () => {
  it("is taken back, then the one before, and both are done again in turn", async () => {
    await verify("deaths", "Ayu");
    await verify("injured", "Ayu");
    expect(await step("Ayu")).toMatchObject({
      kind: "done",
      direction: "undo",
      step: { kind: "ruling", author: "Ayu" },
      question: (await story.fact("injured")).question,
    });
    expect(await verdictOn("injured")).toBeNull();
    expect(await step(" Ayu\n")).toMatchObject({ kind: "done", direction: "undo" });
    expect(await verdictOn("deaths")).toBeNull();
    expect(await step("Ayu")).toEqual({ kind: "nothing", direction: "undo" });

    expect(await step("Ayu", "redo")).toMatchObject({ kind: "done", direction: "redo" });
    expect([await verdictOn("deaths"), await verdictOn("injured")]).toEqual(["verified", null]);
    expect(await step("Ayu", "redo")).toMatchObject({ kind: "done", direction: "redo" });
    expect(await verdictOn("injured")).toBe("verified");
    expect(await step("Ayu", "redo")).toEqual({ kind: "nothing", direction: "redo" });
  });

  it("is never a colleague's: not theirs, and not one that they have decided on since", async () => {
    await verify("deaths", "Ayu");
    await verify("injured", "Bima");
    expect(await step("Ayu")).toMatchObject({ kind: "done" });
    expect([await verdictOn("deaths"), await verdictOn("injured")]).toEqual([null, "verified"]);
    expect(await step("Ayu")).toEqual({ kind: "nothing", direction: "undo" });

    await verify("deaths", "Ayu");
    await verify("deaths", "Bima");
    expect(await step("Ayu")).toMatchObject({ kind: "later", author: "Bima" });
    expect((await story.fact("deaths")).ruling?.verdict).toBe("verified");
  });

  it("is taken back in turn past one's own note, and a colleague's", async () => {
    const draft = await verify("deaths", "Ayu");
    await verify("deaths", "Ayu", "Asked the ministry too.");
    const { id: factId } = await story.fact("deaths");
    for (const author of ["Ayu", "Bima"]) {
      const target = { factId, articleId: null, place: null };
      const note = { target, text: "Called them.", author } as const;
      expect(await addNote(note, desk.options)).toMatchObject({ ok: true });
    }
    expect(await step("Ayu")).toMatchObject({ kind: "done", step: { kind: "note-added" } });
    expect(await step("Ayu")).toMatchObject({ kind: "done", step: { kind: "ruling" } });
    expect(await step("Ayu")).toMatchObject({ kind: "done", step: { id: draft } });
  });

  it("may be anything that can be taken back, a new title too", async () => {
    await verify("deaths", "Ayu");
    await renameStory({ storyId: story.id, title: "Banjir bandang", author: "Ayu" }, desk.options);
    expect(await step("Ayu")).toMatchObject({
      kind: "done",
      step: { kind: "story-renamed" },
      question: null,
    });
    expect(await verdictOn("deaths")).toBe("verified");
  });

  it("needs a name and a story", async () => {
    expect(await step(" ")).toEqual({ kind: "author" });
    const nowhere = { storyId: "nowhere", author: "Ayu", direction: "undo" } as const;
    expect(await takeStep(nowhere, desk.options)).toBeNull();
  });
});

describe("a decision that is taken back by name", () => {
  const takeBack = (decisionId: string, revision: string | null, author = "Bima") =>
    takeBackDecision({ decisionId, revision, author }, desk.options);

  it("may be a colleague's, once it is seen, and then the undo of that is a step of one's own", async () => {
    const decision = await verify("deaths", "Ayu");
    expect(await takeBack(decision, null)).toMatchObject({ kind: "later", author: "Ayu" });
    expect(await takeBack(decision, decision)).toMatchObject({ kind: "done", direction: "undo" });
    const { revision } = await story.fact("deaths");
    expect(await takeBack(decision, revision)).toMatchObject({ kind: "blocked" });
    expect(await step("Bima")).toMatchObject({ kind: "done", direction: "redo" });
    expect(await verdictOn("deaths")).toBe("verified");
  });

  it("is nothing where there is none such, and needs a name", async () => {
    expect(await takeBack("nowhere", null)).toBeNull();
    expect(await takeBack("nowhere", null, " ")).toEqual({ kind: "author" });
  });
});
