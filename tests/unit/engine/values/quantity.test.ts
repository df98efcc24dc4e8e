import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDivisible, isPartOf } from "../../../../lib/engine/values/quantity/units.ts";
import { compareQuantities, describeQuantity } from "../../../../lib/engine/values/quantity.ts";
import type { QuantityValue } from "../../../../lib/engine/values/value.ts";

/** A value from the parts that matter to a case; an exact point unless it says otherwise. */
function quantity(number: number | null, parts: Partial<QuantityValue> = {}): QuantityValue {
  const point = { number, low: number, high: number, unit: null, per: null, step: 1 } as const;
  return { kind: "quantity", ...point, hedge: "exact", head: null, ...parts };
}

const about = (number: number, parts: Partial<QuantityValue> = {}) =>
  quantity(number, { low: number * 0.9, high: number * 1.1, hedge: "about", ...parts });
const nearly = (number: number, parts: Partial<QuantityValue> = {}) =>
  quantity(number, { low: number * 0.9, hedge: "nearly", ...parts });
const atLeast = (number: number, parts: Partial<QuantityValue> = {}) =>
  quantity(number, { high: null, hedge: "at-least", ...parts });
const moreThan = (number: number, parts: Partial<QuantityValue> = {}) =>
  quantity(number, { high: number * 1.5, hedge: "more-than", ...parts });
const between = (low: number | null, high: number | null, parts: Partial<QuantityValue> = {}) =>
  quantity(null, { low, high, hedge: "vague", ...parts });
const score = (...sides: number[]) => quantity(null, { score: sides });
const ordinal = (number: number) => quantity(number, { ordinal: true });

