// Every export of the demo story beside the one that somebody looked at and found right.
import { describe, expect, it, vi } from "vitest";
import { firstDifference } from "../support/first-difference.ts";
import { GOLDEN_COMMAND, makeGoldenSheets, readGolden } from "../support/golden-sheets.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const sheets = await makeGoldenSheets();

describe("the demo story's sheet", () => {
  for (const sheet of sheets)
    it.skipIf(sheet.text === null)(`is as it was found right: ${sheet.path}`, async () => {
      const difference = firstDifference((await readGolden(sheet)) ?? "", sheet.text ?? "");
      expect(
        difference,
        `tests/golden/${sheet.path} says something else. Look at it, and where it is right: ${GOLDEN_COMMAND}`,
      ).toBeNull();
    });
});

describe("the first difference of two texts", () => {
  it("is named by its line, and there is none between equals", () => {
    expect(firstDifference("a\nb\nc", "a\nb\nc")).toBeNull();
    expect(firstDifference("a\nb\nc", "a\nx\nc")).toEqual({ line: 2, golden: "b", now: "x" });
    expect(firstDifference("a", "a\nb")).toEqual({ line: 2, golden: "", now: "b" });
  });

  it("is shown where it is, in a long line", () => {
    const long = (middle: string) => `${"x".repeat(500)}${middle}${"y".repeat(500)}`;
    const found = firstDifference(long("A"), long("B"));
    expect(found?.golden).toContain("xAy");
    expect(found?.now.length).toBeLessThan(200);
  });
});
