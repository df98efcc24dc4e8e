import { describe, expect, it } from "vitest";
import { relocate } from "../../../../lib/editorial/edits/relocate.ts";
import { report } from "../../../support/facts.ts";

const words = (start: number, text: string) => ({ start, end: start + text.length, text });

describe("a report in a text that changed", () => {
  it("stays where its words stand", () => {
    const kept = report("a", "12", { evidence: [words(0, "12 dead")] });
    expect(relocate(kept, "12 dead, police said")).toEqual(kept);
  });

  it("moves to the nearest place with the same words, before or behind", () => {
    const text = "12 dead. Police: 12 dead. 12 dead.";
    const at = (start: number) =>
      relocate(report("a", "12", { evidence: [words(start, "12 dead")] }), text)?.evidence[0]
        ?.start;
    expect(at(3)).toBe(0);
    expect(at(15)).toBe(17);
    expect(at(500)).toBe(26);
  });

  it("keeps the words that are left and is gone with the last of them", () => {
    const two = report("a", "12", { evidence: [words(0, "12 dead"), words(20, "twelve bodies")] });
    expect(relocate(two, "They found twelve bodies.")?.evidence).toEqual([
      words(11, "twelve bodies"),
    ]);
    expect(relocate(two, "They found nobody.")).toBeNull();
  });

  it("puts a speaker whose words are gone at the claim's own words", () => {
    const said = report("a", "12", {
      evidence: [words(0, "12 dead")],
      speaker: { ...words(14, "Chief Ranu"), name: "Ranu" },
    });
    expect(relocate(said, "It counts 12 dead.")?.speaker).toEqual({
      ...words(10, "12 dead"),
      name: "Ranu",
    });
  });

  it("always quotes what stands there", () => {
    const text = "👩‍👩‍👧 12 dead — 12 dead";
    const moved = relocate(report("a", "12", { evidence: [words(2, "12 dead")] }), text);
    for (const { start, end, text: quote } of moved?.evidence ?? []) {
      expect(text.slice(start, end)).toBe(quote);
    }
    expect(moved?.evidence).toHaveLength(1);
  });
});
