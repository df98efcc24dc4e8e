/** The formats in which a fact sheet leaves the house, as the address names them. */
export const SHEET_FORMATS = ["html", "md", "csv", "json"] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];
