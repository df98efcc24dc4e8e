import { describe, expect, it } from "vitest";
import { SHEET_LEVELS } from "../../../lib/editorial/sheet/sheet-choice.ts";
import { SHEET_FORMATS } from "../../../lib/editorial/sheet/sheet-format.ts";
import { writeSheet } from "../../../lib/exports/write-sheet.ts";
import { hostileSheet } from "../editorial/sheet/hostile-board.ts";

describe("a sheet that is written", () => {
  it.each(SHEET_FORMATS)("tells after each fact how many are done, as %s", async (format) => {
    for (const level of SHEET_LEVELS) {
      const { sheet, ...rest } = hostileSheet("plain");
      const facts = sheet.scope.facts;
      expect(facts).toBeGreaterThan(1);
      const seen: number[] = [];
      const document = { ...rest, sheet: { ...sheet, choice: { ...sheet.choice, level } } };
      await writeSheet(document, format, "a4", (done) => seen.push(done));
      const each = Array.from({ length: facts }, (_, index) => index + 1);
      // JSON is written in one go, and so may be a table with a line a fact.
      if (format === "json" || level === "page") expect(each).toEqual(expect.arrayContaining(seen));
      else expect(seen).toEqual(each);
      expect(seen.at(-1)).toBe(facts);
    }
  });
});
