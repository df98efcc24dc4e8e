import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeRepeats } from "../../../../lib/engine/claims/merge-repeats.ts";
import { claim, date, polarity, quantity } from "../../../support/claims.ts";

const signed = (start: number, day = "2026-03-04") =>
  claim("a", { aspect: "date", predicates: ["sign"], value: date(day), start });

describe("mergeRepeats", () => {
  it("lets the first claim stand, with the words of its repeats after its own", () => {
    const merged = mergeRepeats([signed(0), signed(40), signed(80)]);
    expect(merged).toHaveLength(1);
    expect(merged[0]?.evidence.map(({ start }) => start)).toEqual([0, 40, 80]);
  });

  it("shows no more than four stretches", () => {
    const merged = mergeRepeats([0, 10, 20, 30, 40, 50].map((start) => signed(start)));
    expect(merged[0]?.evidence.map(({ start }) => start)).toEqual([0, 10, 20, 30]);
  });

  it.each([
    ["another value", signed(40, "2026-03-05")],
    ["another predicate", claim("a", { ...signed(40), predicates: ["ratify"] })],
    ["another head", claim("a", { ...signed(40), predicates: ["sign"], head: "c:treaty" })],
    ["another rule", { ...signed(40), ruleId: "other" }],
    ["another aspect", { ...signed(40), aspect: "name" as const }],
  ])("keeps %s apart", (_, other) => {
    expect(mergeRepeats([signed(0), other])).toEqual([signed(0), other]);
  });

  it("tells plain statements apart by whom they are about", () => {
    const of = (patient: string, start: number) =>
      claim("a", { predicates: ["collapse"], patients: [patient], start });
    expect(mergeRepeats([of("c:bridge", 0), of("c:dam", 40), of("c:bridge", 80)])).toHaveLength(2);
  });

  it("tells a denial from a statement", () => {
    const denied = claim("a", { value: polarity({ answer: "no", modality: "denied" }) });
    expect(mergeRepeats([claim("a"), denied])).toHaveLength(2);
  });

  it("keeps the order, loses no value and finds nothing more to merge", () => {
    const claims = fc.array(
      fc.record({ number: fc.integer({ min: 1, max: 3 }), start: fc.nat(99) }).map((parts) =>
        claim("a", {
          aspect: "quantity",
          value: quantity(parts.number),
          start: parts.start,
        }),
      ),
    );
    const numbers = (all: ReturnType<typeof mergeRepeats>) =>
      all.map(({ value }) => (value.kind === "quantity" ? value.number : null));
    fc.assert(
      fc.property(claims, (all) => {
        const merged = mergeRepeats(all);
        expect(numbers(merged)).toEqual([...new Set(numbers(all))]);
        expect(mergeRepeats(merged)).toEqual(merged);
      }),
    );
  });
});
