import { describe, expect, it } from "vitest";
import { checkRuling } from "../../../lib/editorial/check-ruling.ts";
import { BLANK_RULING } from "../../../lib/editorial/decide-ruling.ts";
import type { Ruling } from "../../../lib/editorial/verdict.ts";
import type { FactState } from "../../../lib/editorial/views.ts";
import { factState, report } from "../../support/facts.ts";
import { verified } from "../../support/rulings.ts";

const agreed = factState("deaths", [report("a", "12"), report("b", "12")]);
const disputed: FactState = { ...agreed, status: "conflict" };

function missing(ruling: Ruling, of: FactState, author = "Ayu"): readonly string[] {
  const checked = checkRuling(ruling, of, author);
  return checked.ok ? [] : checked.error.missing;
}

describe("a ruling", () => {
  it("always has an author", () => {
    expect(missing(BLANK_RULING, agreed, "  ")).toEqual(["author"]);
    expect(missing(BLANK_RULING, agreed)).toEqual([]);
  });

  it("is verified only on a value that is reported, on the editor's words or on both sides", () => {
    expect(missing(verified("12"), agreed)).toEqual([]);
    expect(missing(verified("14"), agreed)).toEqual(["standing"]);
    expect(missing({ ...verified("12"), standing: null }, agreed)).toEqual(["standing"]);
    const other = (text: string) =>
      ({ ...verified("12"), standing: { kind: "other", text } }) as const;
    expect(missing(other("about a dozen"), agreed)).toEqual([]);
    expect(missing(other(" "), agreed)).toEqual(["standing"]);
    expect(missing({ ...verified("12"), standing: { kind: "both" } }, agreed)).toEqual([]);
  });

  it("needs a reason only where values conflict", () => {
    expect(missing(verified("12", ""), agreed)).toEqual([]);
    expect(missing(verified("12", " \n"), disputed)).toEqual(["reason"]);
    expect(missing(verified("12", "The ministry confirms."), disputed)).toEqual([]);
  });

  it("needs its qualification where it is qualified", () => {
    const qualified: Ruling = { ...verified("12"), verdict: "qualified" };
    expect(missing(qualified, agreed)).toEqual(["qualification"]);
    expect(missing({ ...qualified, qualification: "as of Monday" }, agreed)).toEqual([]);
  });

  it("needs a quotation that still stands", () => {
    expect(missing(verified("12"), { ...agreed, withdrawn: true })).toEqual(["quotation"]);
  });

  it("may say that nothing can be established without more", () => {
    for (const verdict of ["disputed", "refuted", "unverifiable"] as const) {
      expect(missing({ ...BLANK_RULING, verdict }, disputed)).toEqual([]);
    }
  });

  it("is told everything that is missing at once", () => {
    const ruling: Ruling = { ...BLANK_RULING, verdict: "qualified" };
    expect(missing(ruling, disputed, "")).toEqual([
      "author",
      "standing",
      "reason",
      "qualification",
    ]);
  });
});
