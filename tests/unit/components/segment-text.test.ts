import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentText } from "../../../components/articles/segment-text";
import type { ArticleMark } from "../../../lib/editorial/views";

function mark(
  start: number,
  end: number,
  factId: string,
  stance: ArticleMark["stance"] = "agrees",
): ArticleMark {
  return { start, end, factId, question: { en: factId, id: factId }, stance, status: "agree" };
}

describe("segmentText", () => {
  it("covers every paragraph with runs, without gaps, whatever is marked", () => {
    const spans = fc.array(fc.tuple(fc.nat(120), fc.nat(120)), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), spans, (text, pairs) => {
        const marks = pairs.map(([a, b], index) =>
          mark(Math.min(a, b), Math.max(a, b) + 1, `f${index}`),
        );
        for (const paragraph of segmentText(text, marks, [], null)) {
          expect(paragraph.runs.map((run) => run.text).join("")).toBe(
            text.slice(paragraph.start, paragraph.end),
          );
          for (const run of paragraph.runs) {
            expect(text.slice(run.start, run.end)).toBe(run.text);
          }
        }
      }),
    );
  });

  it("drops blank lines and keeps offsets in the whole text", () => {
    const paragraphs = segmentText("One.\n\n  \nTwo.", [], [], null);
    expect(paragraphs.map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [9, 13],
    ]);
  });

  it("puts the most serious of overlapping marks first", () => {
    const [paragraph] = segmentText(
      "abcdef",
      [mark(0, 4, "calm"), mark(2, 6, "sharp", "conflicts")],
      [],
      null,
    );
    expect(paragraph?.runs.map((run) => [run.text, run.marks.map(({ factId }) => factId)])).toEqual(
      [
        ["ab", ["calm"]],
        ["cd", ["sharp", "calm"]],
        ["ef", ["sharp"]],
      ],
    );
  });

  it("anchors every stretch where it begins, and only there", () => {
    const [paragraph] = segmentText("abcdef", [mark(1, 3, "f")], [], { start: 1, end: 5 });
    expect(paragraph?.runs.map((run) => run.anchors)).toEqual([[], ["c-1-3", "c-1-5"], [], []]);
    expect(paragraph?.runs.map((run) => run.here)).toEqual([false, true, true, false]);
  });

  it("names a fact in the margin once, where its mark begins", () => {
    const paragraphs = segmentText("ab\ncd", [mark(0, 4, "f"), mark(1, 2, "f")], [], null);
    expect(paragraphs.map(({ facts }) => facts.map(({ factId }) => factId))).toEqual([["f"], []]);
  });

  it("greys only what is wholly boilerplate", () => {
    const [paragraph] = segmentText("keep drop", [], [{ start: 5, end: 9 }], null);
    expect(paragraph?.runs.map((run) => [run.text, run.boilerplate])).toEqual([
      ["keep ", false],
      ["drop", true],
    ]);
  });
});
