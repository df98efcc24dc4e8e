import type { Sheet } from "./sheet.ts";
import type { SheetDocument, SheetSeal } from "./sheet-document.ts";

/** Name and version of the shape; a change that a reader could stumble over gets a new number. */
export const SHEET_JSON_FORMAT = "tally-sheet/2";

/** The sheet as a JSON value: everything in it, spans included; a row names its source by number. */
export interface SheetJson extends Sheet {
  readonly format: typeof SHEET_JSON_FORMAT;
  readonly seal: SheetSeal | null;
  readonly publisher: { readonly name: string; readonly footer: string };
}

/** The sheet as a JSON file, indented for people. */
export function writeJson({ sheet, seal, house }: SheetDocument): string {
  const json: SheetJson = {
    format: SHEET_JSON_FORMAT,
    seal,
    publisher: { name: house.name, footer: house.footer },
    ...sheet,
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
