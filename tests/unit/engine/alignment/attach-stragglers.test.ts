import { describe, expect, it } from "vitest";
import { attachStragglers } from "../../../../lib/engine/alignment/attach-stragglers.ts";

const THRESHOLD = 0.5;

/** Groups of items named by article and number ("a1"), each group in one string, before and after. */
function attached(groups: readonly string[], scores: Readonly<Record<string, number>>) {
  const items = groups.flatMap((group) => group.split(" ")).toSorted((a, b) => (a < b ? -1 : 1));
  const score = (a: number, b: number) =>
    scores[`${items[a]} ${items[b]}`] ?? scores[`${items[b]} ${items[a]}`] ?? 0;
  return attachStragglers(
    groups.map((group) => group.split(" ").map((item) => items.indexOf(item))),
    items.map((item) => item.slice(0, 1)),
    score,
    THRESHOLD,
  ).map((group) => group.map((index) => items[index]).join(" "));
}

describe("attachStragglers", () => {
  it("lets a group take in the one claim of another article that nearly fits", () => {
    expect(attached(["a1 b1", "c1"], { "a1 c1": 0.48, "b1 c1": 0.48 })).toEqual(["a1 b1 c1"]);
  });

  it("measures by the mean link to the group", () => {
    expect(attached(["a1 b1", "c1"], { "a1 c1": 0.9, "b1 c1": 0 })).toEqual(["a1 b1", "c1"]);
  });

  it("leaves what fits too badly", () => {
    expect(attached(["a1 b1", "c1"], { "a1 c1": 0.3, "b1 c1": 0.3 })).toEqual(["a1 b1", "c1"]);
  });

  it("leaves both where two claims of an article fit alike", () => {
    const alike = { "a1 c1": 0.48, "b1 c1": 0.48, "a1 c2": 0.47, "b1 c2": 0.47 };
    expect(attached(["a1 b1", "c1", "c2"], alike)).toEqual(["a1 b1", "c1", "c2"]);
  });

  it("takes the better one where it leads clearly", () => {
    const clear = { "a1 c1": 0.48, "b1 c1": 0.48, "a1 c2": 0.3, "b1 c2": 0.3 };
    expect(attached(["a1 b1", "c1", "c2"], clear)).toEqual(["a1 b1 c1", "c2"]);
  });

  it("takes no second claim of an article that it has", () => {
    expect(attached(["a1 b1", "a2"], { "a1 a2": 1, "b1 a2": 1 })).toEqual(["a1 b1", "a2"]);
  });

  it("leaves single a claim that two groups want alike", () => {
    const torn = { "a1 c1": 0.49, "b1 c1": 0.49, "a2 c1": 0.48, "b2 c1": 0.48 };
    expect(attached(["a1 b1", "a2 b2", "c1"], torn)).toEqual(["a1 b1", "a2 b2", "c1"]);
  });

  it("gives a claim to the group that it fits clearly better", () => {
    const better = { "a1 c1": 0.47, "b1 c1": 0.47, "a2 c1": 0.6, "b2 c1": 0.6 };
    expect(attached(["a1 b1", "a2 b2", "c1"], better)).toEqual(["a1 b1", "a2 b2 c1"]);
  });

  it("takes in one claim each of two articles", () => {
    const fit = { "a1 c1": 0.48, "b1 c1": 0.48, "a1 d1": 0.48, "b1 d1": 0.48 };
    expect(attached(["a1 b1", "c1", "d1"], fit)).toEqual(["a1 b1 c1 d1"]);
  });

  it("makes no group out of two single claims", () => {
    expect(attached(["a1", "b1"], { "a1 b1": 0.49 })).toEqual(["a1", "b1"]);
  });
});
