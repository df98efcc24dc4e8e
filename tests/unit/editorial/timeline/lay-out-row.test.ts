import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignLanes, layOutRow } from "../../../../lib/editorial/timeline/lay-out-row.ts";
import { mark, minute, row, stretch } from "./fixtures.ts";

const JUNE = { from: minute("2024-06-01"), to: minute("2024-07-01") };

describe("lanes", () => {
  it("are as few as they can be where extents come in order, and nothing touches in one", () => {
    const extent = fc
      .tuple(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 40, noNaN: true }),
      )
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(extent, { maxLength: 60 }), (unsorted) => {
        const extents = unsorted.toSorted((a, b) => a.start - b.start);
        const lanes = assignLanes(extents);
        for (const [index, a] of extents.entries()) {
          for (const [offset, b] of extents.slice(index + 1).entries()) {
            const isSame = lanes[index] === lanes[index + 1 + offset];
            expect(isSame && a.start <= b.end && b.start <= a.end).toBe(false);
          }
        }
        const crowd = extents.map(
          (at) => extents.filter(({ start, end }) => start <= at.start && at.start <= end).length,
        );
        expect(new Set(lanes).size).toBe(Math.max(0, ...crowd));
      }),
    );
  });
});

describe("a row", () => {
  it("has each date where it lies, in percent of what is in sight", () => {
    const placed = layOutRow(
      row("a", mark("10 June", stretch("2024-06-10", "2024-06-11"))),
      JUNE,
      "en",
    );
    expect(placed?.lanes).toBe(1);
    expect(placed?.marks).toMatchObject([
      {
        x: 30,
        goesOnBefore: false,
        goesOnAfter: false,
        label: "10 June",
        labelEnds: false,
        lane: 0,
      },
    ]);
    expect(placed?.marks[0]?.width).toBeCloseTo(100 / 30);
  });

  it("has dates that differ side by side, never one over the other", () => {
    const placed = layOutRow(
      row(
        "a",
        mark("19 June", stretch("2024-06-19", "2024-06-20")),
        mark("20 June", stretch("2024-06-20", "2024-06-21")),
        mark("June 2024", stretch("2024-06-01", "2024-07-01", { vague: true })),
      ),
      JUNE,
      "en",
    );
    expect(placed?.marks.map(({ lane }) => lane)).toEqual([0, 1, 2]);
    expect(placed?.marks[2]).toMatchObject({ x: 0, width: 100 });
  });

  it("shows what goes on beyond its sight, and is left out where nothing of it is there", () => {
    const years = mark("1961–2024", stretch("1961-01-01", "2024-06-16"));
    expect(layOutRow(row("a", years), JUNE, "en")?.marks).toMatchObject([
      { x: 0, width: 50, goesOnBefore: true, goesOnAfter: false },
    ]);
    const later = mark("after", stretch("2024-06-16", "2024-06-16", { openEnd: true }));
    expect(layOutRow(row("a", later), JUNE, "en")?.marks).toMatchObject([
      { x: 50, width: 50, goesOnAfter: true },
    ]);
    const past = mark("1961", stretch("1961-01-01", "1962-01-01"));
    expect(layOutRow(row("a", past, mark("some days ago", null)), JUNE, "en")).toBeNull();
  });

  it("ends its words with the mark in the right half, and cuts long ones", () => {
    const late = mark("28 June", stretch("2024-06-28", "2024-06-29"));
    expect(layOutRow(row("a", late), JUNE, "en")?.marks[0]?.labelEnds).toBe(true);
    const long = mark("x".repeat(99), stretch("2024-06-10", "2024-06-11"));
    expect(layOutRow(row("a", long), JUNE, "en")?.marks[0]?.label).toBe(`${"x".repeat(29)}…`);
  });
});
