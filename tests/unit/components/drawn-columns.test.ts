import { describe, expect, it } from "vitest";
import { chooseColumns, NO_CHOICE } from "../../../components/facts/column-choice";
import { drawnRuns } from "../../../components/facts/drawn-columns";
import { article } from "./fixtures";

const columns = chooseColumns(
  ["a", "b", "c", "d", "e", "f"].map((id) => article(id)),
  NO_CHOICE,
);
const told = (drawn: ReadonlySet<string> | "all", cursor: string | null = null) =>
  drawnRuns(columns, drawn, cursor).map((run) =>
    run.column === null ? run.length : run.column.article.id,
  );

describe("drawnRuns", () => {
  it("has one wide cell for every stretch that is not drawn", () => {
    expect(told(new Set(["b", "c"]))).toEqual([1, "b", "c", 3]);
    expect(told(new Set())).toEqual([6]);
    expect(told("all")).toEqual(["a", "b", "c", "d", "e", "f"]);
  });

  it("always draws the cell under the cursor, and spans every column", () => {
    expect(told(new Set(["a"]), "e")).toEqual(["a", 3, "e", 1]);
    const runs = drawnRuns(columns, new Set(["c"]), "f");
    expect(runs.reduce((sum, run) => sum + (run.column === null ? run.length : 1), 0)).toBe(6);
  });
});
