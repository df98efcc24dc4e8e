import { describe, expect, it } from "vitest";
import type { Candidate } from "../../../../lib/engine/alignment/candidate.ts";
import { measureRarity } from "../../../../lib/engine/alignment/context.ts";
import { GrowingGroups } from "../../../../lib/engine/alignment/grow-groups.ts";
import { KINSHIP } from "../../../../lib/engine/predicates/kinship.ts";
import { candidate, claim, date, quantity } from "../../../support/claims.ts";

const CONTEXT = {
  rarity: measureRarity([["p:sink"], ["p:die"], ...new Array<string[]>(40).fill(["c:weather"])]),
  kinship: KINSHIP,
};
const dead = (article: string, number: number, start = 0): Candidate =>
  candidate(
    claim(article, {
      aspect: "quantity",
      predicates: ["die"],
      head: "c:passenger",
      context: { "c:ferry": 1, "e:place:seruni": 1 },
      value: quantity(number),
      start,
    }),
  );
const sunk = (article: string, day: string): Candidate =>
  candidate(
    claim(article, {
      aspect: "date",
      predicates: ["sink"],
      patients: ["c:ferry"],
      context: { "c:harbour": 1 },
      value: date(day),
    }),
  );
const told = (groups: GrowingGroups) =>
  groups.all().map((claims) => claims.map(({ article, aspect }) => `${article} ${aspect}`));

const start = () =>
  new GrowingGroups(
    [
      [dead("a", 155), dead("b", 155)],
      [sunk("a", "2026-03-04"), sunk("b", "2026-03-04")],
    ],
    CONTEXT,
  );

describe("groups that grow", () => {
  it("take the claims of a further article in where they belong, each aspect by itself", () => {
    const groups = start();
    groups.add([dead("c", 155), sunk("c", "2026-03-04")]);
    expect(told(groups)).toEqual([
      ["a quantity", "b quantity", "c quantity"],
      ["a date", "b date", "c date"],
    ]);
  });

  it("let a value that differs a little meet the others", () => {
    const groups = start();
    groups.add([dead("c", 156)]);
    expect(told(groups)[0]).toEqual(["a quantity", "b quantity", "c quantity"]);
  });

  it("take one claim of an article, and begin a group with what fits none", () => {
    const groups = start();
    groups.add([dead("c", 155), dead("c", 155, 40)]);
    expect(told(groups)).toEqual([
      ["a quantity", "b quantity", "c quantity"],
      ["a date", "b date"],
      ["c quantity"],
    ]);
  });

  it("never move a claim that is in", () => {
    const groups = start();
    const [before] = groups.all();
    const held = [...(before ?? [])];
    groups.add([dead("c", 155)]);
    groups.add([dead("d", 155)]);
    expect(groups.all()[0]?.slice(0, 2)).toEqual(held);
  });
});
