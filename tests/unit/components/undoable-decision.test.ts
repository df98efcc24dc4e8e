import { describe, expect, it } from "vitest";
import { undoableDecision } from "../../../components/verdicts/undoable-decision";
import { decision } from "./fixtures";

describe("what an undo takes back", () => {
  const after = { verdict: "verified" };
  const log = [
    decision(1, { after }),
    decision(2, { after }),
    decision(3, { kind: "undone", undoes: "d2", before: after }),
  ];

  it("is the newest ruling that stands", () => {
    expect(undoableDecision(log.toReversed(), "Rani")?.id).toBe("d1");
    expect(undoableDecision([decision(1, { kind: "article-added" })], "Rani")).toBeNull();
  });

  it("is a first reading only for its reader", () => {
    const waiting = [...log, decision(4, { kind: "first-reading", after })];
    expect(undoableDecision(waiting, "rani")?.id).toBe("d4");
    expect(undoableDecision(waiting, "Bima")).toBeNull();
    expect(undoableDecision(waiting, "")).toBeNull();
  });

  it("is nothing of which the reader may not know", () => {
    expect(undoableDecision([...log, decision(4, {})], "Rani")).toBeNull();
  });
});
