/**
 * The classes of a pinned column by its place: it stays beside the facts, whose column is 16 rem wide and 20 on a wide
 * screen; a pinned column is 11 rem wide.
 */
export const PINNED = [
  "md:sticky md:left-64 lg:left-80 w-44 max-w-44",
  "md:sticky md:left-[27rem] lg:left-[31rem] w-44 max-w-44",
] as const;
