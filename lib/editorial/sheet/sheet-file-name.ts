import { FILE_KINDS, type SheetFormat } from "./sheet-format.ts";

/** Long enough to tell stories apart, short enough for every file system with a folder before it. */
const SLUG_MAX = 60;

/**
 * A file name for a sheet: `fact-sheet-<title>-<day>.<ending>`, in letters, digits and hyphens of ASCII only, so that it
 * is safe in a header and on every system. `madeAt` is ISO 8601.
 */
export function sheetFileName(title: string, madeAt: string, format: SheetFormat): string {
  const slug = title
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, SLUG_MAX)
    .replace(/^-|-$/g, "");
  const name = ["fact-sheet", slug, madeAt.slice(0, 10)].filter(Boolean).join("-");
  return `${name}.${FILE_KINDS[format].ending}`;
}
