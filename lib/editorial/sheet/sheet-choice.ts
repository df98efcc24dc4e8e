/** How much of each fact a printed sheet shows: all of it for the file, or one line for the desk. */
export const SHEET_LEVELS = ["full", "page"] as const;
export type SheetLevel = (typeof SHEET_LEVELS)[number];

/** Most serious first as on the board, most independent origins first, or by the letters of the question. */
export const SHEET_ORDERS = ["serious", "corroborated", "question"] as const;
export type SheetOrder = (typeof SHEET_ORDERS)[number];

/** What of a story goes on a sheet. */
export interface SheetChoice {
  readonly level: SheetLevel;
  readonly order: SheetOrder;
  /** Only what an editor verified, with or without a qualification. */
  readonly verifiedOnly: boolean;
  /** With what one outlet alone reports and nobody has decided. */
  readonly singles: boolean;
  /** Ids of the facts, or null for all. */
  readonly facts: readonly string[] | null;
}

/** Everything, in the board's order. */
export const WHOLE_STORY: SheetChoice = {
  level: "full",
  order: "serious",
  verifiedOnly: false,
  singles: true,
  facts: null,
};
