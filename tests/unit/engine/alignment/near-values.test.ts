import { describe, expect, it } from "vitest";
import { isSlip, nearness } from "../../../../lib/engine/alignment/near-values.ts";
import { date, place, quantity } from "../../../support/claims.ts";

describe("isSlip", () => {
  it.each([
    ["two digits turned round", 87, 78],
    ["thousands turned round", 38_000, 83_000],
    ["the point elsewhere", 8.4, 84],
    ["a nought too many", 25_000, 250_000],
  ])("sees %s", (_case, a, b) => {
    expect(isSlip(quantity(a), quantity(b))).toBe(true);
    expect(isSlip(quantity(b), quantity(a))).toBe(true);
  });

  it.each([
    ["the same amount", 87, 87],
    ["one digit, however many noughts: tens are not ten times a slip", 3, 30],
    ["other digits", 87, 79],
    ["the same digits in another order and size", 123, 3210],
    ["nothing and something", 0, 10],
  ])("does not see one in %s", (_case, a, b) => {
    expect(isSlip(quantity(a), quantity(b))).toBe(false);
  });

  it("is about amounts alone", () => {
    expect(isSlip(date("2026-03-04"), date("2026-04-03"))).toBe(false);
  });
});

describe("nearness", () => {
  it("falls with the ratio of two amounts, whatever their units", () => {
    const of = (a: number, b: number) => nearness(quantity(a), quantity(b));
    expect(of(37, 37)).toBe(1);
    expect(of(37, 38)).toBeGreaterThan(of(37, 60));
    expect(of(37, 200)).toBe(0);
    const metres = quantity(9_260, { unit: "metre" });
    const miles = quantity(5, { unit: "nautical-mile" });
    expect(nearness(metres, miles)).toBeCloseTo(1);
  });

  it("falls with the days between two dates; a vaguer one that holds the other is as near as can be", () => {
    const of = (a: string, b: string) => nearness(date(a), date(b));
    expect(of("2026-03-04", "2026-03-05")).toBeGreaterThan(of("2026-03-04", "2026-03-09"));
    expect(of("2026-03-04", "2027-03-04")).toBe(0);
    const march = date("2026-03", { first: "2026-03-01", last: "2026-03-31", grain: "month" });
    expect(nearness(date("2026-03-04"), march)).toBe(1);
  });

  it("says nothing of places", () => {
    expect(nearness(place("place:kyoto"), place("place:osaka"))).toBe(0);
  });
});
