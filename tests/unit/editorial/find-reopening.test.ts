// The outlets here are invented.
import { describe, expect, it } from "vitest";
import { findReopening } from "../../../lib/editorial/find-reopening.ts";
import type { Standing } from "../../../lib/editorial/verdict.ts";
import type { FactState } from "../../../lib/editorial/views.ts";
import type { Report } from "../../../lib/engine/reconciliation.ts";
import { fact, factState, report } from "../../support/facts.ts";
import { verified } from "../../support/rulings.ts";

const conflicting = { stance: "conflicts" } as const;
const before = factState("deaths", [report("a", "12"), report("b", "12")], {
  ruling: verified("12"),
});

/** Every article has the words "12" and "13" in it, unless `texts` has another text for it. */
function reopening(
  reports: readonly Report[] | null,
  state: FactState = before,
  texts: Readonly<Record<string, string>> = {},
) {
  const scene = {
    outletOf: (id: string) => `Harian ${id.toUpperCase()}`,
    textOf: (id: string) => texts[id] ?? "12 atau 13",
  };
  return findReopening(state, reports === null ? null : fact("deaths", reports), scene);
}
const cause = (...args: Parameters<typeof reopening>) => reopening(...args)?.en ?? null;

describe("a verified fact", () => {
  it("stays closed when more articles agree, or are only less precise", () => {
    const vague = report("d", "~12", { stance: "partial" });
    expect(cause([...before.reports, report("c", "12"), vague])).toBeNull();
  });

  it("reopens when a new article conflicts", () => {
    const reports = [
      report("a", "12", conflicting),
      report("b", "12", conflicting),
      report("c", "13", conflicting),
    ];
    expect(reopening(reports)).toEqual({
      en: "Harian C reports something else: 13.",
      id: "Harian C melaporkan hal lain: 13.",
    });
  });

  it("stays closed on the conflict that the editor already knew", () => {
    const known = {
      ...before,
      reports: [report("a", "12", conflicting), report("b", "13", conflicting)],
    };
    expect(cause(known.reports, known)).toBeNull();
    const more = [...known.reports, report("c", "12", conflicting)];
    expect(cause(more, known)).toBeNull();
    const third = [...known.reports, report("c", "13", conflicting)];
    expect(cause(third, known)).toBe("Harian C reports something else: 13.");
  });

  it("reopens when its value is set aside or read no more, or the whole fact is gone", () => {
    expect(cause([report("a", "13")])).toContain("was set aside");
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

describe("a verified fact under a changed text", () => {
  it("reopens when an article no longer has the words and no longer gives the value", () => {
    const silent = [report("b", "12")];
    expect(reopening(silent, before, { a: "Tahun 2012." })).toEqual({
      en: "Harian A changed its text: “12” no longer stands in it.",
      id: "Harian A mengubah teksnya: “12” tidak ada lagi di dalamnya.",
    });
    const corrected = [report("a", "13", conflicting), report("b", "12", conflicting)];
    expect(cause(corrected, before, { a: "13" })).toBe(
      "Harian A changed its text: “12” no longer stands in it. It now says “13”.",
    );
  });

  it("stays closed while words that it was verified on still stand somewhere", () => {
    const words = [{ start: 0, end: 10, text: "dua belas!" }];
    const reworded = [report("a", "12", { evidence: words }), report("b", "12")];
    expect(cause(reworded, before, { a: "dua belas!" })).toBeNull();
    const both = reworded.map((told) => ({ ...told, evidence: words }));
    expect(cause(both, before, { a: "dua belas!", b: "dua belas!" })).toContain(
      "“12” no longer stands",
    );
  });

  it("stays closed when the words only moved", () => {
    expect(cause(before.reports, before, { a: "Diperbarui.\n12", b: "12" })).toBeNull();
  });

  it("does not ask for the words of a value that does not stand", () => {
    const split = { ...before, reports: [report("a", "12"), report("c", "13")] };
    expect(cause([report("a", "12")], split, { c: "Tidak ada." })).toBeNull();
    const both: Standing = { kind: "both" };
    const published = { ...split, ruling: { ...verified("12"), standing: both } };
    expect(cause([report("a", "12")], published, { c: "Tidak ada." })).toContain("Harian C");
    expect(cause([report("a", "12")], published)).toContain("A value was set aside");
  });
});

describe("a first reading that waits", () => {
  const at = "2026-01-01T00:00:00.000Z";
  const waiting = (value: string, verdict: "verified" | "refuted" = "verified"): FactState => ({
    ...before,
    reports: [report("a", "12", conflicting), report("b", "13", conflicting)],
    ruling: null,
    readings: {
      first: { by: "Ayu", at, ruling: { ...verified(value), verdict } },
      second: null,
    },
  });

  it("falls for the same causes, in the same words, whatever it found", () => {
    const changes: readonly (readonly Report[])[] = [
      [report("a", "12", conflicting), report("b", "14", conflicting)],
      [report("a", "12"), report("c", "12")],
      [...waiting("12").reports, report("c", "14", conflicting)],
      waiting("12").reports,
    ];
    for (const reports of changes) {
      const told = cause(reports, waiting("12"), { b: "14" });
      expect(cause(reports, waiting("13"), { b: "14" })).toBe(told);
      expect(cause(reports, waiting("12", "refuted"), { b: "14" })).toBe(told);
    }
    expect(cause(changes[2] ?? [], waiting("12"))).toBe("Harian C reports something else: 14.");
    expect(cause(changes[3] ?? [], waiting("12"))).toBeNull();
  });
});
