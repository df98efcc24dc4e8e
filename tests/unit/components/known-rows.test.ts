import { describe, expect, it } from "vitest";
import { type BoardRow, boardCells, boardRows } from "../../../components/facts/board-rows";
import { NO_ROWS, takeCells, takeRows } from "../../../components/facts/known-rows";
import { printReports } from "../../../lib/editorial/print-reports";
import { article, board, fact, report } from "./fixtures";

const LAYOUT = "en a b";
const columns = [article("a"), article("b")];
const facts = [
  fact("f", [report("a", "x", "words", "agrees")]),
  fact("g", [report("b", "y", "other words", "conflicts")]),
];
/** The board as it is when `g` was last written as `written`: a page brings it without the cells of `g`. */
const boardOf = (written: string) => ({
  ...board(columns, facts),
  heads: new Map([
    ["f", { written: "f1", values: [] }],
    ["g", { written, values: [] }],
  ]),
});
const page = (written = "g1") => boardRows({ ...boardOf(written), later: new Set(["g"]) }, "en");
const cells = (written = "g1") => boardCells(boardOf(written), "en");
const drawn = ({ cells, reports }: BoardRow) => ({ cells, reports });

describe("the rows of a board that a page knows", () => {
  const opened = takeRows(NO_ROWS, LAYOUT, page());
  const complete = takeCells(opened, cells());

  it("get their cells after the page, with the print of the reports that they show", () => {
    expect(opened.missing).toEqual(["g"]);
    expect(opened.rows[1]).toMatchObject({ cells: null, reports: null });
    expect(complete.rows.map(drawn)).toEqual(boardRows(boardOf("g1"), "en").map(drawn));
    expect(complete.rows[1]?.reports).toBe(printReports(facts[1]?.reports ?? []));
  });

  it("keep them, and stay the same rows, while a verdict changes another one", () => {
    const decided = page().map((row) => (row.id === "f" ? { ...row, revision: "d1" } : row));
    const after = takeRows(complete, LAYOUT, decided);
    expect(after.missing).toEqual([]);
    expect(after.rows[0]).toMatchObject({ revision: "d1", cells: complete.rows[0]?.cells });
    expect(after.rows[1]).toBe(complete.rows[1]);
  });

  it("miss those of reports that were written anew, and show the old ones until the new are there", () => {
    const after = takeRows(complete, LAYOUT, page("g2"));
    expect(after.missing).toEqual(["g"]);
    expect(after.rows[1]).toMatchObject({ written: "g2", cells: complete.rows[1]?.cells });
    const { g } = cells("g2");
    expect(takeCells(after, g === undefined ? {} : { g }).rows[1]?.cells).toBe(g?.cells);
  });

  it("do not ask again for cells that are newer than the page: it is on its way anew", () => {
    const early = takeCells(opened, cells("g2"));
    expect(early.missing).toBe(opened.missing);
    expect(takeRows(early, LAYOUT, page("g2")).missing).toEqual([]);
  });

  it("forget them where the columns or the language changed", () => {
    expect(takeRows(complete, "id a b", page()).missing).toEqual(["g"]);
    expect(takeRows(complete, "id a b", page()).rows[1]?.cells).toBeNull();
  });
});
