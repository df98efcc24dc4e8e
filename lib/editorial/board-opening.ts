/** Rows that come with their cells when a large board opens: more than the tallest window shows. */
export const ROWS_AT_FIRST = 20;
/** Rows that come drawn when a long board of few cells opens; the others are drawn once those stand. Some windows' worth. */
const ROWS_SERVED = 60;
/** As many cells as a page carries without being slow to open. */
const CELLS_AT_ONCE_MAX = 1200;

/**
 * The facts of a board whose reports come with its page: all of them, and of a large board the first of those `shown` under
 * its filter, counted from `from` (0 is the first), and `asked`, the fact that the address names. The others' follow.
 */
export function factsAtFirst(
  board: BoardSize,
  {
    shown,
    asked,
    from,
  }: { readonly shown: readonly string[]; readonly asked: string | null; readonly from: number },
): readonly string[] {
  const ids = board.facts.map(({ id }) => id);
  if (!isLargeBoard(board)) {
    return ids;
  }
  const first = new Set(shown.slice(from, from + ROWS_AT_FIRST));
  return ids.filter((id) => first.has(id) || id === asked);
}

/**
 * The place among `count` rows from which a page serves them, counted from 0, as its address asks for it counted from 1: the
 * first where it asks for none that there is.
 */
export function readFrom(text: string | undefined, count: number): number {
  const from = /^\d{1,9}$/.test(text ?? "") ? Number(text) - 1 : 0;
  return from > 0 && from < count ? from : 0;
}

/**
 * How many rows of a board its page brings drawn, until scripts bring the others. Of a large one those that come with their
 * cells: without scripts one goes by links and finds the words of each.
 */
export function rowsAtFirst(board: BoardSize): number {
  return isLargeBoard(board) ? ROWS_AT_FIRST : ROWS_SERVED;
}

/** Whether a board has so many cells that it opens with a part of them, and is laid out row by row. */
export function isLargeBoard({ facts, articles }: BoardSize): boolean {
  return facts.length * articles.length > CELLS_AT_ONCE_MAX;
}

interface BoardSize {
  readonly facts: readonly { readonly id: string }[];
  readonly articles: readonly unknown[];
}
