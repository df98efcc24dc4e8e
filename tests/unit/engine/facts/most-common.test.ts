import { describe, expect, it } from "vitest";
import { mostCommon } from "../../../../lib/engine/facts/most-common.ts";

describe("mostCommon", () => {
  it("names each item once, the most frequent first", () => {
    expect(mostCommon(["a", "b", "b", "c", "b", "c"])).toEqual(["b", "c", "a"]);
  });

  it("puts the one first that came first, of two as frequent", () => {
    expect(mostCommon(["b", "a", "a", "b"])).toEqual(["b", "a"]);
  });

  it("knows nothing of nothing", () => {
    expect(mostCommon([])).toEqual([]);
  });
});
