// The people here are invented.
import { describe, expect, it } from "vitest";
import {
  type ActivityFilter,
  filterActivity,
  undoableEntries,
} from "../../../lib/editorial/activity.ts";
import { DECISION_KINDS } from "../../../lib/editorial/decision.ts";
import en from "../../../lib/messages/en.json";
import id from "../../../lib/messages/id.json";
import { decision } from "../components/fixtures.ts";

const ALL: ActivityFilter = { person: null, kind: null, factId: null, from: null, to: null };
const log = [
  decision(1, { kind: "story-created", factId: null, author: "Ayu", at: "2026-01-01T08:00:00Z" }),
  decision(2, { kind: "ruling", factId: "f", author: "Ayu", at: "2026-01-02T08:00:00Z" }),
  decision(3, { kind: "ruling", factId: "g", author: "Budi", at: "2026-01-03T08:00:00Z" }),
];

function found(filter: Partial<ActivityFilter>): readonly number[] {
  const entries = filterActivity(log, { ...ALL, ...filter }, (at) => at.slice(0, 10));
  return entries.map(({ sequence }) => sequence);
}

describe("the log under a filter", () => {
  it("is everything without one", () => {
    expect(found({})).toEqual([1, 2, 3]);
  });

  it("is what a person did, of a kind, on a fact, between two days with both of them", () => {
    expect(found({ person: "Ayu" })).toEqual([1, 2]);
    expect(found({ kind: "ruling" })).toEqual([2, 3]);
    expect(found({ factId: "g" })).toEqual([3]);
    expect(found({ from: "2026-01-02" })).toEqual([2, 3]);
    expect(found({ to: "2026-01-02" })).toEqual([1, 2]);
    expect(found({ from: "2026-01-02", to: "2026-01-02", person: "Budi" })).toEqual([]);
  });
});

describe("what can be taken back", () => {
  const canUndo = (kind: string) => kind === "ruling";
  const again = (...entries: typeof log) => [...undoableEntries(entries, canUndo)];
  const ruled = decision(1, { kind: "ruling" });
  const undone = decision(2, { kind: "undone", undoes: "d1" });

  it("is what stands, of the kinds that can be", () => {
    expect(again(decision(0, { kind: "exported" }), ruled)).toEqual([["d1", "undo"]]);
  });

  it("is done again by the undo of what was undone, and then taken back again", () => {
    expect(again(ruled, undone)).toEqual([["d2", "redo"]]);
    const redone = decision(3, { kind: "undone", undoes: "d2" });
    expect(again(ruled, undone, redone)).toEqual([
      ["d1", "undo"],
      ["d3", "redo"],
    ]);
  });
});

it.each(DECISION_KINDS)("the log has a sentence for %s in both languages", (kind) => {
  for (const { decision: sentences } of [en, id]) {
    expect(
      Object.entries(sentences)
        .find(([key]) => key === kind)?.[1]
        .trim(),
    ).toBeTruthy();
  }
});
