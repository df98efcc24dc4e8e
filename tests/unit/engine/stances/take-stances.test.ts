import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { takeStances } from "../../../../lib/engine/stances/take-stances.ts";
import type { Comparison } from "../../../../lib/engine/values/value.ts";

const reason = { en: "because", id: "karena" };
const agree: Comparison = { relation: "agree", ruleId: "agree", reason };
const conflict: Comparison = { relation: "conflict", ruleId: "conflict", reason };
const unrelated: Comparison = { relation: "unrelated", ruleId: "unrelated", reason };
const partial = (weaker: "a" | "b" | "both"): Comparison => ({
  relation: "partial",
  weaker,
  ruleId: "partial",
  reason,
});

/** Stances of values that are alike where their letter is; a lower-case one is less precise than its capital. */
function stancesOf(values: string) {
  const all = [...values];
  return takeStances(all.length, (a, b) => compareLetters(all[a] ?? "", all[b] ?? ""));
}

function compareLetters(x: string, y: string): Comparison {
  if (x === y) return agree;
  if (x.toUpperCase() !== y.toUpperCase()) return conflict;
  return partial(x === x.toUpperCase() ? "b" : "a");
}

describe("takeStances", () => {
  it("lets values agree that are the same", () => {
    expect(stancesOf("AAA")).toMatchObject({
      stances: ["agrees", "agrees", "agrees"],
      groups: [0, 0, 0],
    });
  });

  it("lets a single value agree with itself, decided by nothing", () => {
    expect(stancesOf("A")).toEqual({ stances: ["agrees"], groups: [0], decisive: null });
  });

  it("has no stances for no values", () => {
    expect(stancesOf("")).toEqual({ stances: [], groups: [], decisive: null });
  });

  it("calls the less precise value partial, and in no group of the precise ones", () => {
    const { stances, groups } = stancesOf("AaA");
    expect(stances).toEqual(["agrees", "partial", "agrees"]);
    expect(groups[0]).toBe(groups[2]);
    expect(groups[1]).not.toBe(groups[0]);
  });

  it("joins two values that are less precise alike", () => {
    const { stances, groups } = stancesOf("Aaa");
    expect(stances).toEqual(["agrees", "partial", "partial"]);
    expect(groups[1]).toBe(groups[2]);
  });

  it("keeps a less precise value out of a group that it agrees with", () => {
    // "15", "more than 10" and "15.2": the second agrees with the first and is vaguer than the third.
    const compare = (a: number, b: number) => (a === 1 && b === 2 ? partial("a") : agree);
    const { stances, groups } = takeStances(3, compare);
    expect(stances).toEqual(["agrees", "partial", "agrees"]);
    expect(groups[0]).toBe(groups[2]);
    expect(groups[1]).not.toBe(groups[0]);
  });

  it("calls both partial where each leaves something out", () => {
    expect(takeStances(2, () => partial("both")).stances).toEqual(["partial", "partial"]);
  });

  it("never lets the majority decide", () => {
    expect(stancesOf("AAAAB").stances).toEqual(new Array(5).fill("conflicts"));
  });

  it("keeps three values that contradict each other in three groups", () => {
    const { stances, groups } = stancesOf("ABCA");
    expect(stances).toEqual(new Array(4).fill("conflicts"));
    expect(new Set(groups).size).toBe(3);
  });

  it("lets a less precise value contradict nobody", () => {
    expect(stancesOf("AaB").stances).toEqual(["conflicts", "partial", "conflicts"]);
  });

  it("sets a value of another kind aside", () => {
    const { stances } = takeStances(2, () => unrelated);
    expect(stances).toContain("partial");
    expect(stances).not.toContain("conflicts");
  });
});

describe("groups against each other", () => {
  it("keeps values that are the same together where another cannot be held against them", () => {
    // A translation that shares too few words to tell, beside three outlets with one wording.
    const compare = (_: number, b: number) => (b === 3 ? partial("both") : agree);
    expect(takeStances(4, compare).stances).toEqual(["agrees", "agrees", "agrees", "partial"]);
  });

  it("lets a figure and its hedge contradict another figure together", () => {
    // "At least 3", "3" and "5": the first leaves room for the third, the second does not.
    const compare = (a: number, b: number) =>
      b === 2 ? (a === 0 ? partial("a") : conflict) : agree;
    const { stances, groups } = takeStances(3, compare);
    expect(stances).toEqual(["conflicts", "conflicts", "conflicts"]);
    expect(groups).toEqual([0, 0, 2]);
  });

  it("lets no hedge join two figures that contradict each other", () => {
    // "12", "about 12.2" and "12.4".
    const compare = (a: number, b: number) => (a === 0 && b === 2 ? conflict : agree);
    const { stances, groups } = takeStances(3, compare);
    expect([stances[0], stances[2]]).toEqual(["conflicts", "conflicts"]);
    expect(groups[0]).not.toBe(groups[2]);
    expect(stances[1]).toBe("partial");
  });

  it("keeps a value in conflict that contradicts more of the others than it says less than", () => {
    // "08.37 WIT" twice, "Twenty-five minutes later" and "08.37 WIB".
    const compare = (a: number, b: number) => (b < 3 ? agree : a < 2 ? conflict : partial("b"));
    expect(takeStances(4, compare).stances[3]).toBe("conflicts");
  });

  it("sets a stray value aside without doubting those that contradict each other", () => {
    const compare = (_: number, b: number) => (b === 2 ? unrelated : conflict);
    expect(takeStances(3, compare).stances).toEqual(["conflicts", "conflicts", "partial"]);
  });
});

