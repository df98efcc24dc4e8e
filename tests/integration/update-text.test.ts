// The events, outlets and people here are invented.
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_RULES } from "../../lib/editorial/rules.ts";
import { changeStoryRules } from "../../lib/workflows/change-rules.ts";
import { getArticle } from "../../lib/workflows/get-article.ts";
import { getArticleText } from "../../lib/workflows/get-article-text.ts";
import { getFact } from "../../lib/workflows/get-fact.ts";
import { recordRuling } from "../../lib/workflows/record-ruling.ts";
import { takeStep } from "../../lib/workflows/take-step.ts";
import { undoDecision } from "../../lib/workflows/undo-decision.ts";
import { updateText } from "../../lib/workflows/update-text.ts";
import { readLog } from "../support/read-log.ts";
import { verified } from "../support/rulings.ts";
import { makeStory, type StoryInHand } from "../support/story-in-hand.ts";
import { openTestDesk, type TestDesk } from "../support/test-desk.ts";

vi.setConfig({ testTimeout: 120_000 });

let desk: TestDesk;
let story: StoryInHand;

beforeEach(async () => {
  desk = await openTestDesk();
  story = await makeStory(desk);
});
afterEach(() => desk.close());

async function current(articleId: string): Promise<string> {
  const view = await getArticle(articleId, desk.options);
  return view?.versions.find(({ isCurrent }) => isCurrent)?.id ?? "";
}

async function update(articleId: string, text: string, author = "Budi") {
  const seen = await current(articleId);
  const source = { kind: "paste", text } as const;
  return updateText({ articleId, seen, source, author }, desk.options);
}

async function verify(question: string, value: string, author = "Ayu"): Promise<void> {
  const { id: factId, revision } = await story.fact(question);
  const input = { factId, ruling: verified(value), revision, author };
  expect(await recordRuling(input, desk.options)).toMatchObject({ ok: true });
}

/** Every stored claim, with the text in which it stands. */
async function expectSoundSpans(): Promise<void> {
  const claims = await desk.store.prisma.claim.findMany({ include: { snapshot: true } });
  for (const { start, end, quote, snapshot } of claims) {
    expect(snapshot.text.slice(start, end)).toBe(quote);
  }
}

