// The events, outlets and people here are invented.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { StoryEvent } from "../../lib/editorial/views.ts";
import { renameStory } from "../../lib/workflows/change-story.ts";
import { followStory } from "../../lib/workflows/follow-story.ts";
import { getBoard } from "../../lib/workflows/get-board.ts";
import { recordRuling } from "../../lib/workflows/record-ruling.ts";
import { verified } from "../support/rulings.ts";
import { makeStory, type StoryInHand } from "../support/story-in-hand.ts";
import { openTestDesk, type TestDesk } from "../support/test-desk.ts";

let desk: TestDesk;
let story: StoryInHand;
const stops: (() => void)[] = [];

beforeEach(async () => {
  desk = await openTestDesk();
  story = await makeStory(desk);
  await story.add("Harian Satu", "deaths: [12]");
});
afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  await desk.close();
});

const rename = (title: string, storyId = story.id) =>
  renameStory({ storyId, title, author: "Bima" }, desk.options);
const sequence = async () =>
  (await getBoard(story.id, "all", desk.options))?.story.sequence ?? Number.NaN;

/** Follows the story; what it hears grows in the answer. */
async function follow(after: number): Promise<(StoryEvent | null)[]> {
  const heard: (StoryEvent | null)[] = [];
  const stop = await followStory(
    { storyId: story.id, after },
    (event) => heard.push(event),
    desk.options,
  );
  if (stop === null) throw new Error("There is no such story.");
  stops.push(stop);
  return heard;
}

describe("who follows a story", () => {
  it("hears that something is decided, by whom and on which fact, in order, and no verdict that it may not see", async () => {
    const heard = await follow(await sequence());
    const { id: factId, question } = await story.fact("deaths");
    const by = { factId, ruling: verified("12"), revision: null, author: "Bima" };
    await recordRuling(by, desk.options);
    await rename("Banjir");
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    expect(heard).toMatchObject([
      { kind: "ruling", author: "Bima", factId, question, after: null },
      { kind: "story-renamed", author: "Bima", factId: null, after: "Banjir" },
    ]);
    expect(heard.at(-1)?.sequence).toBe(await sequence());
  });

  it("first hears what it missed, each once, however much is decided meanwhile", async () => {
    const before = await sequence();
    await rename("one");
    const [heard] = await Promise.all([follow(before), rename("two"), rename("three")]);
    await vi.waitFor(() => expect(heard).toHaveLength(3));
    expect(heard.map((event) => event?.after)).toEqual(["one", "two", "three"]);
  });

  it("hears nothing of other stories, of what was refused, or after it left", async () => {
    const other = await makeStory(desk, "Another invented event");
    const heard = await follow(await sequence());
    await rename("elsewhere", other.id);
    await rename(" ");
    await rename("here");
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    for (const stop of stops.splice(0)) stop();
    await rename("too late");
    const later = await follow(await sequence());
    await rename("again");
    await vi.waitFor(() => expect(later).toHaveLength(1));
    expect(heard).toHaveLength(1);
  });

  it("hears that the facts were laid out anew, after the article that did it", async () => {
    const heard = await follow(await sequence());
    await story.add("Harian Dua", "deaths: [13]");
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    expect(heard).toMatchObject([{ kind: "article-added" }, null]);
  });

  it("is nobody where there is no such story", async () => {
    expect(await followStory({ storyId: "nowhere", after: 0 }, () => {}, desk.options)).toBeNull();
  });
});
