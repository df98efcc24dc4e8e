// The outlets here are invented.
import { describe, expect, it } from "vitest";
import type { StandingFact } from "../../../lib/editorial/edits/suggestion-of.ts";
import { planReconciliation } from "../../../lib/editorial/plan-reconciliation.ts";
import type { Fact } from "../../../lib/engine/reconciliation.ts";
import { fact, factState, report } from "../../support/facts.ts";
import { verified } from "../../support/rulings.ts";
import { scene } from "../../support/scene.ts";

function plan(stored: readonly StandingFact[], computed: readonly Fact[]) {
  const worked = new Set(["decided", "noted"]);
  let made = 0;
  const newId = () => `new${++made}`;
  const changed = new Set<string>();
  return planReconciliation({ stored, worked, computed, changed, edits: [], scene, newId });
}

describe("a new run of the engine", () => {
  const suggested = null;
  const decided = {
    ...factState("decided", [report("a", "12")], { ruling: verified("12") }),
    suggested,
  };
  const noted = { ...factState("noted", [report("b", "Kota")]), suggested };
  const untouched = { ...factState("untouched", [report("c", "Melati")]), suggested };
  const stored = [decided, noted, untouched];

  it("changes nothing where nothing changed", () => {
    const { write, remove, reopen } = plan(stored, stored);
    expect({ remove, reopen }).toEqual({ remove: [], reopen: [] });
    expect(write.map(({ fact: { id }, key, position }) => [id, key, position])).toEqual([
      ["decided", null, 0],
      ["noted", null, 1],
      ["untouched", null, 2],
    ]);
  });

  it("gives a fact that is not known an id of the desk's own", () => {
    const [first] = plan([], [fact("k1", [report("a", "12")])]).write;
    expect(first).toMatchObject({ fact: { id: "new1" }, key: "k1", suggested: null });
  });

  it("withdraws what somebody worked on, removes the rest, and reopens what was verified", () => {
    const { write, remove, reopen } = plan(stored, []);
    expect(write.map(({ fact: { id, withdrawn } }) => [id, withdrawn])).toEqual([
      ["decided", true],
      ["noted", true],
    ]);
    expect(remove).toEqual(["untouched"]);
    expect(reopen.map(({ fact: { id } }) => id)).toEqual(["decided"]);
  });

  it("does not reopen for a value that only got another name", () => {
    const renamed = [
      fact("k1", [report("a", "twelve", { evidence: decided.reports[0]?.evidence ?? [] })]),
    ];
    const { write, reopen } = plan([decided], renamed);
    expect(reopen).toEqual([]);
    expect(write[0]?.fact).toMatchObject({ id: "decided", reports: [{ value: "12" }] });
  });

  it("names the outlet that reopened it", () => {
    const conflict = [
      report("a", "12", { stance: "conflicts" }),
      report("d", "13", { stance: "conflicts" }),
    ];
    const { reopen } = plan([decided], [fact("k1", conflict)]);
    expect(reopen[0]?.cause.en).toBe("Harian d reports something else: 13.");
  });
});
