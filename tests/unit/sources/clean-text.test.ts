import fc from "fast-check";
import { expect, it } from "vitest";
import { cleanLine, cleanText } from "../../../lib/sources/clean-text.ts";

it("reads every line end as LF and takes the ends off as String.trim does", () => {
  expect(cleanText("\uFEFF\u00A0\r\nOne.\r\n\r\nTwo.\rThree. \u2003\n")).toBe(
    "One.\n\nTwo.\nThree.",
  );
});

it("takes out what no store can hold and leaves everything else alone", () => {
  expect(cleanText("a\0b\uD83Dc\uDE00d👩‍👩‍👧e\u0301")).toBe("ab\uFFFDc\uFFFDd👩‍👩‍👧e\u0301");
});

it("makes one line of a name", () => {
  expect(cleanLine(" Harian\r\n\tSatu \u0007 ")).toBe("Harian Satu");
});

it("is done after one pass, and what it lets through survives UTF-8", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const clean of [cleanText, cleanLine]) {
        const once = clean(text);
        expect(clean(once)).toBe(once);
        expect(new TextDecoder().decode(new TextEncoder().encode(`x${once}`))).toBe(`x${once}`);
      }
    }),
  );
});
