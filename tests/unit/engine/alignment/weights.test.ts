import { describe, expect, it } from "vitest";
import { THRESHOLDS, WEIGHTS } from "../../../../lib/engine/alignment/weights.ts";
import { ASPECTS } from "../../../../lib/engine/values/value.ts";

describe("the weights", () => {
  it.each(ASPECTS)("of %s add up to one, and none counts against", (aspect) => {
    const weights = Object.values(WEIGHTS[aspect]);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
    expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
  });

  it.each(ASPECTS)("of %s can reach the threshold, and not by nothing", (aspect) => {
    expect(THRESHOLDS[aspect]).toBeGreaterThan(0);
    expect(THRESHOLDS[aspect]).toBeLessThan(1);
  });
});
