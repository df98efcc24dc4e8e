// The outlets here are invented.
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../../lib/editorial/edits/apply-edits.ts";
import { anchorOf, type Edit, type EditEntry } from "../../../../lib/editorial/edits/edit.ts";
import type { EditableFact } from "../../../../lib/editorial/edits/editable-fact.ts";
import { fact, report } from "../../../support/facts.ts";
import { scene } from "../../../support/scene.ts";

function editable(id: string, reports: EditableFact["reports"]): EditableFact {
  return { ...fact(id, reports), by: "engine", hidden: null, withdrawn: false };
}

const twelve = report("a", "12");
const thirteen = report("b", "13");
const name = report("a", "Melati", { evidence: [{ start: 48, end: 54, text: "Melati" }] });

function lay(facts: readonly EditableFact[], ...edits: readonly (readonly [string, Edit])[]) {
  const entries = edits.map(([factId, edit], at): EditEntry => ({ id: `e${at}`, factId, edit }));
  const laid = applyEdits(facts, entries, scene);
  return new Map(laid.map((edited) => [edited.fact.id, edited]));
}

describe("edits over what the engine suggests", () => {
  const deaths = editable("deaths", [
    { ...twelve, stance: "conflicts" },
    { ...thirteen, stance: "conflicts" },
  ]);
  const ship = editable("ship", [name]);

  it("leave what they are not about as the very same object", () => {
    const aside: Edit = { op: "set-fact-aside", reason: "Nobody asks." };
    const laid = lay([deaths, ship], ["ship", aside]);
    expect(laid.get("deaths")?.fact).toBe(deaths);
    expect(laid.get("deaths")?.suggested).toBe(deaths);
    expect(laid.get("ship")).toMatchObject({ suggested: ship, fact: { hidden: "aside" } });
  });

  it("find a claim again by its words, wherever a later run has put it", () => {
    const edit: Edit = {
      op: "set-aside",
      claim: anchorOf(thirteen),
      report: thirteen,
      reason: "A slip.",
    };
    const elsewhere = [editable("deaths", [twelve]), editable("toll", [thirteen])];
    const laid = lay(elsewhere, ["deaths", edit]);
    expect(laid.get("toll")?.fact.hidden).toBe("empty");
    expect(laid.get("deaths")?.fact).toBe(elsewhere[0]);
  });

  it("take no claim of another fact that only has the words or the place", () => {
    const gone = report("d", "12");
    const aside: Edit = { op: "set-aside", claim: anchorOf(gone), report: gone, reason: "A slip." };
    const facts = [editable("deaths", [twelve]), editable("toll", [report("d", "13")])];
    expect(lay(facts, ["deaths", aside]).get("toll")?.fact).toBe(facts[1]);
    const said = { start: 6, end: 17, text: "orang tewas" };
    const added = report("a", "12", { evidence: [said] });
    const undone: Edit = { ...aside, claim: anchorOf(added), report: added };
    const near = editable("toll", [
      report("a", "12", { evidence: [{ start: 0, end: 11, text: "12 orang te" }] }),
    ]);
    expect(lay([ship, near], ["ship", undone]).get("toll")?.fact).toBe(near);
  });

  it("prefer the very same words elsewhere to near ones at home", () => {
    const wide = report("b", "13", { evidence: [{ start: 0, end: 14, text: "13 orang tewas" }] });
    const edit: Edit = {
      op: "set-aside",
      claim: anchorOf(thirteen),
      report: thirteen,
      reason: "A slip.",
    };
    const facts = [editable("deaths", [twelve, wide]), editable("toll", [thirteen])];
    const laid = lay(facts, ["deaths", edit]);
    expect(laid.get("deaths")?.fact).toBe(facts[0]);
    expect(laid.get("toll")?.fact.hidden).toBe("empty");
    const alone = lay([editable("deaths", [twelve, wide])], ["deaths", edit]);
    expect(alone.get("deaths")?.fact.reports).toMatchObject([{ value: "12" }]);
  });

  it("keep a claim that the engine finds no more, as it was accepted", () => {
    const edit: Edit = { op: "accept", claim: anchorOf(thirteen), report: thirteen };
    const laid = lay([editable("deaths", [twelve])], ["deaths", edit]);
    expect(laid.get("deaths")?.fact).toMatchObject({
      status: "conflict",
      reports: [{ value: "12" }, { value: "13", mark: "accepted" }],
    });
  });

  it("leave an accepted claim out where its words stand in the text no more", () => {
    const gone = report("b", "99", { evidence: [{ start: 0, end: 2, text: "99" }] });
    const edit: Edit = { op: "accept", claim: anchorOf(gone), report: gone };
    const laid = lay([editable("deaths", [twelve])], ["deaths", edit]);
    expect(laid.get("deaths")?.fact.reports).toMatchObject([{ value: "12" }]);
  });

  it("count outlets and origins anew, and say what differs", () => {
    const move: Edit = { op: "move", claim: anchorOf(name), report: name, to: "deaths" };
    const laid = lay([deaths, ship], ["ship", move]);
    expect(laid.get("deaths")?.fact).toMatchObject({ outlets: 2, independentOrigins: 2 });
    expect(laid.get("deaths")?.fact.reason.en).toBe(
      "Harian a: 12. Harian b: 13. Harian a: Melati.",
    );
  });

  it("hold the stance that an editor gave", () => {
    const change: Edit = {
      op: "change",
      claim: anchorOf(thirteen),
      report: thirteen,
      change: { stance: "partial" },
      reason: "An early count.",
    };
    const laid = lay([deaths], ["deaths", change]);
    expect(laid.get("deaths")?.fact.reports).toMatchObject([
      { value: "12" },
      { value: "13", stance: "partial", mark: "changed" },
    ]);
  });

  it("never give two groups of answers one name", () => {
    const other = { ...thirteen, value: "12", answer: { en: "twelve", id: "dua belas" } };
    const merge: Edit = { op: "merge", from: "toll" };
    const laid = lay(
      [editable("deaths", [twelve]), editable("toll", [{ ...other, value: "12 (2)" }])],
      ["deaths", merge],
    );
    const values = laid.get("deaths")?.fact.reports.map(({ value }) => value) ?? [];
    expect(new Set(values).size).toBe(2);
    expect(laid.get("toll")?.fact.hidden).toBe("merged");
  });

  it("skip what is on a fact that an undone edit had made", () => {
    const question: Edit = { op: "question", question: "Who?", was: { en: "", id: "" } };
    expect(lay([ship], ["never-made", question]).get("ship")?.fact).toBe(ship);
  });
});
