// The outlets here are invented.
import { describe, expect, it } from "vitest";
import { layEdits } from "../../../../lib/editorial/edits/lay-edits.ts";
import { fact, factState, report } from "../../../support/facts.ts";
import { scene } from "../../../support/scene.ts";

describe("edits laid over a fact that the engine no longer finds", () => {
  const text = scene.textOf("a") ?? "";
  const words = text.slice(0, 8);
  const gone = "words that no text has";
  const read = [
    report("a", "moved", { evidence: [{ start: 3, end: 3 + words.length, text: words }] }),
    report("a", "gone", { evidence: [{ start: 0, end: gone.length, text: gone }] }),
  ];

  it("give its words their place in the text of today once the last edit is taken back", () => {
    const edited = factState("old", [], { withdrawn: true, hidden: "aside" });
    const { write } = layEdits([{ ...edited, suggested: fact("old", read) }], [], scene);
    const reports = write.flatMap((written) => written.fact.reports);
    expect(reports.map(({ value }) => value)).toEqual(["moved"]);
    for (const { start, end, text: quote } of reports.flatMap(({ evidence }) => evidence)) {
      expect(text.slice(start, end)).toBe(quote);
    }
  });

  it("write nothing of it while no edit touches it", () => {
    const untouched = factState("old", read, { withdrawn: true });
    expect(layEdits([{ ...untouched, suggested: null }], [], scene).write).toEqual([]);
  });
});
