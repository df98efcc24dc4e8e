// The event here is invented.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortQuote } from "../../../../lib/editorial/corrections/short-quote.ts";

const TEXT =
  "The river rose on Tuesday. At least 15 people died in the flood near Contoh, the agency said. More rain is expected.\nAnother paragraph of 15 words.";

function quote(words: string, text = TEXT): string {
  const start = text.indexOf(words);
  return shortQuote(text, { start, end: start + words.length, text: words });
}

describe("a short quotation", () => {
  it("brings the rest of its sentence where the words alone say nothing", () => {
    expect(quote("15")).toBe("At least 15 people died in the flood near Contoh, the agency said.");
  });

  it("keeps within its paragraph and marks what it cuts", () => {
    const long = `${"word ".repeat(40)}twelve ${"more ".repeat(40)}`.trim();
    const short = quote("twelve", long);
    expect(short).toMatch(/^…(word )+twelve (more )+/);
    expect(short.endsWith("…")).toBe(true);
    expect(short.length).toBeLessThan(140);
  });

  it("leaves words that are long enough as they are, and cuts what is too long", () => {
    const words = "At least 15 people died in the flood near Contoh, the agency said.";
    expect(quote(words)).toBe(words);
    const speech = `He said ${"and on ".repeat(60)}`.trim();
    expect(quote(speech, speech).length).toBeLessThanOrEqual(221);
  });

  it("has nothing around words that no longer stand at their place", () => {
    expect(shortQuote("Other text", { start: 0, end: 2, text: "15" })).toBe("15");
  });

  it("is one line of whole characters that holds the words, for any text", () => {
    const piece = fc.string({ unit: "grapheme", maxLength: 90 });
    fc.assert(
      fc.property(piece, piece, piece, (before, words, after) => {
        fc.pre(words !== "");
        const text = `${before}${words}${after}`;
        const start = before.length;
        const short = shortQuote(text, { start, end: start + words.length, text: words });
        expect(short).not.toMatch(/\n|\p{Cs}/u);
        expect(short).toContain(words.replace(/\s+/g, " ").trim());
      }),
    );
  });
});
