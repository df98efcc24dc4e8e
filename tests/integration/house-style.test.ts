// The events, outlets and people here are invented.
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { WHOLE_STORY } from "../../lib/editorial/sheet/sheet-choice.ts";
import { exportFactSheet } from "../../lib/workflows/export-fact-sheet.ts";
import {
  changeHouseStyle,
  type HouseInput,
  listHouseStyles,
} from "../../lib/workflows/house-style.ts";
import { listStories } from "../../lib/workflows/list-stories.ts";
import { listExports, proveFile } from "../../lib/workflows/prove-sheet.ts";
import { closeSheetThreads } from "../../lib/workflows/sheet-threads.ts";
import { undoDecision } from "../../lib/workflows/undo-decision.ts";
import { JPEG, pngOf } from "../support/logos.ts";
import { readLog } from "../support/read-log.ts";
import { readOffice } from "../support/read-office.ts";
import { makeStory, type StoryInHand } from "../support/story-in-hand.ts";
import { openTestDesk, type TestDesk } from "../support/test-desk.ts";

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk.close());
afterAll(closeSheetThreads);

const LOGO = pngOf({ width: 40, height: 20 });

async function set(input: Partial<HouseInput>) {
  const [now] = await listHouseStyles(desk.options);
  const plain = {
    name: "",
    footer: "",
    logo: "keep",
    seen: now?.id ?? null,
    author: "Ayu",
  } as const;
  return changeHouseStyle({ ...plain, ...input }, desk.options);
}

async function idOf(changed: ReturnType<typeof set>): Promise<string> {
  const { ok, ...rest } = await changed;
  if (!(ok && "value" in rest)) throw new Error("refused");
  return rest.value.decisionId ?? "";
}

async function exported(story: StoryInHand, format: string): Promise<Uint8Array> {
  const request = { storyId: story.id, format, language: "en", paper: "a4", author: "Ayu" };
  const file = await exportFactSheet({ ...request, choice: WHOLE_STORY }, desk.options);
  if (!file?.ok) throw new Error("not exported");
  return file.value.body;
}

const text = async (story: StoryInHand, format: string) =>
  Buffer.from(await exported(story, format)).toString("utf8");

describe("the house style", () => {
  it("signs every export from then on, in each format that has room", async () => {
    const story = await makeStory(desk);
    await story.add("Contoh Times", "deaths: [12]");
    expect(await text(story, "html")).not.toContain(`class="house"`);
    await set({ name: "Harian Contoh", footer: "Jalan Misal 1", logo: LOGO });
    const html = await text(story, "html");
    expect(html).toContain(`src="data:image/png;base64,${Buffer.from(LOGO).toString("base64")}"`);
    expect(html).toContain("Jalan Misal 1");
    expect(JSON.parse(await text(story, "json")).publisher).toEqual({
      name: "Harian Contoh",
      footer: "Jalan Misal 1",
    });
    expect(await text(story, "md")).toContain("Harian Contoh");
    const word = readOffice(await exported(story, "docx"));
    expect(Object.keys(word)).toContain("word/media/logo.png");
    expect(Buffer.from(await exported(story, "pdf")).toString("latin1")).toContain("/Figure");
    await set({ name: "Harian Contoh", logo: JPEG });
    const later = readOffice(await exported(story, "docx"));
    expect(Object.keys(later)).toContain("word/media/logo.jpeg");
    expect(Buffer.from(await exported(story, "pdf")).toString("latin1")).toContain("/DCTDecode");
  });

  it("makes no sheet stale, and what was exported before is still known", async () => {
    const story = await makeStory(desk);
    await story.add("Contoh Times", "deaths: [12]");
    const before = await exported(story, "html");
    await set({ name: "Harian Contoh" });
    const after = await exported(story, "html");
    expect((await proveFile(before, desk.options)).kind).toBe("exact");
    expect((await proveFile(after, desk.options)).kind).toBe("exact");
    const exports = await listExports(story.id, desk.options);
    expect(exports.map(({ stale }) => stale)).toEqual([false, false]);
    expect(new Set(exports.map((one) => one.exported.contentSha256)).size).toBe(1);
  });

  it("stands in the log of every story, moves none of them up, and is taken back in all together", async () => {
    const first = await makeStory(desk, "First");
    const second = await makeStory(desk, "Second");
    const changed = async () =>
      (await listStories(desk.options)).map(({ title, changedAt }) => `${title} ${changedAt}`);
    const before = await changed();
    await set({ name: "Old name", logo: LOGO });
    const decisionId = await idOf(set({ name: "New name", logo: "none" }));
    expect(await changed()).toEqual(before);
    const undone = await undoDecision({ decisionId, revision: null, author: "Budi" }, desk.options);
    expect((await listHouseStyles(desk.options))[0]).toMatchObject({
      name: "Old name",
      logo: { mediaType: "image/png" },
    });
    for (const { id } of [first, second]) {
      const log = await readLog(id, desk.options);
      expect(log.slice(0, 3).map(({ decision: { kind, author } }) => `${kind} ${author}`)).toEqual([
        "undone Budi",
        "house-changed Ayu",
        "house-changed Ayu",
      ]);
    }
    const redo = { decisionId: undone?.ok ? undone.value.revision : "", revision: null };
    await undoDecision({ ...redo, author: "Budi" }, desk.options);
    expect((await listHouseStyles(desk.options))[0]).toMatchObject({
      name: "New name",
      logo: null,
    });
    expect(await changed()).toEqual(before);
  });

  it("is not taken back over what somebody set since", async () => {
    await makeStory(desk);
    const decisionId = await idOf(set({ name: "One" }));
    await set({ name: "Two" });
    const input = { decisionId, revision: null, author: "Ayu" };
    expect((await undoDecision(input, desk.options))?.ok).toBe(false);
    expect((await listHouseStyles(desk.options)).map(({ name }) => name)).toEqual(["Two", "One"]);
  });

  it("is set before there is any story, and changes nothing twice", async () => {
    expect(await set({ name: "One" })).toEqual({ ok: true, value: { decisionId: null } });
    expect(await set({ name: " One " })).toEqual({ ok: true, value: { decisionId: null } });
    expect(await listHouseStyles(desk.options)).toHaveLength(1);
  });

  it("is refused with the reason, and nothing is written", async () => {
    const error = async (input: Partial<HouseInput>) => {
      const outcome = await set(input);
      return outcome.ok ? [] : outcome.error;
    };
    expect(await error({ author: " " })).toEqual(["author"]);
    expect(await error({ name: "x".repeat(81), footer: "x".repeat(201) })).toEqual([
      "name",
      "footer",
    ]);
    expect(await error({ logo: new TextEncoder().encode("<svg/>") })).toEqual(["kind"]);
    expect(await error({ seen: "another" })).toEqual(["stale"]);
    expect(await listHouseStyles(desk.options)).toEqual([]);
  });
});
