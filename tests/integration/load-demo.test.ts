import { afterEach, beforeEach, expect, it } from "vitest";
import { deleteStory } from "../../lib/workflows/change-story.ts";
import { listStories } from "../../lib/workflows/list-stories.ts";
import { loadDemo, loadDemoAgain } from "../../lib/workflows/load-demo.ts";
import { openTestDesk, type TestDesk } from "../support/test-desk.ts";

let desk: TestDesk;

beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk.close());

it("comes by itself to a desk that never had a story, and when asked to one that has none any more", async () => {
  const first = await loadDemo(desk.options);
  expect(first).not.toBeNull();
  expect(await loadDemoAgain(desk.options)).toBeNull();
  await deleteStory({ storyId: first ?? "", author: "Ayu" }, desk.options);
  expect(await loadDemo(desk.options)).toBeNull();
  const second = await loadDemoAgain(desk.options);
  expect(await listStories(desk.options)).toMatchObject([
    { id: second, restated: true, articles: 5 },
  ]);
});

it("comes once where two ask for it at the same moment", async () => {
  const first = await loadDemo(desk.options);
  await deleteStory({ storyId: first ?? "", author: "Ayu" }, desk.options);
  const asked = await Promise.all([loadDemoAgain(desk.options), loadDemoAgain(desk.options)]);
  const stories = await listStories(desk.options);
  expect(stories).toMatchObject([{ restated: true, articles: 5 }]);
  expect(asked.filter((id) => id !== null)).toEqual([stories[0]?.id]);
});
