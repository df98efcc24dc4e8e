/** What a sheet may weigh that comes back to be verified, in bytes; 1,000 facts of 30 outlets are a PDF of 25 MB. */
export const SHEET_BYTES_MAX = 36_000_000;

/** Why no file was looked at: none was chosen (or it is empty), it is larger than any sheet, or reading it came to no end. */
export const REFUSED_SHEET_FILES = ["none", "too-large", "unreadable"] as const;
export type RefusedSheetFile = (typeof REFUSED_SHEET_FILES)[number];
