// Every export of the demo story beside the one that somebody looked at and found right.
import { describe, expect, it, vi } from "vitest";
import { firstDifference } from "../support/first-difference.ts";
import { GOLDEN_COMMAND, makeGoldenFiles, readGolden } from "../support/golden-sheets.ts";
import { officeFaults } from "../support/office-faults.ts";
import { hasProgram, libreOfficePdf, poppler } from "../support/programs.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const files = await makeGoldenFiles();

describe("the demo story's sheets and letters", () => {
  for (const file of files)
    it.skipIf(file.text === null)(`are as they were found right: ${file.path}`, async () => {
      const difference = firstDifference((await readGolden(file)) ?? "", file.text ?? "");
      expect(
        difference,
        `tests/golden/${file.path} says something else. Look at it, and where it is right: ${GOLDEN_COMMAND}`,
      ).toBeNull();
    });

  it.skipIf(!hasProgram("pdfinfo"))("have one page where one is asked for, on either paper", () => {
    const pdfs = files.filter(({ path }) => path.endsWith("page.pdf.txt"));
    expect(pdfs).toHaveLength(2);
    for (const { bytes, path } of pdfs)
      expect(poppler("pdfinfo", bytes), path).toMatch(/^Pages: +1$/m);
  });

  it.skipIf(!hasProgram("soffice") || !hasProgram("pdfinfo"))(
    "have one page in Word too, whatever font stands in for theirs",
    () => {
      const documents = files.filter(({ path }) => path.endsWith("page.docx.txt"));
      expect(documents).toHaveLength(2);
      for (const { bytes, path } of documents)
        expect(poppler("pdfinfo", libreOfficePdf(bytes, "docx")), path).toMatch(/^Pages: +1$/m);
    },
  );

  it("are opened by Word and Excel: Microsoft's own rules object to nothing", async () => {
    for (const { bytes, format, path } of files)
      if (format === "docx" || format === "xlsx")
        expect(await officeFaults(bytes, format), path).toEqual([]);
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
