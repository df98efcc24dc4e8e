/** Rows that come with their cells when a large board opens: more than the tallest window shows. */
export const ROWS_AT_FIRST = 20;
/** Rows that come drawn when a large board opens; the others are drawn once those stand. Some windows' worth. */
export const ROWS_SERVED = 60;
/** As many cells as a page carries without being slow to open. */
const CELLS_AT_ONCE_MAX = 1200;

/**
 * The facts of a board whose reports come with its page: all of them, and of a large board the first ones and `asked`, the
 * fact that the address names. The others' follow.
 */
export function factsAtFirst(board: BoardSize, asked: string | null): readonly string[] {
  const ids = board.facts.map(({ id }) => id);
  return isLargeBoard(board)
    ? ids.filter((id, index) => index < ROWS_AT_FIRST || id === asked)
    : ids;
}

/** Whether a board has so many cells that it opens with a part of them, and is laid out row by row. */
export function isLargeBoard({ facts, articles }: BoardSize): boolean {
  return facts.length * articles.length > CELLS_AT_ONCE_MAX;
}

interface BoardSize {
  readonly facts: readonly { readonly id: string }[];
  readonly articles: readonly unknown[];
}
