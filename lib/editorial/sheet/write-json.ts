import type { Sheet } from "./sheet.ts";
import type { SheetDocument, SheetSeal } from "./sheet-document.ts";

/** Name and version of the shape; a change that a reader could stumble over gets a new number. */
export const SHEET_JSON_FORMAT = "tally-sheet/2";
/**
 * The name of the JSON Schema that it keeps to. No address: the desk that wrote a sheet cannot be reached from everywhere; it
 * serves the schema itself, and a reader that has it finds it by this name.
 */
export const SHEET_JSON_SCHEMA = "urn:tally:schema:tally-sheet-2";

/** The sheet as a JSON value: everything in it, spans included; a row names its source by number. */
export interface SheetJson extends Sheet {
  readonly $schema: typeof SHEET_JSON_SCHEMA;
  readonly format: typeof SHEET_JSON_FORMAT;
  readonly seal: SheetSeal | null;
  readonly publisher: { readonly name: string; readonly footer: string };
}

/** The sheet as a JSON file, indented for people. */
export function writeJson({ sheet, seal, house }: SheetDocument): string {
  const json: SheetJson = {
    $schema: SHEET_JSON_SCHEMA,
    format: SHEET_JSON_FORMAT,
    seal,
    publisher: { name: house.name, footer: house.footer },
    ...sheet,
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