describe("values with one key", () => {
  const letters = fc.array(fc.constantFrom("A", "B", "C", "a", "b", "?"), { maxLength: 9 });
  // "?" is a value that does not even agree with itself.
  const compareAll = (all: readonly string[]) => (a: number, b: number) => {
    const [x = "", y = ""] = [all[a], all[b]];
    if (x === "?" || y === "?") return x === y ? partial("both") : partial(x === "?" ? "a" : "b");
    return x === "C" || y === "C" ? (x === y ? agree : unrelated) : compareLetters(x, y);
  };

  it("stand as if each were compared with every other", () => {
    fc.assert(
      fc.property(letters, (all) => {
        const pairwise = takeStances(all.length, compareAll(all));
        expect(takeStances(all.length, compareAll(all), (index) => all[index] ?? "")).toEqual(
          pairwise,
        );
      }),
    );
  });

  it("are compared once for all", () => {
    let asked = 0;
    const compare = (a: number, b: number) => {
      asked += 1;
      return a % 20 === b % 20 ? agree : conflict;
    };
    const { stances } = takeStances(1000, compare, (index) => String(index % 20));
    expect(new Set(stances)).toEqual(new Set(["conflicts"]));
    expect(asked).toBe((20 * 19) / 2 + 20);
  });
});

describe("the decisive comparison", () => {
  it("is the conflict, where there is one", () => {
    const { decisive } = stancesOf("AaAB");
    expect(decisive?.comparison.relation).toBe("conflict");
    expect([decisive?.a, decisive?.b]).toEqual([0, 3]);
  });

  it("else the loss of precision, else the agreement", () => {
    expect(stancesOf("AAa").decisive).toMatchObject({ a: 0, b: 2, comparison: partial("b") });
    expect(stancesOf("AA").decisive).toMatchObject({ a: 0, b: 1, comparison: agree });
  });

  it("is asked once for each pair, the earlier value first", () => {
    const asked: string[] = [];
    takeStances(3, (a, b) => {
      asked.push(`${a}${b}`);
      return agree;
    });
    expect(asked).toEqual(["01", "02", "12"]);
  });
});

describe("any values", () => {
  const letters = fc
    .array(fc.constantFrom("A", "B", "C", "a", "b", "c"), { maxLength: 8 })
    .map((all) => all.join(""));

  it("conflict all or none of a group, and never one alone", () => {
    fc.assert(
      fc.property(letters, (values) => {
        const { stances, groups } = stancesOf(values);
        groups.forEach((group, index) => {
          expect(stances[index] === "conflicts").toBe(stances[group] === "conflicts");
        });
        const inConflict = groups.filter((_, index) => stances[index] === "conflicts");
        expect(new Set(inConflict).size).not.toBe(1);
      }),
    );
  });

  it("stand in one group where they are the same, and only with what says the same more fully", () => {
    fc.assert(
      fc.property(letters, (values) => {
        const { groups } = stancesOf(values);
        [...values].forEach((x, a) => {
          [...values].forEach((y, b) => {
            if (x === y) expect(groups[a]).toBe(groups[b]);
            if (x.toUpperCase() !== y.toUpperCase()) expect(groups[a]).not.toBe(groups[b]);
          });
        });
      }),
    );
  });

  it("stand the same whatever their order", () => {
    const shuffled = letters.chain((values) =>
      fc.tuple(fc.constant(values), fc.shuffledSubarray([...values], { minLength: values.length })),
    );
    fc.assert(
      fc.property(shuffled, ([values, order]) => {
        const stanceOf = (all: readonly string[]) =>
          new Map(all.map((value, index) => [value, stancesOf(all.join("")).stances[index]]));
        expect(stanceOf(order)).toEqual(stanceOf([...values]));
      }),
    );
  });
});
