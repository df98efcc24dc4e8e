// The events, outlets and people here are invented.
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { SHEET_FORMATS } from "../../lib/editorial/sheet/sheet-format.ts";
import { readStoryExports } from "../../lib/store/exports.ts";
import { describeSheet } from "../../lib/workflows/describe-api.ts";
import { editFact } from "../../lib/workflows/edit-fact.ts";
import { readSheet } from "../../lib/workflows/read-sheet.ts";
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
});
afterEach(() => desk.close());
afterAll(closeSheetThreads);

interface Headers {
  readonly accept?: string;
  readonly ifNoneMatch?: string;
}

const ask = (query: string, { accept, ifNoneMatch }: Headers = {}, storyId = story.id) =>
  readSheet(
    {
      storyId,
      query: new URLSearchParams(query),
      accept: accept ?? null,
      ifNoneMatch: ifNoneMatch ?? null,
      language: "en",
    },
    desk.options,
  );

async function reading(query: string, headers: Headers = {}) {
  const outcome = await ask(query, headers);
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome));
  const { body } = outcome.value;
  return { ...outcome.value, text: body === null ? null : new TextDecoder().decode(body) };
}

async function decide(): Promise<void> {
  const factId = (await story.fact("deaths")).id;
  const ruling = verified("12", "Counted.");
  await recordRuling({ factId, ruling, revision: null, author: "Budi" }, desk.options);
}

describe("a sheet that a program reads", () => {
  it("comes in every format, with its type and a safe name", async () => {
    for (const format of SHEET_FORMATS) {
      const { contentType, fileName, body } = await reading(`format=${format}`);
      expect(contentType).toMatch(/^[a-z]+\/[a-z.+-]+/);
      expect(fileName).toMatch(/^fact-sheet-banjir-di-sukamaju-2026-01-01\.[a-z.]+$/);
      expect(body?.length).toBeGreaterThan(100);
    }
  });

  it("is valid JSON by the published schema, and names it", async () => {
    await decide();
    const validate = new Ajv2020({ strict: true }).compile(describeSheet());
    for (const query of [
      "",
      "language=id",
      "level=page",
      "only=verified",
      "without=singles&only=verified",
    ]) {
      const sheet = JSON.parse((await reading(query)).text ?? "");
      expect(validate(sheet), JSON.stringify(validate.errors)).toBe(true);
      expect(sheet).toMatchObject({ $schema: "urn:tally:schema:tally-sheet-2", seal: null });
    }
  });

  it("is what was chosen, in the language that was chosen", async () => {
    await decide();
    const sheet = JSON.parse((await reading("only=verified&language=id")).text ?? "");
    expect(sheet).toMatchObject({ language: "id", scope: { facts: 1, of: 2 }, madeBy: "" });
    expect((await reading("format=md&language=id")).text).toContain("Belum terverifikasi");
  });

  it("comes as the Accept header asks, and as the query asks before that", async () => {
    const accept = "text/csv";
    expect((await reading("", { accept })).contentType).toContain("text/csv");
    expect((await reading("format=md", { accept })).contentType).toContain("text/markdown");
    expect((await reading("format=md", { accept: "image/png" })).contentType).toContain("markdown");
  });

  it("leaves no trace: no export, no line in the log, no identifier", async () => {
    const before = await readLog(story.id, desk.options);
    const { text } = await reading("format=html");
    expect(text).not.toContain("TLY-");
    expect(await readStoryExports(desk.store, story.id)).toEqual([]);
    expect(await readLog(story.id, desk.options)).toHaveLength(before.length);
  });

  it("is not sent again while it says the same, and is once it does not", async () => {
    const first = await reading("format=md");
    const again = await reading("format=md", { ifNoneMatch: first.entityTag });
    expect(again).toMatchObject({ body: null, entityTag: first.entityTag });
    const other = await reading("format=pdf", { ifNoneMatch: first.entityTag });
    expect(other.body).not.toBeNull();
    await decide();
    const changed = await reading("format=md", { ifNoneMatch: first.entityTag });
    expect(changed.body).not.toBeNull();
    expect(changed.entityTag).not.toBe(first.entityTag);
  });

  it("is refused where it names a fact that the story does not have, and says which", async () => {
    const deaths = await story.fact("deaths");
    const place = await story.fact("place");
    // Chosen and on the board, but left out by another wish: that is an answer.
    const empty = await reading(`fact=${deaths.id}&only=verified`);
    expect(JSON.parse(empty.text ?? "")).toMatchObject({ scope: { facts: 0, of: 2 } });
    const refused = async (query: string) => {
      const outcome = await ask(query);
      if (outcome?.ok !== false || outcome.error.kind !== "query") throw new Error(query);
      return outcome.error.problems;
    };
    expect(await refused(`fact=${deaths.id}&fact=gone`)).toEqual([
      { parameter: "fact", detail: expect.stringMatching(/no fact gone: .*Leave it out/) },
    ]);
    const input = {
      factId: deaths.id,
      edit: { op: "merge", from: place.id },
      author: "Ayu",
      revision: deaths.revision,
    } as const;
    expect((await editFact(input, desk.options))?.ok).toBe(true);
    expect((await refused(`fact=${place.id}`))[0]?.detail).toContain(place.id);
    const many = Array.from({ length: 9 }, (_, index) => `fact=no${index}`).join("&");
    expect((await refused(many))[0]?.detail).toContain("no4 and 4 more");
    const other = await makeStory(desk, "Another event");
    expect(await ask(`fact=${deaths.id}`, {}, other.id)).toMatchObject({ ok: false });
  });

  it("is refused with the reason where the query, the format or the story is none", async () => {
    expect(await ask("format=exe&x=1")).toMatchObject({
      ok: false,
      error: { kind: "query", problems: [{ parameter: "format" }, { parameter: "x" }] },
    });
    const refused = await ask("", { accept: "image/png" });
    expect(refused).toMatchObject({ ok: false, error: { kind: "format" } });
    expect(JSON.stringify(refused)).toContain("application/pdf");
    expect(await ask("", {}, "nowhere")).toBeNull();
  });
});
