// The events, outlets and people here are invented.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { subjectKey } from "../../lib/editorial/corrections/ticked.ts";
import { BLANK_RULING } from "../../lib/editorial/decide-ruling.ts";
import type { Ruling } from "../../lib/editorial/verdict.ts";
import { readCorrections, tickCorrections as saveTicks } from "../../lib/store/corrections.ts";
import { getArticle } from "../../lib/workflows/get-article.ts";
import { getCorrectionFile, getCorrections } from "../../lib/workflows/get-corrections.ts";
import { listOutlets } from "../../lib/workflows/list-outlets.ts";
import { recordRuling } from "../../lib/workflows/record-ruling.ts";
import { takeStep } from "../../lib/workflows/take-step.ts";
import { tickCorrections } from "../../lib/workflows/tick-corrections.ts";
import { undoDecision } from "../../lib/workflows/undo-decision.ts";
import { updateText } from "../../lib/workflows/update-text.ts";
import { readLog } from "../support/read-log.ts";
import { verified } from "../support/rulings.ts";
import { makeStory, type StoryInHand } from "../support/story-in-hand.ts";
import { openTestDesk, type TestDesk } from "../support/test-desk.ts";

let desk: TestDesk;
let story: StoryInHand;
let copier: string;
beforeEach(async () => {
  desk = await openTestDesk();
  story = await makeStory(desk, "A flood");
  await story.add("Contoh Times", "deaths: [12]\nplace: [Hulu]");
  await story.add("Misal Post", "credit: Kabar\ndeaths: [15]\nplace: [Hilir]");
  copier = await story.add("Umpama News", "credit: Kabar\ndeaths: [15]");
});
afterEach(() => desk.close());

async function rule(question: string, ruling: Ruling): Promise<void> {
  const { id: factId, revision } = await story.fact(question);
  const input = { factId, ruling, revision, author: "Ayu" };
  expect(await recordRuling(input, desk.options)).toMatchObject({ ok: true });
}

async function list(language: "en" | "id" = "en") {
  const view = await getCorrections(story.id, language, { ...desk.options, reader: "Ayu" });
  if (view === null) throw new Error("no such story");
  return view;
}

const states = async () =>
  (await list()).corrections.map(({ outlet, answer, state }) => `${outlet} ${answer.en} ${state}`);

async function tick(step: string, outlets: readonly string[], author = "Ayu") {
  const { corrections } = await list();
  const keys = corrections.filter(({ outlet }) => outlets.includes(outlet)).map(subjectKey);
  return tickCorrections({ storyId: story.id, step, keys, author }, desk.options);
}

async function update(articleId: string, text: string): Promise<void> {
  const view = await getArticle(articleId, desk.options);
  const seen = view?.versions.find(({ isCurrent }) => isCurrent)?.id ?? "";
  const source = { kind: "paste", text } as const;
  const input = { articleId, seen, source, author: "Budi" };
  expect(await updateText(input, desk.options)).toMatchObject({ ok: true });
}

