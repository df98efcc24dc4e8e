// The events, outlets and people here are invented.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deleteStory } from "../../lib/workflows/change-story.ts";
import { copyFact } from "../../lib/workflows/copy-fact.ts";
import { recordRuling } from "../../lib/workflows/record-ruling.ts";
import { readLog } from "../support/read-log.ts";
import { verified } from "../support/rulings.ts";
import { makeStory, type StoryInHand } from "../support/story-in-hand.ts";
import { openTestDesk, type TestDesk } from "../support/test-desk.ts";

let desk: TestDesk;
let story: StoryInHand;

beforeEach(async () => {
  desk = await openTestDesk();
  story = await makeStory(desk, "Banjir di <Sukamaju>");
  await story.add("Harian Satu", "deaths: [12]\nplace: [Sukamaju]");
  await story.add("Harian Dua", "deaths: [13]");
});
afterEach(() => desk.close());

describe("a fact that is copied", () => {
  it("tells what stands, who decided it, and every source with its words; and no other fact", async () => {
    const factId = (await story.fact("deaths")).id;
    const ruling = verified("12", "The ministry <b>counted</b>.");
    await recordRuling({ factId, ruling, revision: null, author: "Budi" }, desk.options);
    const copied = await copyFact(factId, "en", desk.options);
    for (const words of ["deaths", "Budi", "Harian Satu", "Harian Dua", "12", "13"]) {
      expect(copied?.text).toContain(words);
      expect(copied?.html).toContain(words);
    }
    expect(copied?.text).toContain("The ministry <b>counted</b>.");
    expect(copied?.html).not.toContain("<b>");
    expect(copied?.html).not.toContain("<Sukamaju>");
    expect(copied?.text).not.toMatch(/^place$/m);
    expect((await copyFact(factId, "id", desk.options))?.html).toContain(`<section lang="id"`);
  });

  it("leaves no trace", async () => {
    const before = (await readLog(story.id, desk.options)).length;
    await copyFact((await story.fact("deaths")).id, "en", desk.options);
    expect(await readLog(story.id, desk.options)).toHaveLength(before);
  });

  it("is nothing where there is no such fact, or its story is deleted", async () => {
    const { id } = await story.fact("deaths");
    expect(await copyFact("nowhere", "en", desk.options)).toBeNull();
    await deleteStory({ storyId: story.id, author: "Ayu" }, desk.options);
    expect(await copyFact(id, "en", desk.options)).toBeNull();
  });
});
