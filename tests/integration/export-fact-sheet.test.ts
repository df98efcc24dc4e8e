// The events, outlets and people here are invented.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exportFactSheet } from "../../lib/workflows/export-fact-sheet.ts";
import { getActivity } from "../../lib/workflows/get-activity.ts";
import { recordRuling } from "../../lib/workflows/record-ruling.ts";
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

async function exported(format: string, language = "en") {
  const request = { storyId: story.id, format, language, author: "Ayu" };
  const outcome = await exportFactSheet(request, desk.options);
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

describe("an exported sheet", () => {
  it.each(["html", "md", "csv", "json"])(
    "says in %s what stands, who decided it, and every outlet's stance and words",
    async (format) => {
      const { body, fileName } = await exported(format);
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
    expect((await exported("md", "id")).body).toContain("Belum terverifikasi");
  });

  it("keeps what nobody decided apart", async () => {
    const sheet = JSON.parse((await exported("json")).body);
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
        { outlet: "Harian Satu", evidence: [{ text: "12" }] },
        { outlet: "Harian Dua", evidence: [{ text: "13" }] },
      ],
    });
  });

  it("changes nothing", async () => {
    const before = await getActivity(story.id, desk.options);
    for (const format of ["html", "md", "csv", "json"]) await exported(format);
    expect((await getActivity(story.id, desk.options))?.entries).toEqual(before?.entries);
  });

  it("is refused for a format or a language that there is not, and null for no story", async () => {
    const ask = (format: string, language: string, storyId = story.id) =>
      exportFactSheet({ storyId, format, language, author: "" }, desk.options);
    expect(await ask("pdf", "en")).toEqual({
      ok: false,
      error: { kind: "refused", unknown: "format" },
    });
    expect(await ask("md", "fr")).toEqual({
      ok: false,
      error: { kind: "refused", unknown: "language" },
    });
    expect(await ask("md", "en", "nowhere")).toBeNull();
  });
});
