import { describe, expect, it } from "vitest";
import { undoableDecision } from "../../../components/verdicts/undoable-decision";
import { decision } from "./fixtures";

describe("what an undo takes back", () => {
  const log = [decision(1, {}), decision(2, {}), decision(3, { kind: "undone", undoes: "d2" })];

  it("is the newest ruling that stands", () => {
    expect(undoableDecision(log.toReversed())?.id).toBe("d1");
    expect(undoableDecision([decision(1, { kind: "article-added" })])).toBeNull();
  });
});
