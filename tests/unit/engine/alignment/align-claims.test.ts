import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignClaims } from "../../../../lib/engine/alignment/align-claims.ts";
import { measureRarity } from "../../../../lib/engine/alignment/context.ts";
import type { Claim } from "../../../../lib/engine/claims/claim.ts";
import { KINSHIP } from "../../../../lib/engine/predicates/kinship.ts";
import { candidate, claim, date, quantity } from "../../../support/claims.ts";

const CONTEXT = { rarity: measureRarity([["p:sink"], ["p:die"]]), kinship: KINSHIP };

const sunk = (article: string, day: string) =>
  claim(article, {
    aspect: "date",
    predicates: ["sink"],
    patients: ["c:ferry"],
    context: { "c:ferry": 1 },
    value: date(day),
  });
const dead = (article: string, number: number) =>
  claim(article, {
    aspect: "quantity",
    predicates: ["die"],
    head: "c:passenger",
    context: { "c:ferry": 1 },
    value: quantity(number),
  });

const align = (claims: readonly Claim[]) =>
  alignClaims(
    claims.map((each) => candidate(each)),
    CONTEXT,
  );
const told = (groups: readonly (readonly Claim[])[]) =>
  groups.map((group) => group.map(({ article, aspect }) => `${article} ${aspect}`).join(", "));

describe("alignClaims", () => {
  it("brings together what answers one question, each aspect by itself", () => {
    const groups = align([
      sunk("a", "2026-03-04"),
      dead("a", 12),
      sunk("b", "2026-03-04"),
      dead("b", 12),
    ]);
    expect(told(groups)).toEqual(["a date, b date", "a quantity, b quantity"]);
  });

  it("lets values that differ meet", () => {
    expect(told(align([sunk("a", "2026-03-04"), sunk("b", "2026-03-05")]))).toEqual([
      "a date, b date",
    ]);
    expect(told(align([dead("a", 12), dead("b", 15)]))).toEqual(["a quantity, b quantity"]);
  });

  it("keeps two claims of one article apart", () => {
    expect(told(align([dead("a", 12), dead("a", 12)]))).toEqual(["a quantity", "a quantity"]);
  });

  it("returns every claim exactly once", () => {
    const story = fc.array(
      fc.oneof(
        fc
          .record({
            article: fc.constantFrom("a", "b", "c"),
            day: fc.constantFrom("2026-03-04", "2026-03-05"),
          })
          .map(({ article, day }) => sunk(article, day)),
        fc
          .record({
            article: fc.constantFrom("a", "b", "c"),
            number: fc.integer({ min: 1, max: 40 }),
          })
          .map(({ article, number }) => dead(article, number)),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(story, (claims) => {
        const sorted = claims.toSorted((a, b) => (a.article < b.article ? -1 : 1));
        const groups = align(sorted);
        expect(new Set(groups.flat())).toEqual(new Set(sorted));
        expect(groups.flat()).toHaveLength(sorted.length);
        for (const group of groups) {
          expect(new Set(group.map(({ article }) => article)).size).toBe(group.length);
          expect(new Set(group.map(({ aspect }) => aspect)).size).toBe(1);
        }
      }),
    );
  });

  it("has nothing to align in no claims", () => {
    expect(align([])).toEqual([]);
  });
});
