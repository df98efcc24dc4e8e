// The event and outlets here are invented.
import { afterEach, beforeEach, expect, it } from "vitest";
import { createStory } from "../../lib/workflows/change-story.ts";
import { editFact } from "../../lib/workflows/edit-fact.ts";
import { getBoard, getBoardOpening, getBoardPart } from "../../lib/workflows/get-board.ts";
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
  const open = (wanted: Partial<Parameters<typeof getBoardOpening>[0]>) =>
    getBoardOpening(
      { storyId, filter: "all", asked: null, from: undefined, ...wanted },
      desk.options,
    );
  const opening = await open({ asked });
  if (whole === null || opening === null) throw new Error("There is no board.");
  expect(whole.later.size).toBe(0);
  expect(opening.facts.map(({ id }) => id)).toEqual(whole.facts.map(({ id }) => id));
  expect(opening.later.size).toBe(FACTS - 21);
  expect(opening.later.has(asked)).toBe(false);
  for (const [index, fact] of whole.facts.entries()) {
    const reports = opening.facts[index]?.reports;
    expect(reports).toEqual(opening.later.has(fact.id) ? [] : fact.reports);
    const given = new Map(fact.reports.map(({ value, answer }) => [value, answer]));
    const { values = [] } = opening.heads.get(fact.id) ?? {};
    expect(new Map(values.map(({ value, answer }) => [value, answer]))).toEqual(given);
  }
  expect(await open({ storyId: "none" })).toBeNull();

  // Where scripts do not run the address begins further down, and a filter shows some of the facts first.
  const places = ({ facts, later }: NonNullable<typeof opening>) =>
    facts.flatMap(({ id }, index) => (later.has(id) ? [] : [index]));
  const twenty = Array.from({ length: 20 }, (_, index) => index);
  const below = await open({ from: "21" });
  expect(below && places(below)).toEqual(twenty.map((index) => index + 20));
  const none = await open({ filter: "verified", asked });
  expect(none && places(none)).toEqual([FACTS - 1]);
  expect(none?.facts).toHaveLength(FACTS);

  const ids = opening.facts.slice(7, 9).map(({ id }) => id);
  const part = await getBoardPart({ storyId, factIds: [...ids, "gone"] }, desk.options);
  expect(part?.facts).toEqual(whole.facts.slice(7, 9));

  // Reports that a run of the engine finds again are the same writing; an edit of one fact writes that one anew.
  await reconcileStory(storyId, desk.options);
  const again = await getBoard(storyId, "all", desk.options);
  expect(again?.heads).toEqual(opening.heads);
  const [edited] = ids;
  const [report] = whole.facts[7]?.reports ?? [];
  const words = report?.evidence[0];
  if (edited === undefined || report === undefined || words === undefined)
    throw new Error("There is no such fact.");
  const claim = { article: report.article, start: words.start, end: words.end };
  const edit = { op: "set-aside", claim, reason: "A slip." } as const;
  await editFact({ factId: edited, revision: null, author: "Ayu", edit }, desk.options);
  const after = await getBoard(storyId, "all", desk.options);
  const changed = [...opening.heads.keys()].filter(
    (id) => after?.heads.get(id)?.written !== opening.heads.get(id)?.written,
  );
  expect(changed).toEqual([edited]);
});
