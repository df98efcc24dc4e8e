import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueAffinity } from "../../../../lib/engine/alignment/value-affinity.ts";
import type { Value } from "../../../../lib/engine/values/value.ts";
import { date, parties, place, polarity, quantity } from "../../../support/claims.ts";

const point = (latitude: number, longitude: number) =>
  place("point", { coordinates: { latitude, longitude } });
const name = (...words: readonly string[]): Value => ({
  kind: "name",
  name: words.join(" "),
  words,
  descriptive: false,
});

/** How alike two values are; both ways round, so that no test can miss a difference. */
function affinity(a: Value, b: Value): number | null {
  const there = valueAffinity(a, b);
  expect(valueAffinity(b, a)).toBe(there);
  return there;
}

describe("values that cannot answer one question", () => {
  it.each<[string, Value, Value]>([
    ["tonnes and people", quantity(5, { unit: "tonne" }), quantity(5)],
    ["a percentage and a sum", quantity(5, { unit: "percent" }), quantity(5, { unit: "IDR" })],
    ["a place in a row and a count", quantity(3, { ordinal: true }), quantity(3)],
    ["a clock time and a day", date("2026-03-04T05:20"), date("2026-03-04")],
    ["a bearing and a place", place("place:batam", { bearing: "N" }), place("place:batam")],
    ["a point and a place", point(1, 2), place("place:batam")],
    ["a day and a number", date("2026-03-04"), quantity(4)],
  ])("%s", (_, a, b) => {
    expect(affinity(a, b)).toBeNull();
  });
});

describe("quantities", () => {
  const miles = quantity(12, { unit: "nautical-mile" });

  it("meet in kilometres and nautical miles", () => {
    const same = affinity(miles, quantity(22.2, { unit: "kilometre", step: 0.1 }));
    const near = affinity(miles, quantity(23, { unit: "kilometre" }));
    const far = affinity(miles, quantity(40, { unit: "kilometre" }));
    expect(same).toBe(1);
    expect(near).toBeLessThanOrEqual(1);
    expect(near).toBeGreaterThan(far ?? 1);
  });

  it("meet per month and per year", () => {
    const monthly = quantity(1, { unit: "percent", per: "month" });
    const yearly = quantity(12, { unit: "percent", per: "year" });
    expect(affinity(monthly, yearly)).toBe(1);
  });

  it("look alike in two currencies only where an article states the sum in the other", () => {
    const dollars = quantity(100, { unit: "USD" });
    const bare = quantity(1_600_000, { unit: "IDR" });
    const stated = { ...bare, also: [{ number: 101, unit: "USD" }] };
    const otherwise = { ...bare, also: [{ number: 140, unit: "USD" }] };
    expect(affinity(stated, dollars)).toBe(1);
    expect(affinity(bare, dollars)).toBeLessThan(1);
    expect(affinity(otherwise, dollars)).toBe(affinity(bare, dollars));
    expect(affinity(quantity(100, { unit: "IDR" }), dollars)).toBe(affinity(bare, dollars));
  });

  it("meet where a hedge holds the other number", () => {
    const atLeast = quantity(15, { low: 15, high: null, hedge: "at-least" });
    expect(affinity(atLeast, quantity(40))).toBeGreaterThan(
      affinity(quantity(15), quantity(40)) ?? 1,
    );
  });

  it("say less by a small count than by a rare number", () => {
    expect(affinity(quantity(2), quantity(2))).toBeLessThan(
      affinity(quantity(437), quantity(437)) ?? 0,
    );
  });

  it("are nothing alike where one is many times the other", () => {
    expect(affinity(quantity(2), quantity(4000))).toBe(0);
    expect(affinity(quantity(12), quantity(15))).toBeGreaterThan(0);
  });
});

describe("dates", () => {
  it("are alike by their days", () => {
    const wednesday = date("2026-03-04");
    const same = affinity(wednesday, date("2026-03-04"));
    const month = affinity(
      wednesday,
      date("2026-03", { first: "2026-03-01", last: "2026-03-31", grain: "month" }),
    );
    const thursday = affinity(wednesday, date("2026-03-05"));
    const longAgo = affinity(wednesday, date("1999-03-04"));
    expect(same).toBe(1);
    expect(month).toBeLessThan(1);
    expect(month).toBeGreaterThan(thursday ?? 1);
    expect(thursday).toBeGreaterThan(longAgo ?? 1);
  });

  it("without a calendar day are compared by what they state", () => {
    const bare = { edtf: null, first: null, last: null, certainty: "bare" as const };
    const wednesday = date("", { ...bare, stated: { weekday: 3 } });
    const friday = date("", { ...bare, stated: { weekday: 5 } });
    const fits = affinity(wednesday, date("2026-03-04"));
    expect(fits).toBeGreaterThan(affinity(friday, date("2026-03-04")) ?? 1);
    expect(affinity(wednesday, friday)).toBe(affinity(friday, date("2026-03-04")));
  });
});

describe("who, where, named what", () => {
  it("parties are alike where one stands on both sides", () => {
    const both = affinity(parties("country:FR", "country:JP"), parties("country:JP"));
    expect(both).toBe(1);
    expect(affinity(parties("country:FR"), parties("country:JP"))).toBeLessThan(1);
  });

  it("a place is like itself, less like what contains it, still less like another", () => {
    const batam = place("place:batam", { within: ["country:ID"] });
    const inside = affinity(batam, place("country:ID"));
    expect(affinity(batam, place("place:batam"))).toBe(1);
    expect(inside).toBeLessThan(1);
    expect(inside).toBeGreaterThan(affinity(batam, place("place:kyoto")) ?? 1);
  });

  it("two points may always be the one asked for", () => {
    expect(affinity(point(1, 2), point(3, 4))).toBe(1);
  });

  it("names are alike by the words they share", () => {
    const full = name("partnership", "treaty", "seruni");
    expect(affinity(full, name("treaty", "seruni"))).toBe(1);
    expect(affinity(full, name("treaty", "lembayung"))).toBe(0.5);
    expect(affinity(full, name())).toBe(0);
  });
});

it("is the same both ways for any quantities", () => {
  const any = fc
    .record({
      number: fc.integer({ min: 0, max: 3000 }),
      unit: fc.constantFrom(null, "IDR", "USD", "kilometre", "nautical-mile", "percent", "tonne"),
      per: fc.constantFrom(null, "year", "month"),
      hedge: fc.constantFrom("exact" as const, "about" as const, "at-least" as const),
    })
    .map(({ number, unit, per, hedge }) =>
      quantity(number, { unit, per, hedge, high: hedge === "at-least" ? null : number }),
    );
  fc.assert(
    fc.property(any, any, (a, b) => {
      const alike = affinity(a, b);
      if (alike !== null) expect(alike).toBeLessThanOrEqual(1);
      if (alike !== null) expect(alike).toBeGreaterThanOrEqual(0);
      expect(affinity(a, polarity())).toBeNull();
    }),
    { numRuns: 300 },
  );
});