describe("the values that a verdict refuted", () => {
  it("are listed with every outlet that carries them, what stands, and who shares an origin", async () => {
    expect(await states()).toEqual([]);
    await rule("deaths", verified("12", "The hospital’s list."));
    expect(await states()).toEqual(["Misal Post 15 open", "Umpama News 15 open"]);
    expect((await list()).corrections[0]).toMatchObject({
      words: "deaths: [15]",
      sharedWith: ["Umpama News"],
      standing: {
        value: { en: "12" },
        reason: "The hospital’s list.",
        sources: [{ outlet: "Contoh Times" }],
        by: ["Ayu"],
      },
    });
    expect((await list()).letters.map(({ outlet }) => outlet)).toEqual([
      "Misal Post",
      "Umpama News",
    ]);
  });

  it("are those of the outlets’ own record", async () => {
    await rule("deaths", verified("12"));
    await rule("place", verified("Hulu"));
    const open = async () =>
      Object.fromEntries(
        (await listOutlets(desk.options)).map(({ name, openCorrections }) => [
          name,
          openCorrections,
        ]),
      );
    expect(await open()).toEqual({ "Contoh Times": 0, "Misal Post": 2, "Umpama News": 1 });
    await tick("corrected", ["Umpama News"]);
    await tick("sent", ["Misal Post"]);
    expect(await open()).toEqual({ "Contoh Times": 0, "Misal Post": 2, "Umpama News": 0 });
  });

  it("go with the verdict, and a letter that is out is told of", async () => {
    await rule("deaths", verified("12"));
    await tick("sent", ["Misal Post"]);
    await rule("deaths", verified("15"));
    expect(await states()).toEqual(["Contoh Times 12 open", "Misal Post 15 dropped"]);
    await rule("deaths", {
      ...BLANK_RULING,
      verdict: "disputed",
      standing: { kind: "both" },
      reason: "Both lists are official.",
    });
    expect(await states()).toEqual(["Misal Post 15 dropped"]);
  });

  it("of a letter are all of one outlet, in either language", async () => {
    await rule("deaths", verified("12", "The hospital’s list."));
    await rule("place", verified("Hulu"));
    const [letter] = (await list("id")).letters;
    expect(letter?.text).toContain("Yth. Redaksi Misal Post,");
    expect(letter?.text).toContain("1. deaths");
    expect(letter?.text).toContain("2. place");
    expect(letter?.text).toContain("Hasil verifikasi kami: 12");
    expect(letter?.text).toContain("Diverifikasi pada: 1 Januari 2026");
    expect(letter?.text.trimEnd().endsWith("Hormat kami,\nAyu")).toBe(true);
    const [english] = (await list("en")).letters;
    expect(english?.text).toContain("To the editors of Misal Post,");
    expect(english?.text).toContain("Sources: Contoh Times");
  });

  it("leave as a text an outlet and as one table", async () => {
    await rule("deaths", verified("12"));
    const outletId = (await list()).letters[1]?.outletId ?? "";
    const asked = { storyId: story.id, language: "en", outletId } as const;
    expect(await getCorrectionFile(asked, desk.options)).toMatchObject({
      fileName: "corrections-umpama-news.txt",
      contentType: "text/plain; charset=utf-8",
    });
    const table = await getCorrectionFile({ ...asked, outletId: null }, desk.options);
    expect(table?.fileName).toBe("corrections-a-flood.csv");
    expect(table?.text.trimEnd().split("\r\n")).toHaveLength(3);
    expect(await getCorrectionFile({ ...asked, outletId: "none" }, desk.options)).toBeNull();
    expect(await getCorrectionFile({ ...asked, storyId: "none" }, desk.options)).toBeNull();
  });
});

