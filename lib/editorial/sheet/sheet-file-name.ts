import type { Sheet } from "./sheet.ts";
import { FILE_KINDS, type SheetFormat } from "./sheet-format.ts";
import { slugOf } from "./slug.ts";
import { SHEET_WORDS } from "./words.ts";

/**
 * A file name for a sheet, begun in its language: `fact-sheet-<title>-<day>.<ending>`, in letters, digits and hyphens of ASCII
 * only, so that it is safe in a header and on every system. `madeAt` is ISO 8601.
 */
export function sheetFileName(
  { title, language }: Pick<Sheet, "title" | "language">,
  madeAt: string,
  format: SheetFormat,
): string {
  const kind = slugOf(SHEET_WORDS[language].kicker);
  const name = [kind, slugOf(title), madeAt.slice(0, 10)].filter(Boolean).join("-");
  return `${name}.${FILE_KINDS[format].ending}`;
}
