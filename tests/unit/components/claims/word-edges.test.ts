import { describe, expect, it } from "vitest";
import { stepEdge, wholeWords } from "@/components/claims/word-edges";

const TEXT = "Sebanyak 12 orang tewas.";
const slice = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);

describe("the edges of a claim", () => {
  const twelve = { start: 9, end: 11 };

  it("move by a word in either direction", () => {
    expect(slice(stepEdge(TEXT, twelve, { edge: "end", by: 1 }))).toBe("12 orang");
    expect(slice(stepEdge(TEXT, twelve, { edge: "start", by: -1 }))).toBe("Sebanyak 12");
    const both = { start: 0, end: 17 };
    expect(slice(stepEdge(TEXT, both, { edge: "end", by: -1 }))).toBe("Sebanyak 12");
    expect(slice(stepEdge(TEXT, both, { edge: "start", by: 1 }))).toBe("12 orang");
  });

  it("never leave the text and never meet", () => {
    expect(stepEdge(TEXT, twelve, { edge: "end", by: -1 })).toBe(twelve);
    expect(stepEdge(TEXT, twelve, { edge: "start", by: 1 })).toBe(twelve);
    const all = { start: 0, end: TEXT.length };
    expect(stepEdge(TEXT, all, { edge: "end", by: 1 })).toBe(all);
    expect(stepEdge(TEXT, all, { edge: "start", by: -1 })).toBe(all);
  });

  it("widen a selection to whole words, also where no spaces part them", () => {
    expect(wholeWords(TEXT, { start: 10, end: 14 })).toEqual({ start: 9, end: 17 });
    expect(wholeWords(TEXT, { start: 8, end: 9 })).toBeNull();
    const chinese = "首相抵达东京";
    const picked = wholeWords(chinese, { start: 0, end: 1 });
    expect(picked?.start).toBe(0);
    expect(picked?.end).toBeGreaterThanOrEqual(1);
  });

  it("never cut a character in half", () => {
    const text = "a👩‍👩‍👧b";
    expect(wholeWords(text, { start: 2, end: 3 })).toEqual({ start: 1, end: 9 });
  });
});
