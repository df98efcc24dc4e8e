// The event and outlets here are invented.
import { afterEach, beforeEach, expect, it } from "vitest";
import { createStory } from "../../lib/workflows/change-story.ts";
import { getBoard, getBoardOpening } from "../../lib/workflows/get-board.ts";
import { importArticle } from "../../lib/workflows/import-article.ts";
import { reconcileStory } from "../../lib/workflows/reconcile-story.ts";
import { openTestDesk, type TestDesk } from "../support/test-desk.ts";

const FACTS = 42;
const OUTLETS = 30;

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk.close());

it("opens a large board with its first facts, the one asked for, and the values of all others", async () => {
  const made = await createStory({ title: "A large event", author: "Ayu" }, desk.options);
  if (!made.ok) throw new Error("The story was refused.");
  const { storyId } = made.value;
  for (let outlet = 0; outlet < OUTLETS; outlet += 1) {
    const text = Array.from(
      { length: FACTS },
      (_, fact) => `question${fact}: [${fact}-${outlet % 2}]`,
    ).join("\n");
    const source = { kind: "paste", outlet: `Outlet ${outlet}`, text } as const;
    await importArticle({ storyId, author: "Ayu", source }, desk.options);
  }
  await reconcileStory(storyId, desk.options);

  const whole = await getBoard(storyId, "all", desk.options);
  const asked = whole?.facts.at(-1)?.id ?? "";
  const opening = await getBoardOpening({ storyId, filter: "all", asked }, desk.options);
  if (whole === null || opening === null) throw new Error("There is no board.");
  expect(whole.later.size).toBe(0);
  expect(opening.facts.map(({ id }) => id)).toEqual(whole.facts.map(({ id }) => id));
  expect(opening.later.size).toBe(FACTS - 21);
  expect(opening.later.has(asked)).toBe(false);
  for (const [index, fact] of whole.facts.entries()) {
    const later = opening.later.get(fact.id);
    const reports = opening.facts[index]?.reports;
    if (later === undefined) expect(reports).toEqual(fact.reports);
    else {
      const given = new Map(fact.reports.map(({ value, answer }) => [value, answer]));
      expect(new Map(later.map(({ value, answer }) => [value, answer]))).toEqual(given);
    }
  }
  expect(
    await getBoardOpening({ storyId: "none", filter: "all", asked: null }, desk.options),
  ).toBeNull();
});
