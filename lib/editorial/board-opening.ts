/** Rows that come with their cells when a large board opens: more than the tallest window shows. */
export const ROWS_AT_FIRST = 20;
/** As many cells as a page carries without being slow to open. */
const CELLS_AT_ONCE_MAX = 1200;

/**
 * The facts of a board whose reports come with its page: all of them, and of a large board the first ones and `asked`, the
 * fact that the address names. The others' follow.
 */
export function factsAtFirst(
  board: {
    readonly facts: readonly { readonly id: string }[];
    readonly articles: readonly unknown[];
  },
  asked: string | null,
): readonly string[] {
  const ids = board.facts.map(({ id }) => id);
  if (ids.length * board.articles.length <= CELLS_AT_ONCE_MAX) {
    return ids;
  }
  return ids.filter((id, index) => index < ROWS_AT_FIRST || id === asked);
}
