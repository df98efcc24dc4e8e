import { expect, it } from "vitest";
import { decideRuling } from "../../../../lib/editorial/decide-ruling.ts";
import { leaveTalkOut } from "../../../../lib/editorial/notes/leave-talk-out.ts";
import { replayDecisions } from "../../../../lib/editorial/replay-decisions.ts";
import { DEFAULT_RULES } from "../../../../lib/editorial/rules.ts";
import { decision, factState, report } from "../../../support/facts.ts";
import { verified } from "../../../support/rulings.ts";

const log = [
  decision(1, { after: verified("12") }),
  decision(2, { kind: "note-added", author: "Bima" }),
  decision(3, { kind: "undone", undoes: "d2" }),
  decision(4, { kind: "undone", undoes: "d3" }),
  decision(5, { kind: "fact-assigned", after: "Citra" }),
];

it("leaves out talk, what takes it back and what takes that back", () => {
  expect(leaveTalkOut(log).map(({ id }) => id)).toEqual(["d1"]);
});

it("keeps what takes a ruling back", () => {
  const undone = [...log, decision(6, { kind: "undone", undoes: "d1" })];
  expect(leaveTalkOut(undone).map(({ id }) => id)).toEqual(["d1", "d6"]);
});

it("so a colleague's note makes no ruling stale", () => {
  expect(replayDecisions(log)).toMatchObject({ revision: "d1", ruling: verified("12") });
  const fact = factState("fact", [report("a", "12"), report("b", "13")]);
  const change = { author: "Ayu", revision: "d1" };
  const article = {
    text: "12, 13",
    takenAt: "2026-01-01T00:00:00.000Z",
    originKey: "a",
    official: false,
  };
  const articles = new Map([
    ["a", article],
    ["b", { ...article, originKey: "b" }],
  ]);
  const grounds = { fact, rules: DEFAULT_RULES, articles };
  expect(decideRuling(grounds, log, verified("13"), change).ok).toBe(true);
});
