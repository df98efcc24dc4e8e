// The events, outlets and people here are invented.
import { describe, expect, it } from "vitest";
import { BLANK_RULING } from "../../../../lib/editorial/decide-ruling.ts";
import { buildSheet } from "../../../../lib/editorial/sheet/build-sheet.ts";
import { voiceOf } from "../../../../lib/editorial/sheet/say.ts";
import { SHEET_WORDS } from "../../../../lib/editorial/sheet/words.ts";
import type { Verdict } from "../../../../lib/editorial/verdict.ts";
import type { Board } from "../../../../lib/editorial/views.ts";
import { articleOf } from "../../../support/articles.ts";
import { decision, factState, report } from "../../../support/facts.ts";
import { verified } from "../../../support/rulings.ts";
import { boardOf } from "./hostile-board.ts";

const articles = [
  articleOf("a"),
  articleOf("b"),
  articleOf("c", { failure: { en: "Broken.", id: "Rusak." } }),
];

function sheetOf(
  facts: Board["facts"],
  decisions: Parameters<typeof buildSheet>[0]["decisions"] = [],
) {
  return buildSheet({
    board: boardOf(articles, facts),
    decisions,
    language: "en",
    now: "2026-01-02T03:04:05.000Z",
    author: "Ayu",
  });
}

function ruled(id: string, verdict: Verdict | null) {
  return factState(id, [report("a", "12")], { ruling: { ...verified("12"), verdict } });
}

describe("the fact sheet", () => {
  it("puts what was decided first, then what is disputed, then what nobody verified", () => {
    const sheet = sheetOf([
      factState("open", [report("a", "12")], { status: "conflict" }),
      ruled("unverifiable", "unverifiable"),
      ruled("draft", null),
      ruled("disputed", "disputed"),
      ruled("refuted", "refuted"),
      ruled("qualified", "qualified"),
      ruled("verified", "verified"),
    ]);
    expect(
      sheet.sections.map(({ kind, facts }) => [kind, facts.map(({ question }) => question)]),
    ).toEqual([
      ["decided", ["refuted", "qualified", "verified"]],
      ["disputed", ["disputed"]],
      ["unverified", ["open", "unverifiable", "draft"]],
    ]);
    expect(sheet.sections.flatMap(({ facts }) => facts.map(({ number }) => number))).toEqual([
      1, 2, 3, 4, 5, 6, 7,
    ]);
    expect(sheet.summary).toContainEqual({ state: "conflict", facts: 1 });
    expect(sheet.summary.reduce((sum, { facts }) => sum + facts, 0)).toBe(7);
  });

  it("keeps a draft inside the house", () => {
    const [fact] = sheetOf([ruled("draft", null)]).sections[2]?.facts ?? [];
    expect(fact).toMatchObject({
      standing: [],
      reason: null,
      verdict: null,
      decision: null,
      state: "agree",
    });
  });

  it("has a row for every article, and tells silent from unread", () => {
    const [fact] = sheetOf([factState("f", [report("a", "12")])]).sections[2]?.facts ?? [];
    expect(fact?.rows.map(({ source, stance }) => [source, stance])).toEqual([
      [1, "agrees"],
      [2, "silent"],
      [3, "unread"],
    ]);
  });

  it("names who decided last, whatever order the log comes in and whoever took back what", () => {
    const log = [
      decision(3, { author: "Citra", after: verified("12") }),
      decision(1, { author: "Ayu", after: verified("12") }),
      decision(2, { author: "Budi", after: verified("13"), at: "2026-01-01T10:00:00.000Z" }),
      decision(4, { kind: "undone", undoes: "d3" }),
    ];
    const fact = factState("fact", [report("a", "12")], { ruling: verified("12") });
    const [found] = sheetOf([fact], log).sections[0]?.facts ?? [];
    expect(found?.decision).toEqual({ by: "Budi", at: "2026-01-01T10:00:00.000Z" });
  });

  it("gives both sides, a value of the outlets, or the editor's words", () => {
    const reports = [
      report("a", "12", { stance: "conflicts" }),
      report("b", "13", { stance: "conflicts" }),
      report("c", "dozens", { stance: "partial" }),
    ];
    const standing = (ruling: Parameters<typeof factState>[2]) =>
      sheetOf([factState("f", reports, ruling)]).sections.flatMap(({ facts }) => facts)[0]
        ?.standing;
    const ruling = (chosen: Parameters<typeof verified>[0]) => ({ ruling: verified(chosen) });
    expect(
      standing({ ruling: { ...BLANK_RULING, verdict: "disputed", standing: { kind: "both" } } }),
    ).toEqual(["12", "13"]);
    const yes = [report("a", "Yes"), report("b", "Not yet", { stance: "partial" })];
    const both = { ...BLANK_RULING, verdict: "disputed", standing: { kind: "both" } } as const;
    const [published] = sheetOf([factState("f", yes, { ruling: both })]).sections.flatMap(
      ({ facts }) => facts,
    );
    expect(published?.standing).toEqual(["Yes", "Not yet"]);
    expect(standing(ruling("13"))).toEqual(["13"]);
    expect(standing(ruling("no longer reported"))).toEqual(["no longer reported"]);
    expect(
      standing({
        ruling: { ...BLANK_RULING, verdict: "verified", standing: { kind: "other", text: "14" } },
      }),
    ).toEqual(["14"]);
  });

  it("leaves out what the engine no longer finds unless somebody decided on it", () => {
    const withdrawn = { withdrawn: true };
    const kept = factState("kept", [], { ...withdrawn, ruling: verified("12") });
    const questions = sheetOf([kept, factState("gone", [], withdrawn)]).sections.flatMap(
      ({ facts }) => facts.map(({ question }) => question),
    );
    expect(questions).toEqual(["kept"]);
  });

  it("names the primary document of a verdict, with a link only to a page", () => {
    const on = (document: { title: string; url: string | null } | null) => {
      const sheet = sheetOf([factState("f", [], { ruling: { ...verified("12"), document } })]);
      const [fact] = sheet.sections.flatMap(({ facts }) => facts);
      if (fact === undefined) throw new Error("The fact is not on the sheet.");
      const label = SHEET_WORDS[sheet.language].labels.document;
      const told = voiceOf(sheet)
        .lines(fact)
        .find((line) => line.label === label);
      return { document: fact.document, told: told?.text };
    };
    expect(on({ title: "Decree 7", url: "https://example.org/7" })).toEqual({
      document: { title: "Decree 7", url: "https://example.org/7" },
      told: "Decree 7 (https://example.org/7)",
    });
    expect(on({ title: "Decree 7", url: "javascript:alert(1)" })).toEqual({
      document: { title: "Decree 7", url: null },
      told: "Decree 7",
    });
    // Sheets from before say the same, so that none of them turns stale.
    expect(on(null)).toEqual({ document: undefined, told: undefined });
  });

  it("has as many sentences of method in both languages", () => {
    expect(SHEET_WORDS.id.method.length).toBe(SHEET_WORDS.en.method.length);
  });
});
