import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoteInContext } from "../../../lib/editorial/quote-in-context.ts";

const quote = (text: string, words: string) => {
  const start = text.indexOf(words);
  return quoteInContext(text, { start, end: start + words.length, text: words });
};

describe("a quotation in context", () => {
  it("stands in its own paragraph", () => {
    const text = "Another paragraph.\nBefore it the words after it.\nYet another.";
    expect(quote(text, "the words")).toMatchObject({
      before: "Before it ",
      after: " after it.",
      cutBefore: false,
      cutAfter: false,
    });
  });

  it("is cut at a word boundary on both sides", () => {
    const text = `${"left ".repeat(80)}WORDS${" right".repeat(80)}`;
    const found = quote(text, "WORDS");
    expect(found).toMatchObject({ cutBefore: true, cutAfter: true });
    expect(found.before).toMatch(/^(left )+$/);
    expect(found.after).toMatch(/^( right)+$/);
    expect(found.before.length).toBeGreaterThan(140);
    expect(found.before.length).toBeLessThanOrEqual(160);
  });

  it("is always the text itself, and never half a character", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme", maxLength: 120 }), { maxLength: 6 }),
        fc.nat(),
        fc.nat(),
        (lines, from, length) => {
          const text = lines.join("\n").trim();
          const start = text.length === 0 ? 0 : from % text.length;
          const end = Math.min(text.length, start + (length % 40));
          const found = quoteInContext(text, { start, end, text: text.slice(start, end) });
          const whole = `${found.before}${found.text}${found.after}`;
          expect(text).toContain(whole);
          expect(text.slice(start - found.before.length, end + found.after.length)).toBe(whole);
          if (found.cutBefore) expect(found.before).not.toMatch(/^[\uDC00-\uDFFF]/);
          if (found.cutAfter) expect(found.after).not.toMatch(/[\uD800-\uDBFF]$/);
        },
      ),
    );
  });
});