describe("a new text of an article", () => {
  it("moves words without opening anything, and keeps facts, rulings and the earlier text", async () => {
    const first = await story.add("Harian Satu", "deaths: [12]\nplace: [Kota]");
    await story.add("Harian Dua", "deaths: [12]");
    await verify("deaths", "12");
    const before = await story.board();
    const earlier = await current(first);
    const outcome = await update(first, "Updated on Friday.\n\ndeaths: [12]\nplace: [Kota]");
    expect(outcome).toMatchObject({ ok: true, value: { reopened: 0 } });
    const after = await story.board();
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(await story.fact("deaths")).toMatchObject({ ruling: verified("12"), reopened: null });
    await expectSoundSpans();
    const view = await getArticle(first, desk.options);
    expect(view?.marks.map(({ start, end }) => view.text.slice(start, end))).toEqual([
      "12",
      "Kota",
    ]);
    expect(view?.versions.map(({ isCurrent }) => isCurrent)).toEqual([true, false]);
    const old = await getArticleText(first, earlier, desk.options);
    expect(old?.version.text).toBe("deaths: [12]\nplace: [Kota]");
    expect(await getArticleText(first, "nowhere", desk.options)).toBeNull();
  });

  it("reopens what was verified on words that are gone, says who changed what, and can be undone", async () => {
    const first = await story.add("Harian Satu", "deaths: [12]\nplace: [Kota]");
    await verify("deaths", "12");
    await verify("place", "Kota");
    const { id } = await story.fact("deaths");
    const outcome = await update(first, "place: [Kota]\ndeaths: [15]");
    expect(outcome).toMatchObject({ ok: true, value: { reopened: 1 } });
    const fact = await story.fact("deaths");
    expect(fact.id).toBe(id);
    expect(fact.ruling?.verdict).toBeNull();
    expect(fact.reopened?.cause.en).toBe(
      "Harian Satu changed its text: “12” no longer stands in it. It now says “15”.",
    );
    expect((await story.fact("place")).ruling).toEqual(verified("Kota"));
    const log = await readLog(story.id, desk.options);
    expect(log.slice(0, 2).map(({ decision }) => decision.kind)).toEqual([
      "reopened",
      "text-updated",
    ]);

    const decisionId = outcome?.ok ? outcome.value.decisionId : "";
    const undo = (target: string) =>
      undoDecision({ decisionId: target, revision: null, author: "Ayu" }, desk.options);
    const undone = await undo(decisionId);
    expect((await story.fact("deaths")).reports[0]?.value).toBe("12");
    await expectSoundSpans();
    expect(await undo(decisionId)).toMatchObject({ ok: false });
    await undo(undone?.ok ? undone.value.revision : "");
    expect((await story.fact("deaths")).reports[0]?.value).toBe("15");
    const snapshots = await desk.store.prisma.snapshot.count({ where: { articleId: first } });
    expect(snapshots).toBe(2);
  });

  it("lets no verdict stand again on words that are gone", async () => {
    const first = await story.add("Harian Satu", "deaths: [12]");
    await verify("deaths", "12");
    const { id: factId } = await story.fact("deaths");
    const step = (direction: "undo" | "redo") =>
      takeStep({ storyId: story.id, author: "Ayu", direction }, desk.options);
    expect(await step("undo")).toMatchObject({ kind: "done" });
    expect(await update(first, "Nothing is known.")).toMatchObject({ ok: true });
    expect(await step("redo")).toMatchObject({ kind: "blocked", missing: ["quotation"] });
    const view = await getFact(factId, "all", desk.options);
    expect(view?.fact.ruling?.verdict ?? null).toBeNull();
  });

  it("that conflicts with a verified fact reopens it", async () => {
    await story.add("Harian Satu", "deaths: [12]");
    const second = await story.add("Harian Dua", "place: [Kota]");
    await verify("deaths", "12");
    await update(second, "place: [Kota]\ndeaths: [13]");
    expect((await story.fact("deaths")).reopened?.cause.en).toBe(
      "Harian Dua reports something else: 13.",
    );
  });

  it("is refused where it is none, is the same, or somebody was faster; nothing is written then", async () => {
    const first = await story.add("Harian Satu", "deaths: [12]");
    const seen = await current(first);
    expect(await update(first, " \n")).toEqual({ ok: false, error: "empty" });
    expect(await update(first, "x".repeat(1_000_001))).toEqual({ ok: false, error: "too-large" });
    expect(await update(first, "deaths: [12]\n")).toEqual({ ok: false, error: "same" });
    expect(await update(first, "deaths: [13]", " ")).toEqual({ ok: false, error: "no-author" });
    const bytes = new Uint8Array([0, 1, 2]);
    const file = { kind: "file", name: "a.txt", bytes } as const;
    const input = { articleId: first, seen, author: "Budi" };
    expect(await updateText({ ...input, source: file }, desk.options)).toMatchObject({
      error: "binary",
    });
    await update(first, "deaths: [13]");
    const late = { ...input, source: { kind: "paste", text: "deaths: [14]" } } as const;
    expect(await updateText(late, desk.options)).toEqual({ ok: false, error: "stale" });
    expect(await updateText({ ...late, articleId: "nowhere" }, desk.options)).toBeNull();
    expect(await desk.store.prisma.snapshot.count()).toBe(2);
  });

  it("takes only the text of a file", async () => {
    const first = await story.add("Harian Satu", "deaths: [12]");
    const bytes = new TextEncoder().encode("---\noutlet: Harian Lain\n---\ndeaths: [15]\n");
    const source = { kind: "file", name: "new.md", bytes } as const;
    const seen = await current(first);
    await updateText({ articleId: first, seen, source, author: "Budi" }, desk.options);
    const view = await getArticle(first, desk.options);
    expect(view).toMatchObject({ text: "deaths: [15]", article: { outlet: "Harian Satu" } });
  });

  it("that the engine cannot read leaves nothing pointing into it", async () => {
    const first = await story.add("Harian Satu", "deaths: [12]");
    await story.add("Harian Dua", "deaths: [12]");
    await verify("deaths", "12");
    await update(first, "CRASH deaths: [12]");
    await expectSoundSpans();
    const view = await getArticle(first, desk.options);
    expect(view?.article.failure).not.toBeNull();
    expect(view?.marks).toEqual([]);
    const { id } = await story.fact("deaths");
    expect((await getFact(id, "all", desk.options))?.values[0]?.reports).toHaveLength(1);
    await update(first, "deaths: [12] again");
    expect((await story.fact("deaths")).reports).toHaveLength(2);
    await expectSoundSpans();
  });

  it("takes a first reading that waits down without a word of what it was", async () => {
    const rules = { ...DEFAULT_RULES, secondReader: true };
    await changeStoryRules({ storyId: story.id, rules, author: "Ayu" }, desk.options);
    const first = await story.add("Harian Satu", "deaths: [12]");
    await story.add("Harian Dua", "deaths: [12]");
    await verify("deaths", "12");
    await update(first, "deaths: [15]");
    const fact = await story.fact("deaths");
    expect(fact).toMatchObject({ ruling: null, readings: null });
    expect(fact.reopened?.cause.en).toContain("Harian Satu changed its text");
    const view = await getFact(fact.id, "all", { ...desk.options, reader: "Budi" });
    expect(JSON.stringify(view)).not.toContain("Checked with the source.");
  });
});

it("keeps every claim in the text in which it was read, through any changes and undos", async () => {
  const first = await story.add("Harian Satu", "deaths: [0]\nplace: [0]");
  await story.add("Harian Dua", "deaths: [1]");
  const step = fc.record({
    act: fc.constantFrom("write", "undo", "verify"),
    deaths: fc.nat(2),
    place: fc.nat(2),
    lead: fc.constantFrom("", "A new lead.\n", "0 1 2\n"),
  });
  let made: string[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
      for (const { act, deaths, place, lead } of steps) {
        if (act === "write") {
          const outcome = await update(first, `${lead}place: [${place}]\ndeaths: [${deaths}]`);
          if (outcome?.ok) made = [...made, outcome.value.decisionId];
        } else if (act === "undo") {
          const decisionId = made.at(-1) ?? "";
          const undone = await undoDecision(
            { decisionId, revision: null, author: "Ayu" },
            desk.options,
          );
          if (undone?.ok) made = [...made.slice(0, -1), undone.value.revision];
        } else {
          const fact = await story.fact("deaths");
          const ruling = verified(fact.reports[0]?.value ?? "");
          const input = { factId: fact.id, ruling, revision: fact.revision, author: "Ayu" };
          await recordRuling(input, desk.options);
        }
        await expectSoundSpans();
      }
    }),
    { numRuns: 8 },
  );
});
