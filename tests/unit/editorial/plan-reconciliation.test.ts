// The outlets here are invented.
import { describe, expect, it } from "vitest";
import { planReconciliation } from "../../../lib/editorial/plan-reconciliation.ts";
import { fact, factState, report } from "../../support/facts.ts";
import { verified } from "../../support/rulings.ts";

const outletOf = (id: string) => `Harian ${id}`;

describe("a new run of the engine", () => {
  const decided = factState("decided", [report("a", "12")], { ruling: verified("12") });
  const noted = factState("noted", [report("b", "Kota")]);
  const untouched = factState("untouched", [report("c", "Melati")]);
  const stored = [decided, noted, untouched];
  const worked = new Set(["decided", "noted"]);

  it("changes nothing where nothing changed", () => {
    const plan = planReconciliation(stored, worked, stored, outletOf);
    expect(plan).toMatchObject({ withdraw: [], remove: [], reopen: [] });
    expect(plan.found.map(({ fact: { id }, known }) => [id, known])).toEqual([
      ["decided", true],
      ["noted", true],
      ["untouched", true],
    ]);
  });

  it("withdraws what somebody worked on, removes the rest, and reopens what was verified", () => {
    const plan = planReconciliation(stored, worked, [], outletOf);
    expect(plan).toMatchObject({
      found: [],
      withdraw: ["decided", "noted"],
      remove: ["untouched"],
    });
    expect(plan.reopen.map(({ fact: { id } }) => id)).toEqual(["decided"]);
  });

  it("does not reopen for a value that only got another name", () => {
    const renamed = [
      fact("k1", [report("a", "twelve", { evidence: decided.reports[0]?.evidence ?? [] })]),
    ];
    const plan = planReconciliation([decided], worked, renamed, outletOf);
    expect(plan.reopen).toEqual([]);
    expect(plan.found[0]?.fact).toMatchObject({ id: "decided", reports: [{ value: "12" }] });
  });

  it("names the outlet that reopened it", () => {
    const conflict = [
      report("a", "12", { stance: "conflicts" }),
      report("d", "13", { stance: "conflicts" }),
    ];
    const plan = planReconciliation([decided], worked, [fact("k1", conflict)], outletOf);
    expect(plan.reopen[0]?.cause.en).toBe("Harian d reports something else: 13.");
  });
});
