import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderFacts } from "../../../../lib/engine/facts/order-facts.ts";
import { FACT_STATUSES } from "../../../../lib/engine/reconciliation.ts";
import { fact, report } from "../../../support/facts.ts";

const at = (start: number) =>
  report("a", "x", { evidence: [{ start, end: start + 1, text: "x" }] });
const order = (...facts: Parameters<typeof orderFacts>[0]) => orderFacts(facts).map(({ id }) => id);

describe("orderFacts", () => {
  it("puts the most serious first", () => {
    const facts = FACT_STATUSES.toReversed().map((status) => fact(status, [at(0)], { status }));
    expect(order(...facts)).toEqual(["conflict", "partial", "single", "agree"]);
  });

  it("then what more outlets report", () => {
    const few = fact("few", [at(0)], { outlets: 2 });
    const many = fact("many", [at(9)], { outlets: 5 });
    expect(order(few, many)).toEqual(["many", "few"]);
  });

  it("then what stands earlier in the text, by its earliest report", () => {
    const late = fact("late", [at(5), at(6)], { outlets: 2 });
    const early = fact("early", [at(9), at(3)], { outlets: 2 });
    expect(order(late, early)).toEqual(["early", "late"]);
  });

  it("keeps all facts, and is the same whatever order they come in", () => {
    const any = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 3 }),
        status: fc.constantFrom(...FACT_STATUSES),
        outlets: fc.integer({ min: 1, max: 3 }),
        start: fc.nat(3),
      }),
      { selector: ({ id }) => id, maxLength: 8 },
    );
    const shuffled = any.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    const made = (all: readonly { id: string; start: number; outlets: number }[]) =>
      all.map(({ id, start, ...rest }) => fact(id, [at(start)], rest));
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(order(...made(other))).toEqual(order(...made(one)));
        expect(order(...made(one)).toSorted()).toEqual(one.map(({ id }) => id).toSorted());
      }),
    );
  });
});
