// The events, outlets and people here are invented.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeCorrections } from "../../../lib/exports/write-corrections.ts";
import { parseCsv } from "../../support/parse-csv.ts";
import { hostileCorrections } from "../editorial/corrections/hostile-corrections.ts";
import { HOSTILE_TEXTS } from "../editorial/sheet/hostile-board.ts";

const text = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: "binary" }));

describe("the corrections as CSV", () => {
  it("have a header and a row each, and no cell or part of one begins a formula", () => {
    fc.assert(
      fc.property(text, (value) => {
        const rows = parseCsv(writeCorrections(hostileCorrections(value), "id").slice(1));
        expect(rows).toHaveLength(3);
        expect(new Set(rows.map((row) => row.length))).toEqual(new Set([19]));
        for (const cell of rows.flat())
          for (const part of [cell, ...cell.split(/[;\t\r\n]/)])
            expect(part).not.toMatch(/^[\p{Zs}\p{Cf}"\r\n\t]*[=+\-@＝＋－＠]/u);
      }),
      { numRuns: 200 },
    );
  });

  it("say how far each is", () => {
    expect(writeCorrections(hostileCorrections("plain"), "en")).toContain('"to send"');
  });
});
