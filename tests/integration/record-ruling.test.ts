// The events, outlets and people here are invented.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BLANK_RULING } from "../../lib/editorial/decide-ruling.ts";
import { printReports } from "../../lib/editorial/print-reports.ts";
import { DEFAULT_RULES } from "../../lib/editorial/rules.ts";
import type { Ruling } from "../../lib/editorial/verdict.ts";
import { changeStoryRules } from "../../lib/workflows/change-rules.ts";
import { editFact } from "../../lib/workflows/edit-fact.ts";
import { getFact } from "../../lib/workflows/get-fact.ts";
import { listStories } from "../../lib/workflows/list-stories.ts";
import { recordRuling } from "../../lib/workflows/record-ruling.ts";
import { undoDecision } from "../../lib/workflows/undo-decision.ts";
import { readLog } from "../support/read-log.ts";
import { verified } from "../support/rulings.ts";
import { makeStory, type StoryInHand } from "../support/story-in-hand.ts";
import { openTestDesk, type TestDesk } from "../support/test-desk.ts";

let desk: TestDesk;
let story: StoryInHand;
let factId: string;

beforeEach(async () => {
  desk = await openTestDesk();
  story = await makeStory(desk);
  await story.add("Harian Satu", "deaths: [12]");
  await story.add("Harian Dua", "deaths: [13]");
  factId = (await story.fact("deaths")).id;
});
afterEach(() => desk.close());

function rule(ruling: Ruling, revision: string | null, author = "Ayu") {
  return recordRuling({ factId, ruling, revision, author }, desk.options);
}

async function ruleOrThrow(
  ruling: Ruling,
  revision: string | null,
  author = "Ayu",
): Promise<string> {
  const outcome = await rule(ruling, revision, author);
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value.revision;
}

describe("a ruling", () => {
  it("is recorded with author, time, before and after, and shown everywhere", async () => {
    const first = await ruleOrThrow(verified("12"), null);
    const second = await ruleOrThrow(verified("13", "The ministry."), first, "  Budi\n");
    const view = await getFact(factId, "all", desk.options);
    expect(view?.fact).toMatchObject({
      ruling: verified("13", "The ministry."),
      revision: second,
    });
    expect(view?.history).toMatchObject([
      { id: first, kind: "ruling", author: "Ayu", before: null, after: verified("12") },
      {
        id: second,
        author: "Budi",
        before: verified("12"),
        after: verified("13", "The ministry."),
      },
    ]);
    const [summary] = await listStories(desk.options);
    expect(summary).toMatchObject({
      counts: { conflicts: 0, review: 0, verified: 1, single: 0, mine: 0, changed: 0, all: 1 },
      meter: { verified: 1, conflict: 0 },
      changedAt: view?.history[1]?.at,
    });
  });

  it("is refused with what is missing, and then nothing is written", async () => {
    const unsaid: Ruling = { ...verified("99", ""), verdict: "qualified" };
    expect(await rule(unsaid, null, " ")).toEqual({
      ok: false,
      error: { kind: "refused", missing: ["author", "standing", "reason", "qualification"] },
    });
    expect((await getFact(factId, "all", desk.options))?.history).toEqual([]);
  });

  it("keeps text whole but for what no text should hold", async () => {
    const reason = " Kata “menteri”:\r\n<b>12</b>\0 \uD83D 👩‍👩‍👧 ";
    await ruleOrThrow({ ...verified("12"), reason }, null);
    expect((await story.fact("deaths")).ruling?.reason).toBe(
      "Kata “menteri”:\n<b>12</b> \uFFFD 👩‍👩‍👧",
    );
  });

  it("is null where there is no such fact", async () => {
    const input = { factId: "nowhere", ruling: BLANK_RULING, revision: null, author: "Ayu" };
    expect(await recordRuling(input, desk.options)).toBeNull();
    const undo = { decisionId: "nowhere", revision: null, author: "Ayu" };
    expect(await undoDecision(undo, desk.options)).toBeNull();
  });
});

describe("a ruling sent twice", () => {
  const history = async () => (await getFact(factId, "all", desk.options))?.history ?? [];
  const bothSides: Ruling = { ...verified("12"), verdict: "disputed", standing: { kind: "both" } };
  const draft: Ruling = { ...verified("12"), verdict: null };

  it("is recorded once, however it comes, and answered as it was", async () => {
    for (const ruling of [draft, verified("12"), bothSides]) {
      const seen = (await history()).at(-1)?.id ?? null;
      const taps = await Promise.all([rule(ruling, seen), rule(ruling, seen), rule(ruling, seen)]);
      const revision = (await history()).at(-1)?.id;
      const answer = { ok: true, value: { revision, reading: null } };
      expect(taps).toEqual([answer, answer, answer]);
      expect(await rule(ruling, revision ?? null, " ayu ")).toEqual(answer);
    }
    expect((await history()).map(({ after }) => after)).toEqual([draft, verified("12"), bothSides]);
  });

  it("is a ruling of its own where a word is another, or its author", async () => {
    const first = await ruleOrThrow(verified("12"), null);
    const second = await ruleOrThrow(verified("12", "Asked the ministry."), first);
    expect(await rule(verified("12", "Asked the ministry."), first, "Budi")).toMatchObject({
      error: { kind: "stale" },
    });
    await ruleOrThrow(verified("12", "Asked the ministry."), second, "Budi");
    expect(await history()).toHaveLength(3);
  });

  it("is recorded anew after it was taken back, after a reopening, and on a report that came since", async () => {
    const first = await ruleOrThrow(verified("12"), null);
    await undoDecision({ decisionId: first, revision: first, author: "Ayu" }, desk.options);
    const undone = (await history()).at(-1)?.id ?? null;
    await ruleOrThrow(verified("12"), undone);
    await story.add("Harian Tiga", "deaths: [12]");
    const again = await ruleOrThrow(verified("12"), (await history()).at(-1)?.id ?? null);
    await story.add("Harian Empat", "deaths: [14]");
    const reopened = (await history()).at(-1);
    expect(reopened).toMatchObject({ kind: "reopened" });
    expect(await ruleOrThrow(verified("12"), reopened?.id ?? null)).not.toBe(again);
    expect((await history()).map(({ kind }) => kind)).toEqual([
      "ruling",
      "undone",
      "ruling",
      "ruling",
      "reopened",
      "ruling",
    ]);
    expect((await story.fact("deaths")).ruling).toEqual(verified("12"));
  });

  it("is refused as any other where something is missing by now", async () => {
    const revision = await ruleOrThrow(verified("12"), null);
    const rules = { ...DEFAULT_RULES, originsNeeded: 2 };
    await changeStoryRules({ storyId: story.id, rules, author: "Ayu" }, desk.options);
    expect(await rule(verified("12"), revision)).toMatchObject({
      error: { kind: "refused", missing: ["origins"] },
    });
  });
});

