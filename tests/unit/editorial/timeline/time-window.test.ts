import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  moveWindow,
  partOfWindow,
  readTimeWindow,
  wholeWindow,
  windowAround,
  windowParameters,
  zoomWindow,
} from "../../../../lib/editorial/timeline/time-window.ts";
import { mark, minute, row, stretch } from "./fixtures.ts";

const WHOLE = { from: minute("2024-06-01"), to: minute("2024-07-01") };

describe("the whole of a timeline", () => {
  it("holds every date with some room", () => {
    const whole = wholeWindow([
      row("a", mark("1", stretch("1961-07-06", "1961-07-07")), mark("2", null)),
      row("b", mark("3", stretch("2024-06-19T05:20", "2024-06-19T05:21"))),
    ]);
    expect(whole?.from).toBeLessThan(minute("1961-07-06"));
    expect(whole?.to).toBeGreaterThan(minute("2024-06-19T05:21"));
  });

  it("is three days around a single one, and nothing without any", () => {
    const single = wholeWindow([row("a", mark("1", stretch("2024-06-19", "2024-06-20")))]);
    expect(single).toEqual({ from: minute("2024-06-18"), to: minute("2024-06-21") });
    expect(wholeWindow([row("a", mark("1", null))])).toBeNull();
  });
});

describe("a window", () => {
  it("is named by its address, and read back from it", () => {
    const window = { from: minute("2024-06-19T05:20"), to: minute("2024-06-20") };
    const parameters = windowParameters(window, WHOLE);
    expect(parameters).toEqual({ from: "2024-06-19T05:20", to: "2024-06-20T00:00" });
    expect(readTimeWindow({ from: parameters.from, to: parameters.to }, WHOLE)).toEqual(window);
    expect(windowParameters(WHOLE, WHOLE)).toEqual({});
    expect(readTimeWindow({ from: "2024-06-10", to: "2024-06-12" }, WHOLE).from).toBe(
      minute("2024-06-10"),
    );
  });

  it.each([
    ["nothing", undefined, undefined],
    ["half of it", "2024-06-19", undefined],
    ["no time", "yesterday", "2024-06-20"],
    ["the end before the start", "2024-06-20", "2024-06-19"],
    ["another century", "1924-06-20", "1924-06-21"],
  ])("is the whole where an address says %s", (_, from, to) => {
    expect(readTimeWindow({ from, to }, WHOLE)).toEqual(WHOLE);
  });

  it("halves around its middle, or around where somebody points", () => {
    expect(zoomWindow(WHOLE, WHOLE, 0.5)).toEqual({
      from: minute("2024-06-08T12:00"),
      to: minute("2024-06-23T12:00"),
    });
    expect(zoomWindow(WHOLE, WHOLE, 0.5, 0)).toEqual({
      from: WHOLE.from,
      to: minute("2024-06-16"),
    });
    expect(moveWindow({ from: WHOLE.from, to: minute("2024-06-11") }, WHOLE, 0.5)).toEqual({
      from: minute("2024-06-06"),
      to: minute("2024-06-16"),
    });
    expect(partOfWindow(WHOLE, WHOLE, 1, 0.5)).toEqual({
      from: minute("2024-06-16"),
      to: WHOLE.to,
    });
  });

  it("is never outside the whole, nor shorter than a quarter of an hour, however it is zoomed and moved", () => {
    const step = fc.tuple(
      fc.constantFrom("zoom", "move", "part"),
      fc.double({ min: -4, max: 4, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let window = WHOLE;
        for (const [kind, by] of steps) {
          if (kind === "zoom") window = zoomWindow(window, WHOLE, Math.abs(by));
          else if (kind === "move") window = moveWindow(window, WHOLE, by);
          else window = partOfWindow(window, WHOLE, Math.abs(by), by);
          expect(window.from).toBeGreaterThanOrEqual(WHOLE.from);
          expect(window.to).toBeLessThanOrEqual(WHOLE.to);
          expect(window.to - window.from).toBeGreaterThanOrEqual(15);
        }
      }),
    );
  });

  it("around a fact shows its dates in the middle", () => {
    const own = row("a", mark("1", stretch("2024-06-10", "2024-06-11")), mark("2", null));
    expect(windowAround(own, WHOLE)).toEqual({
      from: minute("2024-06-09"),
      to: minute("2024-06-12"),
    });
    expect(windowAround(row("a", mark("2", null)), WHOLE)).toBeNull();
  });
});
