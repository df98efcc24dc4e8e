import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findWords } from "../../../lib/editorial/find-words.ts";

const at = (start: number, text: string) => ({ start, end: start + text.length, text });

describe("the place of words in a text that changed", () => {
  it("is where they stood while the text stands", () => {
    expect(findWords("at least 12 people, 12 houses", at(9, "12"))).toEqual(at(9, "12"));
  });
  it("is the nearest same words where the text grew or shrank before them", () => {
    expect(findWords("On Monday at least 12 people", at(9, "12"))).toEqual(at(19, "12"));
    expect(findWords("12 a 12 b", at(6, "12"))).toEqual(at(5, "12"));
  });
  it("is nowhere where the words are gone, or were none", () => {
    expect(findWords("at least 13 people", at(9, "12"))).toBeNull();
    expect(findWords("anything", at(3, ""))).toBeNull();
  });
  it("is no part of another word", () => {
    expect(findWords("In 2012 and 2013 nobody", at(9, "12"))).toBeNull();
    expect(findWords("12a, 312, a12", at(1, "12"))).toBeNull();
    expect(findWords("In 2012 at least 12 people", at(4, "12"))).toEqual(at(17, "12"));
    expect(findWords("12 people in 2012, 2012", at(20, "12"))).toEqual(at(0, "12"));
    expect(findWords("\u{1D7D9}2 people", at(9, "2"))).toBeNull();
  });
  it("always holds the words themselves", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.nat(50), (text, words, start) => {
        const found = findWords(text, at(start, words));
        if (!text.includes(words)) expect(found).toBeNull();
        else expect(findWords(`${text} ${words} `, at(start, words))).not.toBeNull();
        if (found !== null) expect(text.slice(found.start, found.end)).toBe(words);
      }),
    );
  });
});
