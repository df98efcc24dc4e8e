import { describe, expect, it } from "vitest";
import { MODEL } from "../../../../lib/engine/alignment/weights.ts";
import { ASPECTS } from "../../../../lib/engine/values/value.ts";

describe("the fitted weights", () => {
  it.each(ASPECTS)(
    "of %s are numbers, with a threshold that can be reached and missed",
    (aspect) => {
      const weights = [
        ...Object.values(MODEL.alone[aspect]),
        ...Object.values(MODEL.together[aspect]),
      ];
      expect(weights.every(Number.isFinite)).toBe(true);
      expect(MODEL.thresholds[aspect]).toBeGreaterThan(0);
      expect(MODEL.thresholds[aspect]).toBeLessThan(1);
      expect(MODEL.caution[aspect]).toBeGreaterThanOrEqual(0);
    },
  );

  it.each(ASPECTS)("of %s let a pair's own likelihood raise it", (aspect) => {
    expect(MODEL.together[aspect].alone).toBeGreaterThan(0);
  });
});
