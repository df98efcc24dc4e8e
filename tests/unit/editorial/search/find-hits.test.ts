import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findHits } from "../../../../lib/editorial/search/find-hits.ts";
import { markHits } from "../../../../lib/editorial/search/mark-hits.ts";
import { searchTerms } from "../../../../lib/editorial/search/search-terms.ts";

/** The words that a query hits, as they stand in the text. */
function hitWords(text: string, query: string): readonly string[] {
  return findHits(text, searchTerms(query)).map(({ start, end }) => text.slice(start, end));
}

describe("the places of a term", () => {
  it("are whole words, whatever their case and accents", () => {
    expect(hitWords("Tewasnya dua orang; TEWAS, bertewas", "tewas")).toEqual(["Tewasnya", "TEWAS"]);
    expect(hitWords("Café Bre\u0301hat", "cafe bréhat")).toEqual(["Café", "Bre\u0301hat"]);
  });

  it("are words next to each other where they were typed so", () => {
    expect(hitWords("belum jelas. Belum, jelas! jelas belum", '"belum jelas"')).toEqual([
      "belum jelas",
      "Belum, jelas",
    ]);
    expect(hitWords("Rusia–Ukrainas dan Rusia", "rusia-ukr")).toEqual(["Rusia–Ukrainas"]);
  });

  it("say which term they are of", () => {
    expect(findHits("dua orang", searchTerms("orang du"))).toEqual([
      { start: 0, end: 3, term: 1 },
      { start: 4, end: 9, term: 0 },
    ]);
  });

  it("count UTF-16 code units", () => {
    expect(findHits("👩‍👩‍👧 ibu", searchTerms("ibu"))).toEqual([{ start: 9, end: 12, term: 0 }]);
  });
});

describe("the pieces of a text", () => {
  it("cover it without gaps, and only hits are marked", () => {
    const text = "Rusia dan Korea Utara";
    const pieces = markHits(text, findHits(text, searchTerms('"korea utara" utara rus')));
    expect(pieces.map(({ text: words, hit }) => (hit ? `[${words}]` : words)).join("")).toBe(
      "[Rusia] dan [Korea Utara]",
    );
  });

  it("put together are the text, for any text and query", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, query) => {
        const pieces = markHits(text, findHits(text, searchTerms(query)));
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        for (const { start, end, text: words } of pieces)
          expect(text.slice(start, end)).toBe(words);
      }),
    );
  });
});
