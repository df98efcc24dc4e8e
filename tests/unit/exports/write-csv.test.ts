// The events, outlets and people here are invented.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeCsv } from "../../../lib/exports/write-csv.ts";
import { leastMs } from "../../support/least-time.ts";
import { parseCsv } from "../../support/parse-csv.ts";
import { HOSTILE_TEXTS, hostileSheet } from "../editorial/sheet/hostile-board.ts";

const text = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc
    .tuple(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: "binary" }))
    .map((pair) => pair.join("")),
  fc.string({ unit: "binary" }),
);

describe("the sheet as CSV", () => {
  it("has a header and one row for each fact and outlet, in cells of equal number", () => {
    fc.assert(
      fc.property(text, (value) => {
        const csv = writeCsv(hostileSheet(value));
        expect(csv.startsWith("\uFEFF")).toBe(true);
        const rows = parseCsv(csv.slice(1));
        expect(rows.length).toBe(1 + 2 * 2);
        expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  it("runs nothing: no cell, nor any part that a semicolon, tab or line cuts off, begins a formula", () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const cell of parseCsv(writeCsv(hostileSheet(value)).slice(1)).flat())
          for (const part of [cell, ...cell.split(/[;\t\r\n]/)])
            expect(part).not.toMatch(/^[\p{Zs}\p{Cf}"\r\n\t]*[=+\-@＝＋－＠]/u);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps ordinary words as they are", () => {
    const words = `Kata “menteri”, "12 orang" | 3-1; ya`;
    const cells = parseCsv(writeCsv(hostileSheet(words)).slice(1)).flat();
    expect(cells).toContain(words);
    expect(cells).toContain("3:31 3:31".replaceAll("31", String(3 + words.length)));
  });

  it("speaks the language of the sheet", () => {
    expect(writeCsv(hostileSheet("x", "id"))).toContain('"Kata-kata persis"');
    expect(writeCsv(hostileSheet("x", "en"))).toContain('"Exact words"');
  });

  it("is quick on a text made to be slow", () => {
    for (const piece of ["\n", ";", " ", "\t ", "'", "\u200b", "=", "&", "\\"]) {
      const sheet = hostileSheet(piece.repeat(20_000));
      expect(leastMs(() => writeCsv(sheet))).toBeLessThan(1000);
    }
  });
});
