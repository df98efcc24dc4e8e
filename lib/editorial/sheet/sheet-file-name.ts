import { FILE_KINDS, type SheetFormat } from "./sheet-format.ts";
import { slugOf } from "./slug.ts";

/**
 * A file name for a sheet: `fact-sheet-<title>-<day>.<ending>`, in letters, digits and hyphens of ASCII only, so that it
 * is safe in a header and on every system. `madeAt` is ISO 8601.
 */
export function sheetFileName(title: string, madeAt: string, format: SheetFormat): string {
  const name = ["fact-sheet", slugOf(title), madeAt.slice(0, 10)].filter(Boolean).join("-");
  return `${name}.${FILE_KINDS[format].ending}`;
}
