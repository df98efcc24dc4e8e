// The event, the outlets and the decree here are invented.
import { describe, expect, it } from "vitest";
import { checkRuling, type GroundArticle } from "../../../lib/editorial/check-ruling.ts";
import { BLANK_RULING } from "../../../lib/editorial/decide-ruling.ts";
import { DEFAULT_RULES, type StoryRules } from "../../../lib/editorial/rules.ts";
import type { Ruling } from "../../../lib/editorial/verdict.ts";
import type { FactState } from "../../../lib/editorial/views.ts";
import { factState, report } from "../../support/facts.ts";
import { verified } from "../../support/rulings.ts";

const agreed = factState("deaths", [report("a", "12"), report("b", "12")]);
const disputed: FactState = { ...agreed, status: "conflict" };

interface Desk {
  readonly author?: string;
  readonly rules?: Partial<StoryRules>;
  readonly articles?: Readonly<Record<string, Partial<GroundArticle>>>;
}

/** Checks a ruling; every article says "12" and stands for itself unless the desk says otherwise. */
function check(ruling: Ruling, fact: FactState, { author = "Ayu", rules, articles }: Desk = {}) {
  const ids = [...new Set(fact.reports.map(({ article }) => article))];
  const grounds = ids.map((id): [string, GroundArticle] => [
    id,
    {
      text: "12 orang, 13 rumah",
      takenAt: "2026-01-01T00:00:00.000Z",
      originKey: id,
      official: false,
      ...articles?.[id],
    },
  ]);
  return checkRuling(
    ruling,
    { fact, rules: { ...DEFAULT_RULES, ...rules }, articles: new Map(grounds) },
    author,
  );
}

function missing(ruling: Ruling, fact: FactState, desk: Desk = {}): readonly string[] {
  const checked = check(ruling, fact, desk);
  return checked.ok ? [] : checked.error.missing;
}

describe("a ruling", () => {
  it("has no text that is longer than its field", () => {
    const long = "x".repeat(4001);
    expect(missing({ ...BLANK_RULING, reason: long }, agreed)).toEqual(["length"]);
    expect(missing({ ...verified("12"), qualification: long }, agreed)).toEqual(["length"]);
    const standing = { kind: "other", text: "x".repeat(501) } as const;
    expect(missing({ ...verified("12"), standing }, agreed)).toEqual(["length"]);
    const document = { title: "x".repeat(501), url: null };
    expect(missing({ ...verified("12"), document }, agreed)).toEqual(["length"]);
    expect(missing({ ...verified("12"), reason: "x".repeat(4000) }, agreed)).toEqual([]);
  });

  it("always has an author", () => {
    expect(missing(BLANK_RULING, agreed, { author: "  " })).toEqual(["author"]);
    expect(missing(BLANK_RULING, agreed)).toEqual([]);
  });

  it("is verified only on a value that is reported, on the editor's words or on both sides", () => {
    expect(missing(verified("12"), agreed)).toEqual([]);
    expect(missing(verified("14"), agreed)).toEqual(["standing"]);
    expect(missing({ ...verified("12"), standing: null }, agreed)).toEqual(["standing"]);
    const other = (text: string) =>
      ({ ...verified("12"), standing: { kind: "other", text } }) as const;
    expect(missing(other("about a dozen"), agreed)).toEqual([]);
    expect(missing(other(" "), agreed)).toEqual(["standing"]);
    const split = factState("deaths", [report("a", "12"), report("b", "13")]);
    expect(missing({ ...verified("12"), standing: { kind: "both" } }, split)).toEqual([]);
  });

  it("needs a reason only where values conflict", () => {
    expect(missing(verified("12", ""), agreed)).toEqual([]);
    expect(missing(verified("12", " \n"), disputed)).toEqual(["reason"]);
    expect(missing(verified("12", "The ministry confirms."), disputed)).toEqual([]);
  });

  it("needs its qualification where it is qualified", () => {
    const qualified: Ruling = { ...verified("12"), verdict: "qualified" };
    expect(missing(qualified, agreed)).toEqual(["qualification"]);
    expect(missing({ ...qualified, qualification: "as of Monday" }, agreed)).toEqual([]);
  });

  it("needs a quotation of its own value that still stands in the text", () => {
    expect(missing(verified("12"), { ...agreed, withdrawn: true })).toEqual(["quotation"]);
    const changed = { a: { text: "13 rumah" } };
    expect(missing(verified("12"), agreed, { articles: changed })).toEqual([]);
    const both = { ...changed, b: { text: "Tahun 2012." } };
    expect(missing(verified("12"), agreed, { articles: both })).toEqual(["quotation"]);
    const split = factState("deaths", [report("a", "12"), report("b", "13")]);
    expect(missing(verified("12"), split, { articles: changed })).toEqual(["quotation"]);
    expect(missing(verified("13"), split, { articles: changed })).toEqual([]);
  });

  it("may say that nothing can be established without more", () => {
    const split = factState("deaths", [report("a", "12"), report("b", "13")]);
    for (const verdict of ["disputed", "refuted", "unverifiable"] as const) {
      expect(missing({ ...BLANK_RULING, verdict }, split)).toEqual([]);
      const rules = { originsNeeded: 3, primaryDocument: true };
      expect(missing({ ...BLANK_RULING, verdict }, split, { rules })).toEqual([]);
    }
  });

  it("publishes both sides only where two values are told, also where one is less precise", () => {
    const both = { kind: "both" } as const;
    const vague = factState("deaths", [
      report("a", "12"),
      report("b", "~12", { stance: "partial" }),
    ]);
    for (const ruling of [
      { ...BLANK_RULING, verdict: "disputed" },
      { ...BLANK_RULING, verdict: "disputed", standing: both },
      { ...verified("12"), standing: both },
    ] as const) {
      expect(missing(ruling, agreed)).toEqual(["sides"]);
      expect(missing(ruling, vague)).toEqual([]);
    }
    expect(missing({ ...BLANK_RULING, standing: both }, agreed)).toEqual([]);
  });

  it("is told everything that is missing at once", () => {
    const ruling: Ruling = { ...BLANK_RULING, verdict: "qualified" };
    const rules = { primaryDocument: true };
    expect(missing(ruling, disputed, { author: "", rules })).toEqual([
      "author",
      "standing",
      "reason",
      "qualification",
      "document",
    ]);
  });
});

