import type { BoardColumn } from "./column-choice";

/** The ids of the articles whose cells are drawn, or all of them. */
export type DrawnColumns = ReadonlySet<string> | "all";

/** A column that is drawn, or so many in a row that are not, which one wide cell stands for. */
export type ColumnRun =
  | { readonly column: BoardColumn }
  | { readonly column: null; readonly at: number; readonly length: number };

/** A row of the board from left to right. The cell under the cursor is always drawn: it has the focus. */
export function drawnRuns(
  columns: readonly BoardColumn[],
  drawn: DrawnColumns,
  cursor: string | null,
): readonly ColumnRun[] {
  const runs: ColumnRun[] = [];
  for (const [at, column] of columns.entries()) {
    const { id } = column.article;
    const last = runs.at(-1);
    if (drawn === "all" || drawn.has(id) || id === cursor) {
      runs.push({ column });
    } else if (last?.column === null) {
      runs[runs.length - 1] = { ...last, length: last.length + 1 };
    } else {
      runs.push({ column: null, at, length: 1 });
    }
  }
  return runs;
}