describe("compareQuantities", () => {
  const cases: [string, QuantityValue, QuantityValue, string, ("a" | "b" | "both")?][] = [
    ["same count", quantity(17, { head: "men" }), quantity(17, { head: "orang" }), "agree"],
    ["other count", quantity(17, { head: "men" }), quantity(18, { head: "orang" }), "conflict"],
    [
      "other things counted",
      quantity(162, { head: "orang" }),
      quantity(155, { head: "penumpang" }),
      "unrelated",
    ],
    [
      "singular and plural",
      quantity(3, { head: "boats" }),
      quantity(2, { head: "boat" }),
      "conflict",
    ],
    [
      "kilometres and nautical miles",
      quantity(85, { unit: "kilometre" }),
      quantity(46, { unit: "nautical-mile" }),
      "agree",
    ],
    [
      "miles and kilometres",
      quantity(500, { unit: "mile" }),
      quantity(800, { unit: "kilometre" }),
      "agree",
    ],
    [
      "two distances",
      quantity(61, { unit: "nautical-mile" }),
      quantity(46, { unit: "nautical-mile" }),
      "conflict",
    ],
    [
      "vague distance",
      between(20, 99, { unit: "mile" }),
      quantity(46, { unit: "nautical-mile" }),
      "partial",
      "a",
    ],
    [
      "which mile",
      quantity(46, { unit: "mile" }),
      quantity(46, { unit: "nautical-mile" }),
      "partial",
      "a",
    ],
    [
      "tonnage of a ship",
      quantity(96, { unit: "gross-tonnage" }),
      quantity(96, { unit: "tonne" }),
      "agree",
    ],
    [
      "two tonnages",
      quantity(96, { unit: "tonne" }),
      quantity(69, { unit: "gross-tonnage" }),
      "conflict",
    ],
    ["at least below", atLeast(15), quantity(17), "partial", "a"],
    ["at least above", atLeast(20), quantity(3), "conflict"],
    ["at least the same", atLeast(12), quantity(12), "agree"],
    ["more than the same", moreThan(12), quantity(12), "agree"],
    ["vague count", between(11, 19), quantity(17), "partial", "a"],
    ["vague count that excludes", between(11, 19), quantity(25), "conflict"],
    ["most", between(null, null), quantity(14), "partial", "a"],
    ["nearly", nearly(300), quantity(298), "agree"],
    ["nearly, but not near", nearly(300), quantity(275), "partial", "a"],
    ["about", about(12, { unit: "tonne" }), quantity(12, { unit: "tonne" }), "agree"],
    [
      "about, less precise",
      about(5, { unit: "percent" }),
      quantity(4.75, { unit: "percent", step: 0.01 }),
      "partial",
      "a",
    ],
    ["about, elsewhere", about(50), quantity(70), "conflict"],
    [
      "above five per cent",
      moreThan(5, { unit: "percent" }),
      quantity(5.2, { unit: "percent", step: 0.1 }),
      "partial",
      "a",
    ],
    ["rounded", quantity(300), quantity(298), "partial", "a"],
    [
      "rounded billions",
      quantity(4.1e9, { unit: "IDR", step: 1e8 }),
      quantity(4.08e9, { unit: "IDR", step: 1e7 }),
      "partial",
      "a",
    ],
    [
      "ten times as much",
      quantity(41e9, { unit: "IDR", step: 1e9 }),
      quantity(4.1e9, { unit: "IDR", step: 1e8 }),
      "conflict",
    ],
    [
      "two currencies",
      quantity(250_000, { unit: "USD" }),
      quantity(4.1e9, { unit: "IDR" }),
      "unrelated",
    ],
    [
      "two currencies with a rate",
      about(250_000, { unit: "USD" }),
      quantity(4.1e9, { unit: "IDR", also: [{ number: 250_000, unit: "USD" }] }),
      "agree",
    ],
    [
      "for each man and in all",
      quantity(40_000, { unit: "USD", per: "man", also: [{ number: 680_000, unit: "USD" }] }),
      quantity(680_000, { unit: "USD" }),
      "agree",
    ],
    [
      "for each man without a count",
      quantity(40_000, { unit: "USD", per: "man" }),
      quantity(680_000, { unit: "USD" }),
      "unrelated",
    ],
    [
      "a year and a month",
      quantity(216, { unit: "crown", per: "year" }),
      about(18, { unit: "crown", per: "month" }),
      "agree",
    ],
    [
      "one figure for a year and for a month",
      quantity(22_000, { unit: "tonne", per: "year" }),
      quantity(22_000, { unit: "tonne", per: "month" }),
      "conflict",
    ],
    [
      "a small figure for a year and for a month",
      quantity(2, { unit: "tonne", per: "year" }),
      quantity(2, { unit: "tonne", per: "month" }),
      "unrelated",
    ],
    [
      "another figure for a year and for a month",
      quantity(22_000, { unit: "tonne", per: "year" }),
      quantity(24_000, { unit: "tonne", per: "month" }),
      "unrelated",
    ],
    [
      "a year and in all",
      quantity(2e9, { unit: "USD", per: "year" }),
      quantity(2e9, { unit: "USD" }),
      "unrelated",
    ],
    ["votes", score(6, 3), score(6, 3), "agree"],
    ["votes and their ratio", score(6, 3), score(2, 1), "agree"],
    ["other votes", score(6, 3), score(7, 2), "conflict"],
    ["a part of a vote", quantity(7, { score: [7, 2] }), score(6, 3), "conflict"],
    ["fourteen of 17", quantity(14, { score: [14, 3] }), quantity(14), "agree"],
    ["ordinals", ordinal(12), ordinal(13), "conflict"],
    ["ordinal and count", ordinal(12), quantity(12), "unrelated"],
    [
      "points and basis points",
      quantity(0.25, { unit: "percentage-point", step: 0.01 }),
      quantity(25, { unit: "basis-point" }),
      "agree",
    ],
    [
      "percent and points",
      quantity(5, { unit: "percent" }),
      quantity(5, { unit: "percentage-point" }),
      "unrelated",
    ],
    [
      "a third and 33 per cent",
      quantity(1 / 3, { unit: "share", step: 0.07 }),
      quantity(33, { unit: "percent" }),
      "agree",
    ],
    [
      "a decade and ten years",
      quantity(1, { unit: "decade" }),
      quantity(10, { unit: "year" }),
      "agree",
    ],
    ["zero and some", quantity(0, { head: "shots" }), quantity(3, { head: "shots" }), "conflict"],
  ];

  it.each(cases)("%s", (_, a, b, relation, weaker) => {
    const found = compareQuantities(a, b);
    expect([found.relation, found.weaker]).toEqual([relation, weaker]);
  });

  it.each(cases)("%s, exchanged", (_, a, b, relation, weaker) => {
    const found = compareQuantities(b, a);
    const turned = { a: "b", b: "a", both: "both" } as const;
    expect([found.relation, found.weaker]).toEqual([relation, weaker && turned[weaker]]);
  });

  it("names both amounts in its reason, in both languages", () => {
    const { reason } = compareQuantities(
      quantity(61, { unit: "nautical-mile" }),
      quantity(46, { unit: "nautical-mile" }),
    );
    expect(reason.en).toBe("61 nautical miles and 46 nautical miles cannot both be true.");
    expect(reason.id).toBe("61 mil laut dan 46 mil laut tidak mungkin sama-sama benar.");
  });

  const units = fc.constantFrom(
    null,
    "kilometre",
    "mile",
    "nautical-mile",
    "tonne",
    "IDR",
    "USD",
    "percent",
    "share",
    "year",
    "hour",
  );
  const anyQuantity: fc.Arbitrary<QuantityValue> = fc
    .record({
      number: fc.option(fc.integer({ min: 0, max: 1000 }), { nil: null }),
      ends: fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 500, max: 2000 })),
      unit: units,
      per: fc.constantFrom(null, "year", "month", "man"),
      hedge: fc.constantFrom(
        "exact",
        "about",
        "at-least",
        "more-than",
        "nearly",
        "at-most",
        "less-than",
      ),
      head: fc.constantFrom(null, "orang", "men", "kapal"),
      ordinal: fc.boolean(),
      score: fc.option(fc.tuple(fc.nat(9), fc.nat(9)), { nil: undefined }),
    })
    .map(({ number, ends, hedge, ordinal: inSeries, score: sides, ...rest }) => {
      const extra = {
        ...(inSeries ? { ordinal: true } : {}),
        ...(sides === undefined ? {} : { score: sides }),
      };
      if (number === null) return between(ends[0], ends[1], { ...rest, ...extra });
      const byHedge = { about, nearly, "at-least": atLeast, "more-than": moreThan };
      const make =
        hedge === "exact" || hedge === "at-most" || hedge === "less-than" ? null : byHedge[hedge];
      if (make !== null) return make(number, { ...rest, ...extra });
      return quantity(number, {
        ...rest,
        ...extra,
        hedge,
        ...(hedge === "exact" ? {} : { low: null }),
      });
    });

  it("is symmetric", () => {
    fc.assert(
      fc.property(anyQuantity, anyQuantity, (a, b) => {
        const turned = { a: "b", b: "a", both: "both" } as const;
        const there = compareQuantities(a, b);
        const back = compareQuantities(b, a);
        expect(back.relation).toBe(there.relation);
        expect(back.ruleId).toBe(there.ruleId);
        expect(back.weaker).toBe(there.weaker && turned[there.weaker]);
      }),
      { numRuns: 2000 },
    );
  });

  it("agrees with itself", () => {
    fc.assert(
      fc.property(anyQuantity, (a) => {
        expect(compareQuantities(a, a).relation).toBe("agree");
      }),
    );
  });
});