describe("a story that asks for origins", () => {
  const rules = { originsNeeded: 2 };

  it("counts those that carry the value, each once", () => {
    expect(missing(verified("12"), agreed, { rules })).toEqual([]);
    const wire = { a: { originKey: "Kantor Berita" }, b: { originKey: "Kantor Berita" } };
    const checked = check(verified("12"), agreed, { rules, articles: wire });
    expect(checked).toEqual({
      ok: false,
      error: { kind: "refused", missing: ["origins"], origins: { have: 1, needed: 2 } },
    });
  });

  it("takes no origin of another value, and none for the editor's own words", () => {
    const split = factState("deaths", [report("a", "12"), report("b", "13")]);
    expect(missing(verified("12"), split, { rules })).toEqual(["origins"]);
    const other: Ruling = { ...verified("12"), standing: { kind: "other", text: "a dozen" } };
    expect(missing(other, agreed, { rules })).toEqual(["origins"]);
  });

  it("asks each side of a dispute for as many", () => {
    const both: Ruling = { ...verified("12"), standing: { kind: "both" } };
    const reports = [report("a", "12"), report("b", "12"), report("c", "13")];
    const vague = report("e", "~12", { stance: "partial" });
    expect(missing(both, factState("deaths", [...reports, vague]), { rules })).toEqual(["origins"]);
    const even = factState("deaths", [...reports, report("d", "13"), vague]);
    expect(missing(both, even, { rules })).toEqual([]);
  });
});

describe("a story that asks for a primary document", () => {
  const rules = { primaryDocument: true };
  const decree = { title: "Decree 12 of 2026", url: null };

  it("takes one that the editor names, or the value in an official source's own article", () => {
    expect(missing(verified("12"), agreed, { rules })).toEqual(["document"]);
    expect(missing({ ...verified("12"), document: decree }, agreed, { rules })).toEqual([]);
    const official = { b: { official: true } };
    expect(missing(verified("12"), agreed, { rules, articles: official })).toEqual([]);
    const split = factState("deaths", [report("a", "12"), report("b", "13")]);
    expect(missing(verified("12"), split, { rules, articles: official })).toEqual(["document"]);
  });

  it("is content with either where it asks for origins too", () => {
    const either = { ...rules, originsNeeded: 3 };
    expect(check(verified("12"), agreed, { rules: either })).toMatchObject({
      error: { missing: ["either"], origins: { have: 2, needed: 3 } },
    });
    expect(missing({ ...verified("12"), document: decree }, agreed, { rules: either })).toEqual([]);
    expect(missing(verified("12"), agreed, { rules: { ...rules, originsNeeded: 2 } })).toEqual([]);
  });

  it("wants every document titled, and its link on the web", () => {
    const link = "javascript:alert(1)";
    const ruling: Ruling = { ...verified("12"), document: { title: " ", url: link } };
    expect(missing(ruling, agreed)).toEqual(["document-title", "document-link"]);
    const named: Ruling = { ...ruling, document: { ...decree, url: "https://example.org/12" } };
    expect(missing(named, agreed)).toEqual([]);
    expect(missing({ ...ruling, verdict: null }, agreed)).toEqual([]);
  });
});
