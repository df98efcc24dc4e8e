// The events, outlets and people here are invented.
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { WHOLE_STORY } from "../../lib/editorial/sheet/sheet-choice.ts";
import { SHEET_FORMATS } from "../../lib/editorial/sheet/sheet-format.ts";
import { exportFactSheet } from "../../lib/workflows/export-fact-sheet.ts";
import { listExports, proveFile, proveMark } from "../../lib/workflows/prove-sheet.ts";
import { recordRuling } from "../../lib/workflows/record-ruling.ts";
import { closeSheetThreads } from "../../lib/workflows/sheet-threads.ts";
import { verified } from "../support/rulings.ts";
import { makeStory, type StoryInHand } from "../support/story-in-hand.ts";
import { openTestDesk, type TestDesk } from "../support/test-desk.ts";

let desk: TestDesk;
let story: StoryInHand;

beforeEach(async () => {
  desk = await openTestDesk();
  story = await makeStory(desk);
  await story.add("Harian Satu", "deaths: [12]\nplace: [Sukamaju]");
  await story.add("Harian Dua", "deaths: [13]");
});
afterEach(() => desk.close());
afterAll(closeSheetThreads);

async function exported(format: string) {
  const outcome = await exportFactSheet(
    { storyId: story.id, format, language: "en", paper: "a4", choice: WHOLE_STORY, author: "Ayu" },
    desk.options,
  );
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

async function verifyDeaths() {
  const factId = (await story.fact("deaths")).id;
  const ruling = verified("12", "The ministry counted.");
  await recordRuling({ factId, ruling, revision: null, author: "Budi" }, desk.options);
}

const prove = (bytes: Uint8Array) => proveFile(bytes, desk.options);

describe("a file", () => {
  it("is known in every format as what the desk exported, and nothing has changed", async () => {
    for (const format of SHEET_FORMATS) {
      const { body, code } = await exported(format);
      expect(await prove(body), format).toMatchObject({
        kind: "exact",
        standing: { exported: { code, format, author: "Ayu" }, stale: false, changes: null },
      });
    }
  });

  it("is altered where one byte is another, and still names its export", async () => {
    for (const format of ["pdf", "docx", "xlsx", "html", "json", "md", "csv"]) {
      const { body, code } = await exported(format);
      const other = new Uint8Array([...body, 32]);
      const proof = await prove(other);
      expect(proof.standing?.exported.code, format).toBe(code);
      expect(proof.kind, format).toBe(format === "json" ? "same-content" : "altered");
    }
  });

  it("has the same content where a JSON is only laid out anew, and not where a word is another", async () => {
    const { body } = await exported("json");
    const text = new TextDecoder().decode(body);
    const encode = (value: string) => new TextEncoder().encode(value);
    const compact = JSON.stringify(JSON.parse(text));
    expect((await prove(encode(compact))).kind).toBe("same-content");
    expect((await prove(encode(text.replaceAll("Sukamaju", "Sukarame")))).kind).toBe("altered");
  });

  it("is unknown where another desk exported it, and unmarked where nothing names an export", async () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(await prove(bytes("TLY-0000-1111-2222"))).toEqual({ kind: "unknown", standing: null });
    expect(await prove(bytes("a letter"))).toEqual({ kind: "unmarked", standing: null });
    expect(await prove(bytes("PK\u0003\u0004 cut off"))).toMatchObject({ kind: "unmarked" });
  });
});

describe("an identifier", () => {
  it("is read as people type it, and so is the hash", async () => {
    const { code } = await exported("md");
    const [standing] = await listExports(story.id, desk.options);
    const typed = [code, code.toLowerCase(), ` ${code.replaceAll("-", " ")} `, code.slice(4)];
    for (const mark of [...typed, standing?.exported.contentSha256 ?? ""])
      expect(await proveMark(mark, desk.options), mark).toMatchObject({
        kind: "named",
        standing: { exported: { code } },
      });
    expect(await proveMark("TLY-0000-1111-2222", desk.options)).toMatchObject({ kind: "unknown" });
    expect(await proveMark("hello", desk.options)).toMatchObject({ kind: "unmarked" });
  });
});

describe("an export", () => {
  it("goes stale when its facts change, says where, and is fresh again when exported again", async () => {
    await exported("md");
    await verifyDeaths();
    await exported("html");
    const [fresh, stale] = await listExports(story.id, desk.options);
    expect(fresh).toMatchObject({ stale: false, changes: null, timeZone: "Asia/Jakarta" });
    expect(stale?.stale).toBe(true);
    const [change, ...others] = stale?.changes?.facts ?? [];
    expect(others).toEqual([]);
    expect(change).toMatchObject({ question: "deaths", kind: "changed" });
    expect(change?.lines).toContainEqual({
      label: "What stands",
      before: "not decided",
      after: "12",
    });
    expect(change?.lines).toContainEqual({
      label: "Reason",
      before: null,
      after: "The ministry counted.",
    });
  });

  it("names the outlet that came since", async () => {
    await exported("md");
    await story.add("Harian Tiga", "deaths: [12]");
    const [stale] = await listExports(story.id, desk.options);
    expect(stale?.changes?.story).toEqual([
      {
        label: "Sources",
        before: "Harian Satu, Harian Dua",
        after: expect.stringContaining("Harian Tiga"),
      },
    ]);
  });
});
