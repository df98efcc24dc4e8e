import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readView } from "../../../../lib/engine/text/view.ts";

/** Text with all that a view folds or drops, and with broken Unicode. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc
    .array(
      fc.constantFrom(
        "a",
        "e",
        "\u0301",
        "\u0323",
        "\u0307",
        "\r\n",
        "\r",
        "\n",
        "\u00a0",
        "\u200b",
        "\u00ad",
        "\ufeff",
        "’",
        "‘",
        "«",
        "»",
        "—",
        "\u2010",
        "…",
        "\ud83d",
        "\ude00",
        "👩‍👩‍👧",
        "é",
        "İ",
        "ａ",
        "ー",
        "ᄒ",
        "ᅡ",
        "ᆫ",
        "\u0958",
        "Å",
        "\u0344",
        "\u1fef",
        "´",
        " ",
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join("")),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
);

describe("readView", () => {
  it.each([
    ["Jum\u00adat", "Jumat"],
    ["cafe\u0301", "café"],
    ["satu\r\ndua\rtiga", "satu\ndua\ntiga"],
    ["O’Brien‘s ‘kata’", "O'Brien's ‘kata’"],
    ["«ya» „ya”", "“ya” “ya”"],
    ["a\u00a0b\u202fc", "a b c"],
    ["2019\u20122020 a\u2015b 5\u20113", "2019–2020 a—b 5-3"],
    ["１２３", "123"],
    ["한", "한"],
  ])("%j becomes %j", (raw, text) => {
    expect(readView(raw).text).toBe(text);
  });

  it("keeps the direction of quotation marks", () => {
    const text = '“ya” – “tidak”, kata ‘dia’ — "lalu"';
    expect(readView(text).text).toBe(text);
  });

  it.each([
    ["cafe\u0301 buka", 3, 4, "e\u0301"],
    ["cafe\u0301 buka", 5, 9, "buka"],
    ["\ufeffsatu\r\ndua", 0, 4, "satu"],
    ["\ufeffsatu\r\ndua", 4, 5, "\r\n"],
    ["\ufeffsatu\r\ndua", 5, 8, "dua"],
    ["Jum\u00adat pagi", 0, 5, "Jum\u00adat"],
    ["a\u200b b", 0, 1, "a"],
  ])("%j: %i to %i of the view is %j of the raw text", (raw, start, end, words) => {
    const span = readView(raw).toRaw({ start, end });
    expect(raw.slice(span.start, span.end)).toBe(words);
  });

  it("is the identity for plain ASCII", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.integer({ min: 32, max: 126 }).map((unit) => String.fromCharCode(unit)),
        }),
        (raw) => {
          const plain = raw.replaceAll("`", "'");
          const view = readView(plain);
          expect(view.text).toBe(plain);
          expect(view.toRaw({ start: 0, end: plain.length })).toEqual({
            start: 0,
            end: plain.length,
          });
        },
      ),
    );
  });

  it("is idempotent and in NFC", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text } = readView(raw);
        expect(readView(text).text).toBe(text);
        expect(text.normalize("NFC")).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it("gives every span of the view a span of the raw text that reads the same", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (raw, first, second) => {
        const view = readView(raw);
        const start = first % (view.text.length + 1);
        const end = start + (second % (view.text.length - start + 1));
        const span = view.toRaw({ start, end });
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(raw.length);
        expect(span.start).toBeLessThanOrEqual(span.end);
        const again = readView(raw.slice(span.start, span.end)).text;
        // Read alone, an apostrophe has lost the letters around it.
        const plain = (words: string) => words.replaceAll(/[‘’]/g, "'");
        expect(plain(again)).toContain(plain(view.text.slice(start, end)));
      }),
      { numRuns: 3000 },
    );
  });

  it("maps neighbouring spans in order and without overlap but for one composed character", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const view = readView(raw);
        let previous = { start: 0, end: 0 };
        for (let at = 0; at < view.text.length; at += 1) {
          const span = view.toRaw({ start: at, end: at + 1 });
          expect(span.start).toBeGreaterThanOrEqual(previous.start);
          const isSame = span.start === previous.start && span.end === previous.end;
          expect(isSame || span.start >= previous.end).toBe(true);
          previous = span;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
