import { describe, expect, it } from "vitest";
import { searchTerms } from "../../../../lib/editorial/search/search-terms.ts";

const begins = (...words: string[]) => ({ words, begins: true });
const exact = (...words: string[]) => ({ words, begins: false });

describe("what somebody typed", () => {
  it("is words, each the beginning of one", () => {
    expect(searchTerms("  tewas\tdi Café ")).toEqual([
      begins("tewas"),
      begins("di"),
      begins("Café"),
    ]);
  });

  it("is exact in quotation marks of any kind", () => {
    expect(searchTerms('"belum jelas" “saling bantu” korea')).toEqual([
      exact("belum", "jelas"),
      exact("saling", "bantu"),
      begins("korea"),
    ]);
  });

  it("takes a quotation that is still being typed as words", () => {
    expect(searchTerms('"belum je')).toEqual([begins("belum"), begins("je")]);
  });

  it("keeps joined words next to each other", () => {
    expect(searchTerms("Rusia–Ukraina 9.30")).toEqual([
      begins("Rusia", "Ukraina"),
      begins("9", "30"),
    ]);
  });

  it("wants a lone character as a whole word", () => {
    expect(searchTerms("vitamin C")).toEqual([begins("vitamin"), exact("C")]);
  });

  it("has nothing of what is no word", () => {
    expect(searchTerms("")).toEqual([]);
    expect(searchTerms('* ( ) "" — "…" \u0000')).toEqual([]);
  });

  it("is at most twelve terms of three hundred characters", () => {
    expect(searchTerms("kata ".repeat(400))).toHaveLength(12);
    expect(searchTerms(`${"x".repeat(400)} kata`)).toEqual([begins("x".repeat(300))]);
  });
});