describe("a tick", () => {
  beforeEach(() => rule("deaths", verified("12")));

  it("is one entry of the log for a whole letter, taken back and set again together", async () => {
    const ticked = await tick("sent", ["Misal Post", "Umpama News"]);
    const decisionId = ticked.ok ? ticked.value.decisionId : "";
    expect(await states()).toEqual(["Misal Post 15 sent", "Umpama News 15 sent"]);
    const [entry] = await readLog(story.id, desk.options);
    expect(entry?.decision).toMatchObject({ kind: "correction-sent", author: "Ayu" });
    expect((await list()).corrections[0]?.tickedBy).toEqual({ decisionId, together: 2 });
    const undone = await undoDecision({ decisionId, revision: null, author: "Budi" }, desk.options);
    expect(await states()).toEqual(["Misal Post 15 open", "Umpama News 15 open"]);
    expect((await list()).corrections[0]?.tickedBy).toBeNull();
    const redo = undone?.ok ? undone.value.revision : "";
    await undoDecision({ decisionId: redo, revision: null, author: "Budi" }, desk.options);
    expect(await states()).toEqual(["Misal Post 15 sent", "Umpama News 15 sent"]);
    expect((await list()).corrections[0]?.tickedBy).toEqual({ decisionId, together: 2 });
  });

  it("is taken back by the undo key as any step is", async () => {
    await tick("sent", ["Misal Post"]);
    const step = { storyId: story.id, author: "Ayu", direction: "undo" } as const;
    expect(await takeStep(step, desk.options)).toMatchObject({ kind: "done" });
    expect(await states()).toEqual(["Misal Post 15 open", "Umpama News 15 open"]);
  });

  it("cannot be taken back under a later one", async () => {
    const sent = await tick("sent", ["Misal Post"]);
    await tick("corrected", ["Misal Post"]);
    expect(await states()).toEqual(["Misal Post 15 corrected", "Umpama News 15 open"]);
    const decisionId = sent.ok ? sent.value.decisionId : "";
    const input = { decisionId, revision: null, author: "Ayu" };
    expect(await undoDecision(input, desk.options)).toMatchObject({ ok: false });
    expect(await states()).toEqual(["Misal Post 15 corrected", "Umpama News 15 open"]);
  });

  it("is refused without a name, twice, of nothing, and of what nobody knows", async () => {
    expect(await tick("sent", ["Misal Post"], " ")).toEqual({ ok: false, error: "author" });
    await tick("sent", ["Misal Post"]);
    expect(await tick("sent", ["Misal Post"])).toEqual({ ok: false, error: "gone" });
    expect(await tick("sent", [])).toEqual({ ok: false, error: "gone" });
    expect(await tick("burnt", ["Umpama News"])).toEqual({ ok: false, error: "gone" });
    const input = { storyId: "none", step: "sent", keys: ["x"], author: "Ayu" };
    expect(await tickCorrections(input, desk.options)).toEqual({ ok: false, error: "gone" });
  });

  it("is not set on a list that is no longer the last word", async () => {
    const { corrections, sequence } = await list();
    const { store } = desk;
    const asked = {
      storyId: story.id,
      step: "sent",
      author: "Ayu",
      at: "2026-01-02T00:00:00.000Z",
    } as const;
    await rule("deaths", verified("15"));
    expect(await saveTicks(store, { ...asked, sequence, corrections })).toBe("moved");
    expect(await readCorrections(store, { storyId: story.id })).toEqual([]);
  });

  it("stays one where a later engine keys the same words otherwise", async () => {
    await tick("sent", ["Misal Post"]);
    const { corrections, sequence } = await list();
    const { store } = desk;
    const keyed = corrections
      .filter(({ outlet }) => outlet === "Misal Post")
      .map((correction) => ({ ...correction, value: "fifteen" }));
    const at = "2026-01-02T00:00:00.000Z";
    const asked = { storyId: story.id, step: "corrected", author: "Ayu", at } as const;
    await saveTicks(store, { ...asked, sequence, corrections: keyed });
    const rows = await readCorrections(store, { storyId: story.id });
    expect(rows).toMatchObject([{ value: "15", correctedAt: at }]);
    expect(rows[0]?.sentAt).not.toBeNull();
  });

  it("makes no verdict stale", async () => {
    const before = (await story.fact("deaths")).revision;
    await tick("sent", ["Misal Post"]);
    expect((await story.fact("deaths")).revision).toBe(before);
  });
});

describe("an outlet that changes its text", () => {
  beforeEach(() => rule("deaths", verified("12")));

  it("leaves the open list, and is told to have changed it where a letter was out", async () => {
    await tick("sent", ["Umpama News"]);
    await update(copier, "credit: Kabar\ndeaths: [12]");
    expect(await states()).toEqual(["Misal Post 15 open", "Umpama News 15 changed"]);
    expect((await list()).letters.map(({ outlet }) => outlet)).toEqual(["Misal Post"]);
    await tick("corrected", ["Umpama News"]);
    expect(await states()).toEqual(["Misal Post 15 open", "Umpama News 15 corrected"]);
  });

  it("stays on it where the words still stand", async () => {
    await tick("sent", ["Umpama News"]);
    await update(copier, "Updated.\n\ncredit: Kabar\ndeaths: [15]");
    expect(await states()).toEqual(["Misal Post 15 open", "Umpama News 15 sent"]);
  });

  it("is off it where nobody had asked yet", async () => {
    await update(copier, "credit: Kabar\nNothing else.");
    expect(await states()).toEqual(["Misal Post 15 open"]);
  });
});
