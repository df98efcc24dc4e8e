import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareContexts,
  measureRarity,
  spaceOf,
} from "../../../../lib/engine/alignment/context.ts";

const rarity = measureRarity([
  ["c:treaty", "p:sign", "c:treaty"],
  ["c:treaty", "c:port"],
  ["c:treaty"],
]);
const weigh = (bag: ReadonlyMap<string, number>) => spaceOf(rarity).weigh(bag);
const bag = (...keys: readonly string[]) => weigh(new Map(keys.map((key) => [key, 1])));

describe("measureRarity", () => {
  it("finds what few sentences say more telling", () => {
    expect(rarity("c:port")).toBeGreaterThan(rarity("c:treaty"));
    expect(rarity("never said")).toBeGreaterThan(rarity("c:port"));
  });

  it("counts a sentence once, however often it repeats a word", () => {
    const once = measureRarity([["c:port"], ["c:treaty"]]);
    const often = measureRarity([["c:port", "c:port", "c:port"], ["c:treaty"]]);
    expect(often("c:port")).toBe(once("c:port"));
  });
});

describe("compareContexts", () => {
  it("is one for the same words, nothing for others", () => {
    expect(compareContexts(bag("c:port"), bag("c:port"), true).cosine).toBeCloseTo(1);
    expect(compareContexts(bag("c:port"), bag("p:sign"), true).cosine).toBe(0);
    expect(compareContexts(bag(), bag("p:sign"), true).cosine).toBe(0);
  });

  it("finds a shared rare word more telling than a shared common one", () => {
    const rare = compareContexts(bag("c:port", "x"), bag("c:port", "y"), true).cosine;
    const common = compareContexts(bag("c:treaty", "x"), bag("c:treaty", "y"), true).cosine;
    expect(rare).toBeGreaterThan(common);
  });

  it("leaves stems out where the languages differ", () => {
    const indonesian = bag("c:port", "w:id:tahan");
    const english = bag("c:port", "w:en:hold");
    expect(compareContexts(indonesian, english, true).cosine).toBeLessThan(1);
    expect(compareContexts(indonesian, english, false).cosine).toBeCloseTo(1);
  });

  it("tells the most telling name and notion that both have", () => {
    const a = bag("e:person:x", "c:port", "c:treaty");
    const both = compareContexts(a, bag("e:person:x", "c:port"), true);
    expect(both.name).toBeGreaterThan(0);
    expect(both.notion).toBeGreaterThan(compareContexts(a, bag("c:treaty"), true).notion);
    expect(compareContexts(a, bag("p:sign"), true)).toMatchObject({ name: 0, notion: 0 });
  });

  it("is the same both ways, and between zero and one", () => {
    const bags = fc
      .array(
        fc.tuple(
          fc.constantFrom("c:port", "c:treaty", "p:sign", "w:en:hold"),
          fc.double({ min: 0.1, max: 1, noNaN: true }),
        ),
      )
      .map((pairs) => weigh(new Map(pairs)));
    fc.assert(
      fc.property(bags, bags, fc.boolean(), (a, b, same) => {
        const there = compareContexts(a, b, same).cosine;
        expect(compareContexts(b, a, same).cosine).toBeCloseTo(there);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
