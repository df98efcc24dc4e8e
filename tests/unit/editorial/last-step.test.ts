import { describe, expect, it } from "vitest";
import type { Decision } from "../../../lib/editorial/decision";
import { findStep } from "../../../lib/editorial/last-step";
import { decision } from "../components/fixtures";

const AYU = "Ayu";
const BIMA = "Bima";

/** A log of rulings ("Ayu") and of what takes them back ("Ayu -2": Ayu takes the second entry back). */
function log(...entries: readonly string[]): readonly Decision[] {
  return entries.map((entry, index) => {
    const [author = "", target] = entry.split(" -");
    const undoes = target === undefined ? null : `d${target}`;
    return decision(index + 1, { author, undoes, kind: undoes === null ? "ruling" : "undone" });
  });
}

const undo = (entries: readonly Decision[], author = AYU) =>
  findStep(entries, author, "undo", ({ kind }) => kind === "ruling")?.id ?? null;
const redo = (entries: readonly Decision[], author = AYU) =>
  findStep(entries, author, "redo", ({ kind }) => kind === "ruling")?.id ?? null;

describe("the step that an undo takes back", () => {
  it("is one's own newest that still counts, never a colleague's", () => {
    expect(undo(log(AYU, BIMA))).toBe("d1");
    expect(undo(log(AYU, BIMA), BIMA)).toBe("d2");
    expect(undo(log(AYU, AYU, "Ayu -2"))).toBe("d1");
    expect(undo(log(AYU, "Ayu -1"))).toBeNull();
    expect(undo(log(BIMA))).toBeNull();
  });

  it("is nothing that cannot be taken back", () => {
    expect(undo([decision(1, { author: AYU, kind: "article-added" })])).toBeNull();
  });

  it("is the step itself again after a redo", () => {
    expect(undo(log(AYU, "Ayu -1", "Ayu -2"))).toBe("d1");
  });

  it("is also having taken back what a colleague did", () => {
    expect(undo(log(BIMA, "Ayu -1"))).toBe("d2");
    expect(redo(log(BIMA, "Ayu -1", "Ayu -2"))).toBe("d3");
  });

  it("is none that a colleague took back already", () => {
    expect(undo(log(AYU, "Bima -1"))).toBeNull();
  });
});

describe("the undo that a redo takes back", () => {
  it("is one's own newest, then the one before", () => {
    expect(redo(log(AYU, AYU, "Ayu -2", "Ayu -1"))).toBe("d4");
    expect(redo(log(AYU, AYU, "Ayu -2", "Ayu -1", "Ayu -4"))).toBe("d3");
    expect(redo(log(AYU, AYU, "Ayu -2", "Ayu -1", "Ayu -4", "Ayu -3"))).toBeNull();
  });

  it("ends with a new step, as in every editor, but not with a colleague's", () => {
    expect(redo(log(AYU, "Ayu -1", AYU))).toBeNull();
    expect(redo(log(AYU, "Ayu -1", BIMA))).toBe("d2");
    expect(redo(log(AYU, "Bima -1"))).toBeNull();
  });
});
