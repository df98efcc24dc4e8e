import { describe, expect, it } from "vitest";
import type { Claim } from "../../../../lib/engine/claims/claim.ts";
import { wordsBeside } from "../../../../lib/engine/facts/words-beside.ts";
import { claim, polarity, quantity } from "../../../support/claims.ts";

// Invented sentences; the value stands in brackets.

/** What stands beside the stretch in brackets; without it the text is one sentence. */
function beside(marked: string, own: Partial<Claim> = { value: quantity(7) }): string | null {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const text = marked.replace(/[[\]]/g, "");
  const sentences = [
    { index: 0, start: 0, end: text.length, paragraph: 0, zone: "body" as const, clauses: [] },
  ];
  return wordsBeside({ text, sentences }, { ...claim("a"), ...own, evidence: [{ start, end }] });
}

describe("wordsBeside", () => {
  it.each([
    [
      "The union fears for all [340] at the harbour works.",
      "“union fears for all … at the harbour works”",
    ],
    [
      "Sebanyak [enam] pendaki yang berkemah di lereng selamat.",
      "“Sebanyak … pendaki yang berkemah di”",
    ],
    ["They stay for [two weeks], and then leave.", "“They stay for …”"],
    ["The two sides talked for [six hours].", "“two sides talked for …”"],
    ["Tiketnya dijual seharga [Rp25.000].", "“Tiketnya dijual seharga …”"],
    ["He left early, and the bus waited [ten minutes] 3 km away.", "“and the bus waited …”"],
  ])("takes the words on either side of a value: %s", (marked, words) => {
    expect(beside(marked)).toBe(words);
  });

  it.each([
    ["The council [closed the old bridge] in May.", "“The council closed the old bridge in May”"],
    ["On Monday, however, the union [called off its strike].", "“the union called off its strike”"],
    [
      "Warga dua desa di tepi sungai itu mengaku tidak pernah [menerima surat pemberitahuan apa pun].",
      "“… sungai itu mengaku tidak pernah menerima surat pemberitahuan apa pun”",
    ],
    ["[Bribery].", null],
  ])("takes a statement's own words from where its clause begins: %s", (marked, words) => {
    expect(beside(marked, { aspect: "whether", value: polarity() })).toBe(words);
  });

  it.each([
    ["The fare rises to [1,571] from 1,455 crowns.", "“The fare rises to … from”"],
    ["Of [40] sailors 12 are missing.", "“Of … sailors”"],
    ["12 of [40] 3 are missing.", null],
  ])("says no other number: %s", (marked, words) => {
    expect(beside(marked)).toBe(words);
  });

  it("says nothing of a claim whose sentence is not there", () => {
    expect(wordsBeside({ text: "Ten.", sentences: [] }, claim("a"))).toBeNull();
  });
});