describe("two editors on one fact", () => {
  it("tell the second of the first, with both versions, and lose nothing", async () => {
    const revision = await ruleOrThrow(verified("12"), null, "Ayu");
    const late = await rule(verified("13"), null, "Budi");
    expect(late).toMatchObject({
      ok: false,
      error: {
        kind: "stale",
        theirs: { id: revision, author: "Ayu", after: verified("12") },
        yours: verified("13"),
      },
    });
    expect((await story.fact("deaths")).ruling).toEqual(verified("12"));
    await ruleOrThrow(verified("13"), revision, "Budi");
  });

  it("never both win, however close they come", async () => {
    const editors = Array.from({ length: 8 }, (_, index) => `Editor ${index}`);
    const outcomes = await Promise.all(editors.map((name) => rule(verified("12"), null, name)));
    expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1);
    expect((await getFact(factId, "all", desk.options))?.history).toHaveLength(1);
  });
});

describe("undo", () => {
  const undo = (decisionId: string, revision: string | null, author = "Ayu") =>
    undoDecision({ decisionId, revision, author }, desk.options);

  it("goes back and forth, and the log keeps it all", async () => {
    const first = await ruleOrThrow(verified("12"), null);
    const second = await ruleOrThrow(verified("13"), first);
    const undone = await undo(second, second);
    expect((await story.fact("deaths")).ruling).toEqual(verified("12"));
    if (!undone?.ok) throw new Error(JSON.stringify(undone));
    const redone = await undo(undone.value.revision, undone.value.revision);
    expect(redone?.ok).toBe(true);
    expect((await story.fact("deaths")).ruling).toEqual(verified("13"));
    const history = (await getFact(factId, "all", desk.options))?.history ?? [];
    expect(history.map(({ kind, undoes }) => [kind, undoes])).toEqual([
      ["ruling", null],
      ["ruling", null],
      ["undone", second],
      ["undone", undone.value.revision],
    ]);
    expect(history[2]).toMatchObject({ before: verified("13"), after: verified("12") });
  });

  it("is stale after somebody else's decision, and refused where there is nothing to take back", async () => {
    const first = await ruleOrThrow(verified("12"), null);
    const second = await ruleOrThrow(verified("13"), first, "Budi");
    expect(await undo(first, first)).toMatchObject({
      error: { kind: "stale", theirs: { author: "Budi" }, yours: verified("13") },
    });
    expect(await undo(second, second, "")).toMatchObject({
      error: { kind: "refused", missing: ["author"] },
    });
    const undone = await undo(second, second);
    const revision = undone?.ok ? undone.value.revision : null;
    expect(await undo(second, revision)).toEqual({
      ok: false,
      error: { kind: "refused", missing: [] },
    });
  });

  it("stands on the reports that its author saw, and not on a fact that was taken off the board", async () => {
    const { id: factId, reports } = await story.fact("deaths");
    const seen = printReports(reports);
    await story.add("Harian Tiga", "deaths: [14]");
    const give = (print: string, ruling = verified("12")) =>
      recordRuling({ factId, ruling, revision: null, reports: print, author: "Ayu" }, desk.options);
    expect(await give(seen)).toMatchObject({ error: { kind: "refused", missing: ["reports"] } });
    expect(await give(seen, verified("12", ""))).toMatchObject({
      error: { missing: ["reports", "reason"] },
    });
    const now = printReports((await story.fact("deaths")).reports.toReversed());
    const edit = { op: "set-fact-aside", reason: "Nobody asks." } as const;
    const aside = await editFact({ factId, edit, revision: null, author: "Ayu" }, desk.options);
    const revision = aside?.ok ? aside.value.revision : null;
    const ruling = { factId, ruling: verified("12"), revision, author: "Ayu" };
    expect(await recordRuling(ruling, desk.options)).toMatchObject({
      error: { missing: ["hidden"] },
    });
    await undo(revision ?? "", revision);
    const back = await getFact(factId, "all", desk.options);
    const given = { ...ruling, revision: back?.fact.revision ?? null, reports: now };
    expect(await recordRuling(given, desk.options)).toMatchObject({ ok: true });
  });

  it("takes back only what was decided on a fact", async () => {
    const log = await readLog(story.id, desk.options);
    const added = log.find(({ decision }) => decision.kind === "article-added");
    expect(added?.article?.outlet).toBe("Harian Dua");
    expect(await undo(added?.decision.id ?? "", null)).toBeNull();
  });
});
