import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseTicks } from "../../../../lib/editorial/timeline/choose-ticks.ts";
import { isoOf } from "../../../../lib/editorial/timeline/time-window.ts";
import { minute } from "./fixtures.ts";

function ticks(from: string, to: string, most: number): readonly string[] {
  return chooseTicks({ from: minute(from), to: minute(to) }, most).map(({ at }) => isoOf(at));
}

describe("the lines of an axis", () => {
  it("stand on round times of the step that fits", () => {
    expect(ticks("2024-06-19T05:07", "2024-06-19T05:52", 4)).toEqual([
      "2024-06-19T05:15",
      "2024-06-19T05:30",
      "2024-06-19T05:45",
    ]);
    expect(ticks("2024-06-19T01:00", "2024-06-20T02:00", 5)).toEqual([
      "2024-06-19T06:00",
      "2024-06-19T12:00",
      "2024-06-19T18:00",
      "2024-06-20T00:00",
    ]);
    expect(ticks("2023-11-20", "2024-03-10", 4)).toEqual([
      "2023-12-01T00:00",
      "2024-01-01T00:00",
      "2024-02-01T00:00",
      "2024-03-01T00:00",
    ]);
    expect(ticks("1947-03-05", "2024-06-20", 3)).toEqual(["1950-01-01T00:00", "2000-01-01T00:00"]);
  });

  it("are never too many and always in sight and in order, from minutes to millennia", () => {
    const window = fc.tuple(
      fc.integer({ min: -900_000_000, max: 100_000_000 }),
      fc.integer({ min: 15, max: 1_000_000_000 }),
    );
    fc.assert(
      fc.property(window, fc.integer({ min: 2, max: 10 }), ([from, span], most) => {
        const found = chooseTicks({ from, to: from + span }, most).map(({ at }) => at);
        expect(found.length).toBeLessThanOrEqual(most);
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
        for (const at of found) {
          expect(at).toBeGreaterThanOrEqual(from);
          expect(at).toBeLessThanOrEqual(from + span);
        }
      }),
    );
  });

  it("are at least two wherever there is room for eight", () => {
    for (let span = 15; span < 1_000_000_000; span = Math.ceil(span * 1.1))
      expect([
        span,
        chooseTicks({ from: minute("1900-05-17"), to: minute("1900-05-17") + span }, 8).length,
      ]).toEqual([span, expect.toSatisfy((count: number) => count >= 2)]);
  });
});
