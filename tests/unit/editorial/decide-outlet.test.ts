// The outlets here are invented.
import { expect, it } from "vitest";
import { decideOutlet, type OutletRequest } from "../../../lib/editorial/decide-outlet.ts";
import { foldOutlet, type Outlet } from "../../../lib/editorial/outlet.ts";

function outlet(id: string, name: string, mergedIntoId: string | null = null): Outlet {
  return { id, name, folded: foldOutlet(name), kind: "outlet", mergedIntoId };
}

const times = outlet("t", "Contoh Times");
const alias = outlet("a", "The Contoh Times", "t");
const post = outlet("p", "Misal Post");
const desk = [times, alias, post];

function decide(one: Outlet, request: OutletRequest, author = "Ayu") {
  return decideOutlet(one, desk, request, author);
}

function lacks(...missing: string[]) {
  return { ok: false, error: { kind: "refused", missing } };
}

it("renames, also to a spelling that was merged into it", () => {
  expect(decide(times, { kind: "rename", name: "Times of Contoh" })).toMatchObject({
    value: [{ id: "t", name: "Times of Contoh" }],
  });
  expect(decide(times, { kind: "rename", name: "THE CONTOH TIMES" }).ok).toBe(true);
});

it("takes no blank name, no other outlet's, and no change that is none", () => {
  expect(decide(times, { kind: "rename", name: "" }, "")).toEqual(lacks("author", "name"));
  expect(decide(times, { kind: "rename", name: "MISAL post" })).toEqual(lacks("taken"));
  expect(decide(times, { kind: "rename", name: "Contoh Times" })).toEqual(lacks("nothing"));
  expect(decide(times, { kind: "kind", to: "outlet" })).toEqual(lacks("nothing"));
  expect(decide(times, { kind: "separate" })).toEqual(lacks("nothing"));
});

it("takes the spellings of an outlet along when it is merged", () => {
  expect(decide(times, { kind: "merge", into: "p" })).toMatchObject({
    value: [
      { id: "t", mergedIntoId: "p" },
      { id: "a", mergedIntoId: "p" },
    ],
  });
});

it("merges with no other spelling, with nothing unknown and not with itself", () => {
  for (const into of ["a", "t", "x"]) {
    expect(decide(times, { kind: "merge", into })).toEqual(lacks("target"));
  }
  expect(decide(alias, { kind: "merge", into: "p" })).toEqual(lacks("target"));
  expect(decide(alias, { kind: "separate" })).toMatchObject({ value: [{ mergedIntoId: null }] });
});

it("separates no spelling whose name the outlet has taken since", () => {
  const renamed = { ...times, name: "THE CONTOH TIMES" };
  const outlets = [renamed, alias, post];
  expect(decideOutlet(alias, outlets, { kind: "separate" }, "Ayu")).toEqual(lacks("taken"));
});
