// The events and people here are invented.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WHOLE_STORY } from "../../lib/editorial/sheet/sheet-choice.ts";
import type { PresetChoice, PresetRequest } from "../../lib/editorial/sheet/sheet-preset.ts";
import { changePreset, listPresets } from "../../lib/workflows/sheet-presets.ts";
import { undoDecision } from "../../lib/workflows/undo-decision.ts";
import { readLog } from "../support/read-log.ts";
import { makeStory, type StoryInHand } from "../support/story-in-hand.ts";
import { openTestDesk, type TestDesk } from "../support/test-desk.ts";

let desk: TestDesk;
let story: StoryInHand;
beforeEach(async () => {
  desk = await openTestDesk();
  story = await makeStory(desk);
});
afterEach(() => desk.close());

const KEPT: PresetChoice = {
  storyId: null,
  language: "id",
  output: { format: "docx", paper: "letter" },
  choice: WHOLE_STORY,
};

const change = (request: PresetRequest, author = "Ayu", storyId = story.id) =>
  changePreset({ storyId, request, author }, desk.options);

async function keep(name: string, kept = KEPT): Promise<string> {
  const done = await change({ kind: "keep", name, kept });
  if (!done.ok) throw new Error(done.error);
  return done.value;
}

async function idOf(name: string): Promise<string> {
  const found = (await listPresets(story.id, desk.options)).find((one) => one.name === name);
  return found?.id ?? "none";
}

const undo = (decisionId: string) =>
  undoDecision({ decisionId, revision: null, author: "Budi" }, desk.options);
const names = async (storyId = story.id) =>
  (await listPresets(storyId, desk.options)).map(({ name }) => name);

describe("a preset", () => {
  it("is kept for every story, or for the one whose facts it names", async () => {
    const other = await makeStory(desk, "Another");
    await keep("For the desk");
    const choice = { ...WHOLE_STORY, facts: ["fact"] };
    await keep("These facts", { ...KEPT, storyId: story.id, choice });
    expect(await names()).toEqual(["For the desk", "These facts"]);
    expect(await names(other.id)).toEqual(["For the desk"]);
    expect((await listPresets(story.id, desk.options))[1]?.kept.choice).toEqual(choice);
  });

  it("keeps format and paper, and has A4 where it was kept before there was a choice", async () => {
    await keep("Letterhead");
    const output = async () => (await listPresets(story.id, desk.options))[0]?.kept.output;
    expect(await output()).toEqual({ format: "docx", paper: "letter" });
    const { output: _, ...early } = KEPT;
    const choiceJson = JSON.stringify({ ...early, format: "xlsx" });
    await desk.store.prisma.sheetPreset.updateMany({ data: { choiceJson } });
    expect(await output()).toEqual({ format: "xlsx", paper: "a4" });
    expect((await listPresets(story.id, desk.options))[0]?.kept).not.toHaveProperty("format");
  });

  it("is renamed and removed, and all of it is taken back and done again", async () => {
    const kept = await keep("One");
    const id = await idOf("One");
    const renamed = await change({ kind: "rename", id, name: " Two " });
    const removed = await change({ kind: "remove", id });
    expect(await names()).toEqual([]);
    const back = await undo(removed.ok ? removed.value : "");
    expect(await names()).toEqual(["Two"]);
    await undo(renamed.ok ? renamed.value : "");
    expect(await names()).toEqual(["One"]);
    const gone = await undo(kept);
    expect(await names()).toEqual([]);
    expect((await undo(back?.ok ? back.value.revision : ""))?.ok).toBe(false);
    await undo(gone?.ok ? gone.value.revision : "");
    expect(await names()).toEqual(["One"]);
    const log = await readLog(story.id, desk.options);
    expect(log.map(({ decision }) => decision.kind)).toContain("preset-removed");
  });

  it("does not come back over another one of its name", async () => {
    await keep("One");
    const removed = await change({ kind: "remove", id: await idOf("One") });
    await keep("ONE");
    expect((await undo(removed.ok ? removed.value : ""))?.ok).toBe(false);
    expect(await names()).toEqual(["ONE"]);
  });

  it("is refused with the reason", async () => {
    await keep("One");
    const error = async (request: PresetRequest, author?: string, storyId?: string) => {
      const done = await change(request, author, storyId);
      return done.ok ? null : done.error;
    };
    expect(await error({ kind: "keep", name: "x", kept: KEPT }, " ")).toBe("author");
    expect(await error({ kind: "keep", name: " \n", kept: KEPT })).toBe("name");
    expect(await error({ kind: "keep", name: "x".repeat(61), kept: KEPT })).toBe("long");
    expect(await error({ kind: "keep", name: "one", kept: KEPT })).toBe("taken");
    expect(await error({ kind: "keep", name: "x", kept: KEPT }, "Ayu", "none")).toBe("gone");
    expect(await error({ kind: "remove", id: "none" })).toBe("gone");
  });
});
