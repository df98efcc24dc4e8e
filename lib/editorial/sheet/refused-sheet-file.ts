/** What a sheet may weigh that comes back to be verified, in bytes; 1,000 facts of 30 outlets are a PDF of 25 MB. */
export const SHEET_BYTES_MAX = 36_000_000;

/** Why no file was looked at: none was chosen (or it is empty), or it is larger than any sheet. */
export const REFUSED_SHEET_FILES = ["none", "too-large"] as const;
export type RefusedSheetFile = (typeof REFUSED_SHEET_FILES)[number];
