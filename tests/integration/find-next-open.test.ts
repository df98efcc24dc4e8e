// The event and outlets here are invented.
import { afterEach, beforeEach, expect, it } from "vitest";
import { findNextOpen } from "../../lib/workflows/find-next-open.ts";
import { recordRuling } from "../../lib/workflows/record-ruling.ts";
import { verified } from "../support/rulings.ts";
import { makeStory, type StoryInHand } from "../support/story-in-hand.ts";
import { openTestDesk, type TestDesk } from "../support/test-desk.ts";

let desk: TestDesk;
let story: StoryInHand;
beforeEach(async () => {
  desk = await openTestDesk();
  story = await makeStory(desk);
  await story.add("Contoh Times", "deaths: [12]\nhurt: [3]\nplace: [harbour]");
  await story.add("Misal Post", "deaths: [13]\nhurt: [4]\nplace: [harbour]");
});
afterEach(() => desk.close());

const next = (factId: string) => findNextOpen(story.id, factId, "conflicts", desk.options);

async function verify(question: string, value: string): Promise<string> {
  const { id, revision } = await story.fact(question);
  const ruling = { ...verified(value), reason: "Read in the register." };
  const done = await recordRuling({ factId: id, ruling, revision, author: "Ayu" }, desk.options);
  if (!done?.ok) throw new Error(JSON.stringify(done));
  return id;
}

it("goes on under the filter, then to what is left of any kind, and ends where all is decided", async () => {
  const [deaths, hurt, place] = [
    await story.fact("deaths"),
    await story.fact("hurt"),
    await story.fact("place"),
  ];
  expect(await next(deaths.id)).toEqual({ factId: hurt.id, filter: "conflicts" });
  await verify("deaths", "12");
  expect(await next(hurt.id)).toEqual({ factId: place.id, filter: "review" });
  await verify("hurt", "3");
  expect(await next(place.id)).toBeNull();
  expect(await findNextOpen("none", place.id, "all", desk.options)).toBeNull();
});
