// The outlets here are invented.
import { describe, expect, it } from "vitest";
import { findReopening } from "../../../lib/editorial/find-reopening.ts";
import { fact, factState, report } from "../../support/facts.ts";
import { verified } from "../../support/rulings.ts";

const outletOf = (id: string) => `Harian ${id.toUpperCase()}`;
const conflicting = { stance: "conflicts" } as const;
const before = factState("deaths", [report("a", "12"), report("b", "12")], {
  ruling: verified("12"),
});
const cause = (after: Parameters<typeof findReopening>[1], state = before) =>
  findReopening(state, after, outletOf)?.en ?? null;

describe("a verified fact", () => {
  it("stays closed when more articles agree, or are only less precise", () => {
    const reports = [
      ...before.reports,
      report("c", "12"),
      report("d", "~12", { stance: "partial" }),
    ];
    expect(cause(fact("deaths", reports))).toBeNull();
  });

  it("reopens when a new article conflicts", () => {
    const reports = [
      report("a", "12", conflicting),
      report("b", "12", conflicting),
      report("c", "13", conflicting),
    ];
    expect(cause(fact("deaths", reports))).toBe("Harian C reports something else: 13.");
    expect(findReopening(before, fact("deaths", reports), outletOf)?.id).toBe(
      "Harian C melaporkan hal lain: 13.",
    );
  });

  it("stays closed on the conflict that the editor already knew", () => {
    const known = {
      ...before,
      reports: [report("a", "12", conflicting), report("b", "13", conflicting)],
    };
    expect(cause(fact("deaths", known.reports), known)).toBeNull();
    const more = [...known.reports, report("c", "12", conflicting)];
    expect(cause(fact("deaths", more), known)).toBeNull();
    const third = [...known.reports, report("c", "13", conflicting)];
    expect(cause(fact("deaths", third), known)).toBe("Harian C reports something else: 13.");
  });

  it("reopens when its value vanishes, or the whole fact does", () => {
    expect(cause(fact("deaths", [report("a", "13")]))).toContain("No article");
    expect(cause(null)).toContain("no longer answer");
    expect(cause(null, { ...before, withdrawn: true })).toBeNull();
  });

  it("is not reopened where it was never verified", () => {
    const open = { ...before, ruling: null };
    const draft = { ...before, ruling: { ...verified("12"), verdict: null } };
    const disputed = { ...before, ruling: { ...verified("12"), verdict: "disputed" } as const };
    for (const state of [open, draft, disputed]) expect(cause(null, state)).toBeNull();
  });
});
