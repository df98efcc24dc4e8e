// The events, outlets and people here are invented.
import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { WHOLE_STORY } from "../../lib/editorial/sheet/sheet-choice.ts";
import { readSheetCode } from "../../lib/editorial/sheet/sheet-code.ts";
import { contentOf } from "../../lib/editorial/sheet/sheet-content.ts";
import { SHEET_FORMATS } from "../../lib/editorial/sheet/sheet-format.ts";
import { readSheetContent, readStoryExports } from "../../lib/store/exports.ts";
import { exportFactSheet } from "../../lib/workflows/export-fact-sheet.ts";
import { getSheet } from "../../lib/workflows/load-sheet.ts";
import { recordRuling } from "../../lib/workflows/record-ruling.ts";
import { closeSheetThreads } from "../../lib/workflows/sheet-threads.ts";
import { readLog } from "../support/read-log.ts";
import { verified } from "../support/rulings.ts";
import { makeStory, type StoryInHand } from "../support/story-in-hand.ts";
import { openTestDesk, type TestDesk } from "../support/test-desk.ts";

let desk: TestDesk;
let story: StoryInHand;

beforeEach(async () => {
  desk = await openTestDesk();
  story = await makeStory(desk, "Banjir di “Sukamaju”");
  await story.add("Harian Satu", "deaths: [12]\nplace: [Sukamaju]");
  await story.add("Harian Dua", "deaths: [13]");
  const factId = (await story.fact("deaths")).id;
  const ruling = verified("12", "The ministry <b>counted</b>.");
  await recordRuling({ factId, ruling, revision: null, author: "Budi" }, desk.options);
});
afterEach(() => desk.close());
afterAll(closeSheetThreads);

const requestOf = (format: string, language = "en") => ({
  storyId: story.id,
  format,
  language,
  paper: "a4",
  choice: WHOLE_STORY,
  author: "Ayu",
});

async function exported(format: string, language = "en") {
  const outcome = await exportFactSheet(requestOf(format, language), desk.options);
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome));
  return { ...outcome.value, text: new TextDecoder().decode(outcome.value.body) };
}

const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");

describe("an exported sheet", () => {
  it.each(["html", "md", "csv", "json"])(
    "says in %s what stands, who decided it, and every outlet's stance and words",
    async (format) => {
      const { text: body, fileName } = await exported(format);
      expect(fileName).toBe(`fact-sheet-banjir-di-sukamaju-2026-01-01.${format}`);
      for (const words of ["deaths", "Budi", "Harian Satu", "Harian Dua", "12", "13", "place"])
        expect(body).toContain(words);
      expect(body).toContain(format === "json" ? `"silent"` : "Silent");
      expect(body.includes("<b>counted</b>")).toBe(format === "csv" || format === "json");
    },
  );

  it("names its type", async () => {
    expect((await exported("html")).contentType).toBe("text/html; charset=utf-8");
    expect((await exported("csv")).contentType).toContain("text/csv");
  });

  it("speaks the language it is asked for", async () => {
    expect((await exported("md", "id")).text).toContain("Belum terverifikasi");
  });

  it("keeps what nobody decided apart", async () => {
    const sheet = JSON.parse((await exported("json")).text);
    expect(
      sheet.sections.map(({ kind, facts }: { kind: string; facts: { question: string }[] }) => [
        kind,
        facts.map(({ question }) => question),
      ]),
    ).toEqual([
      ["decided", ["deaths"]],
      ["disputed", []],
      ["unverified", ["place"]],
    ]);
    expect(sheet.sections[0].facts[0]).toMatchObject({
      standing: ["12"],
      decision: { by: "Budi" },
      rows: [
        {
          source: 1,
          evidence: [{ text: "12", prefix: "deaths: [", suffix: "]\nplace: [Sukamaju]" }],
        },
        { source: 2, evidence: [{ text: "13" }] },
      ],
    });
    expect(sheet.sources.map(({ outlet }: { outlet: string }) => outlet)).toEqual([
      "Harian Satu",
      "Harian Dua",
    ]);
  });

  it("carries an identifier and one hash of its content in every format, and the log keeps them", async () => {
    const codes: string[] = [];
    for (const format of SHEET_FORMATS) {
      const { code, body, text } = await exported(format);
      codes.push(code);
      expect(readSheetCode(code)).toBe(code);
      const [kept] = await readStoryExports(desk.store, story.id);
      expect(kept).toMatchObject({
        code,
        format,
        author: "Ayu",
        language: "en",
        sha256: sha256(body),
      });
      if (["html", "md", "csv", "json"].includes(format)) {
        expect(text).toContain(code);
        expect(text).toContain(kept?.contentSha256);
      }
    }
    const kept = await readStoryExports(desk.store, story.id);
    expect(new Set(codes).size).toBe(SHEET_FORMATS.length);
    expect(new Set(kept.map(({ contentSha256 }) => contentSha256)).size).toBe(1);
    const gzip = await readSheetContent(desk.store, kept[0]?.contentSha256 ?? "");
    expect(sha256(gunzipSync(gzip ?? new Uint8Array()).toString("utf8"))).toBe(
      kept[0]?.contentSha256,
    );
    const log = await readLog(story.id, desk.options);
    expect(log[0]?.decision).toMatchObject({
      kind: "exported",
      after: "annotations",
      author: "Ayu",
    });
  });

  it("is of one moment, whoever changes the story while it is read", async () => {
    const wish = { storyId: story.id, language: "en", choice: WHOLE_STORY, author: "Ayu" } as const;
    const contents = async () => {
      const sheet = await getSheet(wish, desk.options);
      return sheet === null ? "" : contentOf(sheet);
    };
    const before = await contents();
    let added = false;
    const adding = story.add("Harian Tiga", "deaths: [14]\nplace: [Sukarame]").then(() => {
      added = true;
    });
    const read = new Set<string>();
    while (!added)
      for (const content of await Promise.all([contents(), contents()])) read.add(content);
    await adding;
    const after = await contents();
    expect(after).not.toBe(before);
    // An article is on the sheet before what it says is found: silent, until then.
    const arrived = [...read].filter((content) => content !== before && content !== after);
    for (const content of arrived) expect(content).not.toContain("Sukarame");
    expect(arrived.length).toBeLessThanOrEqual(1);
  });

  it("tells how far it is", async () => {
    const seen: string[] = [];
    const progress = (done: number, of: number) => seen.push(`${done}/${of}`);
    await exportFactSheet(requestOf("pdf"), { ...desk.options, progress });
    expect(seen).toEqual(["1/2", "2/2"]);
  });

  it("is refused for a format or a language that there is not, and null for no story", async () => {
    const ask = (change: Partial<ReturnType<typeof requestOf>>) =>
      exportFactSheet({ ...requestOf("md"), ...change }, desk.options);
    const refused = (wrong: string) => ({ ok: false, error: { kind: "refused", wrong } });
    expect(await ask({ format: "exe" })).toEqual(refused("format"));
    expect(await ask({ language: "fr" })).toEqual(refused("language"));
    expect(await ask({ paper: "a0" })).toEqual(refused("paper"));
    expect(await ask({ author: " " })).toEqual(refused("author"));
    expect(await ask({ storyId: "nowhere" })).toBeNull();
    expect(await readStoryExports(desk.store, story.id)).toEqual([]);
  });
});
