import { describe, expect, it } from "vitest";
import { PAPERS } from "../../../../lib/editorial/sheet/paper.ts";
import { SHEET_FORMATS } from "../../../../lib/editorial/sheet/sheet-format.ts";
import { outputFields, readOutput } from "../../../../lib/editorial/sheet/sheet-output.ts";

describe("the output of a sheet", () => {
  it("is the same again from its fields, from an address as from a form", () => {
    for (const format of SHEET_FORMATS)
      for (const paper of PAPERS) {
        const fields = outputFields({ format, paper });
        expect(readOutput(Object.fromEntries(fields))).toEqual({ format, paper });
        const listed = fields.map(([name, value]) => [name, [value]]);
        expect(readOutput(Object.fromEntries(listed))).toEqual({ format, paper });
      }
    expect(outputFields({ format: "pdf", paper: "a4" })).toEqual([]);
  });

  it("is as usual where the fields are missing, nonsense or several", () => {
    const usual = { format: "pdf", paper: "a4" };
    expect(readOutput({})).toEqual(usual);
    expect(readOutput({ format: "exe", paper: "a3" })).toEqual(usual);
    expect(readOutput({ format: ["docx", "pdf"], paper: ["letter", "a4"] })).toEqual(usual);
  });
});
