import { describe, expect, it } from "vitest";
import { byWord, numberOfWord, wordOfNumber } from "../../../../lib/engine/text/vocabulary.ts";

const numberOf = (word: string) => numberOfWord(word, 0, word.length);

describe("the vocabulary", () => {
  it("gives a word one number wherever it stands, and every other word another", () => {
    const text = "kapal karam, kata kapten kapal";
    const first = numberOfWord(text, 0, 5);
    expect(numberOfWord(text, 25, 30)).toBe(first);
    expect(wordOfNumber(first)).toBe("kapal");
    // Letters that the hash takes for the same: "Aa" and "BB".
    expect(numberOf("Aa")).not.toBe(numberOf("BB"));
    expect(wordOfNumber(numberOf("BB"))).toBe("BB");
    expect(() => wordOfNumber(-1)).toThrow(RangeError);
  });

  it("asks once for what is known of a word, and each time once it is full", () => {
    const asked: string[] = [];
    const length = byWord((word) => {
      asked.push(word);
      return word.length;
    });
    expect([length("kapten", numberOf("kapten")), length("kapten", numberOf("kapten"))]).toEqual([
      6, 6,
    ]);
    expect(asked).toEqual(["kapten"]);
    for (let at = 0; at < 50_000; at += 1) numberOf(`word${at}`);
    const late = "a word met too late";
    expect(numberOf(late)).toBe(-1);
    expect([length(late, -1), length(late, -1)]).toEqual([late.length, late.length]);
    expect(asked).toEqual(["kapten", late, late]);
    // What was met before keeps its number.
    expect(wordOfNumber(numberOf("kapten"))).toBe("kapten");
  });
});
