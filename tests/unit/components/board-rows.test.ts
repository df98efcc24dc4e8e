import { describe, expect, it } from "vitest";
import {
  boardCells,
  boardRows,
  isUnder,
  searchableText,
} from "../../../components/facts/board-rows";
import { article, board, fact, report } from "./fixtures";

describe("boardRows", () => {
  const columns = [article("a"), article("b")];

  it("gives every column a cell, and null where the outlet is silent", () => {
    const rows = boardRows(
      board(columns, [fact("f", [report("b", "two", "two people", "conflicts")])]),
      "en",
    );
    expect(rows[0]?.cells).toEqual([
      null,
      {
        articleId: "b",
        stance: "conflicts",
        answer: "Answer two",
        quote: "two people",
        start: 5,
        end: 15,
        more: 0,
      },
    ]);
  });

  it("shows an article's most serious report and counts the others", () => {
    const reports = [report("a", "x", "vague", "partial"), report("a", "y", "sharp", "conflicts")];
    const [cell] = boardRows(board(columns, [fact("f", reports)]), "en")[0]?.cells ?? [];
    expect(cell).toMatchObject({ quote: "sharp", more: 1 });
  });

  it("speaks the reader's language and finds its words in any case", () => {
    const [row] = boardRows(
      board(columns, [fact("f", [report("a", "X", "Kata ASLI", "agrees")])]),
      "id",
    );
    expect(row?.question).toBe("Pertanyaan f?");
    expect(row && searchableText(row)).toContain("jawaban x");
    expect(row && searchableText(row)).toContain("kata asli");
  });

  it("cuts a long quotation on a word and never in half a character", () => {
    const words = `${"word ".repeat(40)}end`;
    const emoji = "😀".repeat(80);
    const quoteOf = (text: string) =>
      boardRows(board(columns, [fact("f", [report("a", "x", text, "agrees")])]), "en")[0]
        ?.cells?.[0]?.quote ?? "";
    expect(quoteOf(words)).toMatch(/^(word )+word…$/);
    expect(quoteOf(words).length).toBeLessThanOrEqual(111);
    expect([...quoteOf(emoji)].every((character) => character === "😀" || character === "…")).toBe(
      true,
    );
  });

  it("shows the value that stands as its answer", () => {
    const decided = {
      ...fact("f", [report("a", "x", "q", "agrees")]),
      ruling: {
        verdict: "verified" as const,
        standing: { kind: "value" as const, value: "x" },
        difference: null,
        reason: "",
        qualification: "",
        document: null,
      },
    };
    const [row] = boardRows(board(columns, [decided]), "en");
    expect(row).toMatchObject({ standing: "Answer x", verdict: "verified", draft: false });
  });

  it("has no cells yet where the reports follow, but its values and the one that stands", () => {
    const verdict = {
      verdict: "verified" as const,
      standing: { kind: "value" as const, value: "y" },
      difference: null,
      reason: "",
      qualification: "",
      document: null,
    };
    const values = [
      { value: "x", answer: { en: "ex", id: "eks" } },
      { value: "y", answer: { en: "why", id: "ye" } },
    ];
    const heads = new Map([["g", { written: "w1", values }]]);
    const opening = {
      ...board(columns, [
        fact("f", [report("a", "x", "words", "agrees")]),
        { ...fact("g", []), ruling: verdict },
      ]),
      heads,
      later: new Set(["g"]),
    };
    const [first, second] = boardRows(opening, "id");
    expect(first?.cells).toHaveLength(2);
    expect(second).toMatchObject({ cells: null, written: "w1", values: 2, standing: "ye" });
    const { cells, reports, written } = boardRows(opening, "en")[0] ?? {};
    expect(boardCells(opening, "en").f).toEqual({ cells, reports, written });
  });

  it("says which filters show a row, whatever is foreseen of it", () => {
    const [row] = boardRows(board(columns, [fact("f", [])]), "en");
    expect(row?.under).toEqual(["conflicts", "review"]);
    expect(row && isUnder(row, "conflicts") && isUnder(row, "all")).toBe(true);
    expect(row && isUnder(row, "verified")).toBe(false);
  });
});
