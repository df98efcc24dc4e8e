import { describe, expect, it } from "vitest";
import { compareClaims } from "../../../../lib/engine/stances/compare-claims.ts";
import { claim, polarity } from "../../../support/claims.ts";

const told = (day: string) => ({ more: { told: day } });

describe("what is not so yet", () => {
  const notYet = polarity({ answer: "no", yet: true });

  it("does not contradict what came about later", () => {
    const early = claim("a", { value: notYet, ...told("2026-03-04") });
    const late = claim("b", { value: polarity(), ...told("2026-03-05") });
    expect(compareClaims(early, late)).toMatchObject({
      relation: "partial",
      weaker: "a",
      ruleId: "polarity-not-yet",
    });
    expect(compareClaims(late, early).weaker).toBe("b");
  });

  it("contradicts an article that said yes before", () => {
    const early = claim("a", { value: polarity(), ...told("2026-03-04") });
    const late = claim("b", { value: notYet, ...told("2026-03-05") });
    expect(compareClaims(early, late).relation).toBe("conflict");
  });

  it("is no plain no", () => {
    const no = claim("a", { value: polarity({ answer: "no" }), ...told("2026-03-04") });
    const yes = claim("b", { value: polarity(), ...told("2026-03-05") });
    expect(compareClaims(no, yes).relation).toBe("conflict");
  });
});
