// The events, outlets and people here are invented.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeLetters } from "../../../../lib/editorial/corrections/write-letter.ts";
import { HOSTILE_TEXTS } from "../sheet/hostile-board.ts";
import { hostileCorrections } from "./hostile-corrections.ts";

const SENDER = { author: "Ayu", house: "Harian Contoh" };

const text = fc
  .oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: "binary", minLength: 1 }))
  .filter((value) => /[^\p{Cc}\p{Cs}\s]/u.test(value));

function letter(value: string, language: "en" | "id" = "en"): string {
  const [first, ...more] = writeLetters(hostileCorrections(value), language, SENDER);
  expect(more).toEqual([]);
  return first?.text ?? "";
}

describe("a letter", () => {
  it("has the same lines whatever the texts say: none passes for a line of ours", () => {
    const lines = (value: string) => letter(value).split("\n").length;
    const plain = lines("plain");
    fc.assert(
      fc.property(text, (value) => {
        expect(lines(value)).toBe(plain);
        expect(letter(value)).not.toMatch(/[\p{Cs}\u2028\u2029]|(?!\n)\p{Cc}/u);
      }),
      { numRuns: 200 },
    );
  });

  it("says all that its outlet is asked, in its language, with the day in the story’s zone", () => {
    const english = letter("plain");
    expect(english).toContain("To the editors of plain,");
    expect(english.match(/What we verified: plain/g)).toHaveLength(2);
    expect(english).toContain("With this qualification: plain");
    expect(english).toContain("Verified on: 3 January 2026");
    expect(english.endsWith("With kind regards,\nAyu\nHarian Contoh\n")).toBe(true);
    const indonesian = letter("plain", "id");
    expect(indonesian).toContain("Yth. Redaksi plain,");
    expect(indonesian).toContain("Diverifikasi pada: 3 Januari 2026");
  });

  it("is written only while something is open or waited for", () => {
    const list = hostileCorrections("plain");
    const [one, two] = list.corrections.map((correction, index) => ({
      ...correction,
      state: index === 0 ? ("corrected" as const) : ("sent" as const),
    }));
    if (one === undefined || two === undefined) throw new Error("two were made");
    const some = writeLetters({ ...list, corrections: [one, two] }, "en", SENDER);
    expect(some.map(({ corrections }) => corrections.length)).toEqual([1]);
    expect(writeLetters({ ...list, corrections: [one] }, "en", SENDER)).toEqual([]);
  });

  it("of a restated story says that it is not to be sent", () => {
    const list = { ...hostileCorrections("plain"), restated: true };
    expect(writeLetters(list, "id", SENDER)[0]?.text).toContain("Jangan dikirim.");
  });
});
