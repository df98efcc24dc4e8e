import { describe, expect, it } from "vitest";
import { candidatesOf } from "../../../../lib/engine/alignment/candidates-of.ts";
import type { Claim } from "../../../../lib/engine/claims/claim.ts";
import { LANGUAGES } from "../../../../lib/engine/languages/languages.ts";
import type { Value } from "../../../../lib/engine/values/value.ts";
import { claim, date, place, quantity } from "../../../support/claims.ts";

const valued = (value: Value): Claim => claim("a", { aspect: "quantity", value });
/** An article of a hundred code units whose only sentence speaks of a harbour. */
const article = (id: "en" | "id" = "en", length = 100) => ({
  language: LANGUAGES[id],
  document: { text: " ".repeat(length) },
  items: [[{ start: 0, end: 4, kind: "concept" as const, keys: ["c:harbour", "c:port"] }]],
});
const rivals = (...claims: readonly Claim[]) =>
  candidatesOf(claims, article()).map((candidate) => candidate.rivals);

describe("candidatesOf", () => {
  it("counts the claims of an article that could answer the same kind of question", () => {
    const people = valued(quantity(12));
    const houses = valued(quantity(40));
    const tonnes = valued(quantity(3, { unit: "tonne" }));
    expect(rivals(people, houses, tonnes)).toEqual([2, 2, 1]);
  });

  it("lets units of one dimension rival each other", () => {
    const kilometres = valued(quantity(5, { unit: "kilometre" }));
    const miles = valued(quantity(3, { unit: "nautical-mile" }));
    expect(rivals(kilometres, miles)).toEqual([2, 2]);
  });

  it.each([
    [
      "a rate and a total",
      quantity(5, { unit: "percent" }),
      quantity(5, { unit: "percent", per: "year" }),
    ],
    ["a place in a row and a count", quantity(3), quantity(3, { ordinal: true })],
    ["a score and a count", quantity(6), quantity(6, { score: [6, 3] })],
    ["a clock time and a day", date("2026-03-04T05:20"), date("2026-03-04")],
    ["a bearing and a place", place("place:batam", { bearing: "N" }), place("place:batam")],
    [
      "a point and a place",
      place("point:1,2", { coordinates: { latitude: 1, longitude: 2 } }),
      place("place:batam"),
    ],
  ])("keeps %s from rivalling", (_, a, b) => {
    expect(rivals(valued(a), valued(b))).toEqual([1, 1]);
  });

  it("keeps claims of two rules from rivalling", () => {
    const when = claim("a", { aspect: "date", value: date("2026-03-04") });
    expect(rivals(when, { ...when, ruleId: "first-since" })).toEqual([1, 1]);
  });

  it("counts how often its article gives the same value", () => {
    const claims = [valued(quantity(12)), valued(quantity(12)), valued(quantity(40))];
    expect(candidatesOf(claims, article()).map(({ echoes }) => echoes)).toEqual([2, 2, 1]);
  });

  it("gives claims of one sentence what it speaks of, each reading of a word its share", () => {
    const [first, second] = candidatesOf([claim("a"), claim("a", { start: 20 })], article());
    expect(first?.sentence).toEqual(
      new Map([
        ["c:harbour", 0.5],
        ["c:port", 0.5],
      ]),
    );
    expect(second?.sentence).toBe(first?.sentence);
  });

  it("says how far down its article each claim stands", () => {
    const depths = candidatesOf([claim("a"), claim("a", { start: 75 })], article("id"));
    expect(depths.map(({ depth, language }) => [depth, language])).toEqual([
      [0, "id"],
      [0.75, "id"],
    ]);
  });

  it("stands an empty text", () => {
    expect(candidatesOf([claim("a")], article("en", 0))).toMatchObject([{ depth: 0 }]);
  });
});
