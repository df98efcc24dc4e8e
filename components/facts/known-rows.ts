import type { BoardRow, LaterCells } from "./board-rows";

/** The rows of a board with all cells that ever came for them, as one page of it gathers them. */
export interface KnownRows {
  /** Which columns the cells stand under, in which language. */
  readonly layout: string;
  readonly rows: readonly BoardRow[];
  readonly cells: ReadonlyMap<string, LaterCells>;
  /** The facts whose cells had not come when the page did, or show reports that were written anew since. */
  readonly missing: readonly string[];
}

export const NO_ROWS: KnownRows = { layout: "", rows: [], cells: new Map(), missing: [] };

/**
 * What is known once the page came anew with `served`: cells that came before stay with their rows, and a row that says what
 * it said before stays the same object, so that nothing draws it again. Nothing is kept where the columns or the language changed.
 */
export function takeRows(known: KnownRows, layout: string, served: readonly BoardRow[]): KnownRows {
  const before = known.layout === layout ? known : NO_ROWS;
  const cells = new Map(before.cells);
  for (const { id, written, reports, cells: given } of served) {
    if (given !== null && cells.get(id)?.written !== written) {
      cells.set(id, { written, reports, cells: given });
    }
  }
  const missing = served.filter(({ id, written }) => cells.get(id)?.written !== written);
  return {
    layout,
    cells,
    rows: completeRows(before.rows, served, cells),
    missing: missing.map(({ id }) => id),
  };
}

/** What is known once the missing cells have followed the page: newer ones than it speaks of bring it anew by themselves. */
export function takeCells(
  known: KnownRows,
  later: Readonly<Record<string, LaterCells>>,
): KnownRows {
  const cells = new Map([...known.cells, ...Object.entries(later)]);
  return { ...known, cells, rows: completeRows(known.rows, known.rows, cells) };
}

/**
 * The rows with the cells that are known. Those of reports written anew since stay until the new ones are there; they come
 * with the print of what they show, so that a verdict on them says what its author saw.
 */
function completeRows(
  before: readonly BoardRow[],
  rows: readonly BoardRow[],
  known: KnownRows["cells"],
): readonly BoardRow[] {
  const last = new Map(before.map((row) => [row.id, row]));
  return rows.map((row) => {
    const later = known.get(row.id);
    const { cells = null, reports = null } = later ?? {};
    const next = { ...row, cells, reports };
    const same = last.get(row.id);
    return same !== undefined && same.cells === cells && saysTheSame(same, next) ? same : next;
  });
}

/** Leaves the cells aside: those are the same where they are the same object. */
function saysTheSame(a: BoardRow, b: BoardRow): boolean {
  return JSON.stringify({ ...a, cells: null }) === JSON.stringify({ ...b, cells: null });
}
