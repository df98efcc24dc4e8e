/** Where a board scrolls in itself; on anything narrower its rows are cards and the page scrolls. As `md` in the classes. */
export const WIDE_BOARD = "(min-width: 48rem)";
