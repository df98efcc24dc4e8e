import { describe, expect, it } from "vitest";
import { bestPassage } from "../../../../lib/editorial/search/best-passage.ts";
import { findHits } from "../../../../lib/editorial/search/find-hits.ts";
import { searchTerms } from "../../../../lib/editorial/search/search-terms.ts";

function passageOf(text: string, query: string) {
  const passage = bestPassage(text, findHits(text, searchTerms(query)));
  if (passage === null) return null;
  const shown = passage.pieces.map(({ text: words, hit }) => (hit ? `[${words}]` : words)).join("");
  return { line: text.slice(passage.start, passage.end), shown };
}

describe("the passage that a search shows", () => {
  it("is where most of the terms stand together", () => {
    const text = "Kapal berangkat pagi.\nHari itu kapal feri tenggelam.\nFeri lain selamat.";
    expect(passageOf(text, "feri kapal tenggelam")).toEqual({
      line: "kapal feri tenggelam",
      shown: "Hari itu [kapal] [feri] [tenggelam].",
    });
  });

  it("is the first place of a single term", () => {
    expect(passageOf("Satu tewasnya. Dua tewas.", "tewas")).toEqual({
      line: "tewasnya",
      shown: "Satu [tewasnya]. Dua [tewas].",
    });
  });

  it("prefers terms that stand close, and stays in one paragraph", () => {
    const text = `kapal ${"x ".repeat(60)}feri\nkapal\nferi dan kapal`;
    expect(passageOf(text, "kapal feri")?.line).toBe("feri dan kapal");
  });

  it("is cut around a hit in a long paragraph", () => {
    const long = "kata ".repeat(200);
    const text = `${long}tewas ${long}`;
    const passage = bestPassage(text, findHits(text, searchTerms("tewas")));
    expect(passage).toMatchObject({ cutBefore: true, cutAfter: true, start: 1000, end: 1005 });
    expect(passage?.pieces.map((piece) => piece.text).join("").length).toBeLessThan(340);
  });

  it("is nothing where there is no hit, and takes no time over very many", () => {
    expect(passageOf("Kapal", "feri")).toBeNull();
    expect(passageOf("tewas ".repeat(50_000), "tewas te")?.line).toBe("tewas");
  });
});