describe("describeQuantity", () => {
  it.each<[string, string, QuantityValue]>([
    ["17", "17", quantity(17)],
    ["48,000", "48.000", quantity(48_000)],
    ["about 12 t", "sekitar 12 ton", about(12, { unit: "tonne" })],
    ["46 nautical miles", "46 mil laut", quantity(46, { unit: "nautical-mile" })],
    ["Rp4.1 billion", "Rp4,1 miliar", quantity(4.1e9, { unit: "IDR" })],
    ["$680,000", "US$680.000", quantity(680_000, { unit: "USD" })],
    ["5.2%", "5,2 persen", quantity(5.2, { unit: "percent" })],
    [
      "0.25 percentage points",
      "0,25 poin persentase",
      quantity(0.25, { unit: "percentage-point" }),
    ],
    ["216 crowns per year", "216 crown per tahun", quantity(216, { unit: "crown", per: "year" })],
    ["19 years old", "19 tahun", quantity(19, { unit: "year", head: "age" })],
    ["1 year", "1 tahun", quantity(1, { unit: "year" })],
    ["12th", "ke-12", ordinal(12)],
    ["22nd", "ke-22", ordinal(22)],
    ["6–3", "6–3", score(6, 3)],
    ["14 of 17", "14 dari 17", quantity(14, { score: [14, 3] })],
    ["11–19", "11–19", between(11, 19)],
    ["most", "sebagian besar", between(null, null)],
    ["at least 15", "sedikitnya 15", atLeast(15)],
    ["magnitude 5.6", "magnitudo 5,6", quantity(5.6, { unit: "magnitude" })],
    [
      "4.65° N, 108.9° E",
      "4,65° LU, 108,9° BT",
      quantity(null, { unit: "coordinate", score: [4.65, 108.9] }),
    ],
    ["25%", "25 persen", quantity(0.25, { unit: "share" })],
  ])("%s", (en, id, value) => expect(describeQuantity(value)).toEqual({ en, id }));
});

describe("what is left over of a unit", () => {
  it("is told in a smaller unit of what it measures", () => {
    expect(isPartOf("inch", "foot")).toBe(true);
    expect(isPartOf("minute", "hour")).toBe(true);
    expect(isPartOf("hour", "minute")).toBe(false);
    expect(isPartOf("minute", "mile")).toBe(false);
  });

  it("is told of no unit that has none smaller", () => {
    expect(["hour", "foot", "tonne"].filter(isDivisible)).toHaveLength(3);
    expect(["percent", "second", "USD", "peso"].filter(isDivisible)).toEqual([]);
  });
});
