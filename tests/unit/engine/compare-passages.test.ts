import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePassages } from "../../../lib/engine/compare-passages.ts";
import { FURTHER_PAIRS, PASSAGE_PAIRS } from "./passage-pairs.ts";

const published = "2024-06-20";

function misses(pairs: typeof PASSAGE_PAIRS): readonly string[] {
  return pairs.flatMap(([a, b, relation]) => {
    const found = comparePassages({ a, b, published }).relation;
    return found === relation ? [] : [`${relation}, not ${found}: ${a} | ${b}`];
  });
}

describe("how two passages relate", { timeout: 30_000 }, () => {
  it("is right for nine in ten of the table", () => {
    const missed = misses(PASSAGE_PAIRS);
    expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(PASSAGE_PAIRS.length * 0.1);
  });

  it("is right for three in four of the pairs that no rule was made for", () => {
    const missed = misses(FURTHER_PAIRS);
    expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(FURTHER_PAIRS.length * 0.25);
  });

  it("never calls two passages of other things a conflict in the table", () => {
    const unrelated = PASSAGE_PAIRS.filter(([, , relation]) => relation === "unrelated");
    expect(misses(unrelated)).toEqual([]);
  });

  it("says what the finding is about, where it is right", () => {
    const right = PASSAGE_PAIRS.filter(
      ([a, b, relation]) => comparePassages({ a, b, published }).relation === relation,
    );
    const told = right.filter(
      ([a, b, , aspect]) => comparePassages({ a, b, published }).aspect === aspect,
    );
    expect(told.length).toBeGreaterThanOrEqual(right.length * 0.85);
  });

  it.each([...PASSAGE_PAIRS, ...FURTHER_PAIRS])("is the same from both sides: %s | %s", (a, b) => {
    expect(comparePassages({ a, b, published })).toEqual(
      comparePassages({ a: b, b: a, published }),
    );
  });

  it("reads each passage in its own language, whatever one is declared for both", () => {
    const a = "Menteri itu tidak menandatangani kontrak yang diajukan oleh perusahaan.";
    const b = "The minister has signed the contract that was offered by the company.";
    const told = (language?: string) =>
      comparePassages({ a, b, published, ...(language === undefined ? {} : { language }) });
    expect(told("id")).toEqual(told());
    expect(told("en")).toEqual(told());
    expect(told().relation).toBe("conflict");
  });

  it("agrees with itself", () => {
    for (const [a] of PASSAGE_PAIRS) {
      const same = comparePassages({ a, b: a, published });
      expect(same.relation, `${a} ${same.reason.en}`).toBe("agree");
    }
  });

  it("takes any two texts, and gives the same from both sides", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
        expect(comparePassages({ a, b })).toEqual(comparePassages({ a: b, b: a }));
      }),
      { numRuns: 60 },
    );
  });
});
