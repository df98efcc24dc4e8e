/** What a file may weigh, in bytes (1 MB); a long report has 50 KB. */
export const FILE_BYTES_MAX = 1_000_000;
