import { describe, expect, it } from "vitest";
import { compareClaims } from "../../../../lib/engine/stances/compare-claims.ts";
import { claim, quantity } from "../../../support/claims.ts";

type Dating = { readonly holds?: string; readonly told?: string };

function counted(article: string, number: number, more: Dating, provisional = false) {
  const value = quantity(number, provisional ? { provisional: true } : {});
  return claim(article, { aspect: "quantity", value, more });
}

describe("counts of different moments", () => {
  it.each([
    ["two days", { holds: "2026-03-03" }, { holds: "2026-03-04" }, "a"],
    ["two hours", { holds: "2026-03-03T21:00" }, { holds: "2026-03-03T18:00" }, "b"],
    ["out before the other's moment", { told: "2026-03-03" }, { holds: "2026-03-04" }, "a"],
  ] as const)("%s: the earlier says less", (_, a, b, weaker) => {
    const comparison = compareClaims(counted("a", 87, a), counted("b", 143, b));
    expect(comparison).toMatchObject({ relation: "partial", weaker, ruleId: "quantity/earlier" });
    expect(comparison.reason.id).toContain("lebih awal");
  });

  it("takes a count that is called early for the earlier of two", () => {
    const early = counted("a", 87, { holds: "2026-03-03", told: "2026-03-03" }, true);
    const late = counted("b", 143, { told: "2026-03-05" });
    expect(compareClaims(early, late)).toMatchObject({ relation: "partial", weaker: "a" });
  });

  it.each([
    ["one moment", { holds: "2026-03-04" }, { holds: "2026-03-04T18:00" }],
    ["no moments", { told: "2026-03-04" }, { told: "2026-03-06" }],
    ["a moment and a later day of writing", { holds: "2026-03-04" }, { told: "2026-03-06" }],
  ] as const)("%s: they contradict each other", (_, a, b) => {
    expect(compareClaims(counted("a", 87, a), counted("b", 143, b)).relation).toBe("conflict");
  });

  it("takes the least that was known on an earlier day for no contradiction to what is known later", () => {
    const least = (told: string) =>
      claim("a", {
        aspect: "quantity",
        value: quantity(13, { hedge: "at-least", low: 13, high: null }),
        more: { told },
      });
    const later = counted("b", 87, { told: "2026-03-05" });
    expect(compareClaims(least("2026-03-04"), later)).toMatchObject({
      relation: "partial",
      weaker: "a",
    });
    expect(compareClaims(later, least("2026-03-04"))).toMatchObject({
      relation: "partial",
      weaker: "b",
    });
    expect(compareClaims(least("2026-03-05"), later).relation).toBe("conflict");
    expect(
      compareClaims(least("2026-03-04"), counted("b", 11, { told: "2026-03-05" })).relation,
    ).toBe("conflict");
  });

  it.each([
    ["go-missing", 9, 4, "partial"],
    ["go-missing", 4, 9, "conflict"],
    ["stay-trapped", 9, 4, "partial"],
    ["arrest", 9, 4, "conflict"],
  ] as const)(
    "%s: %d on one day and %d on the next is %s",
    (predicate, before, after, relation) => {
      const sought = (number: number, told: string) =>
        claim(told, {
          aspect: "quantity",
          predicates: [predicate],
          value: quantity(number),
          more: { told },
        });
      const [first, second] = [sought(before, "2026-03-04"), sought(after, "2026-03-05")];
      expect(compareClaims(first, second).relation).toBe(relation);
      expect(compareClaims(second, first).relation).toBe(relation);
      if (relation === "partial") expect(compareClaims(second, first).weaker).toBe("b");
      expect(compareClaims(first, sought(after, "2026-03-04")).relation).toBe("conflict");
    },
  );

  it("lets the same count agree whenever it holds", () => {
    const [first, second] = [counted("a", 87, { holds: "2026-03-03" }), counted("b", 87, {})];
    expect(compareClaims(first, second).relation).toBe("agree");
  });
});
