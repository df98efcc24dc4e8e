import { contentOf } from "../editorial/sheet/sheet-content.ts";
import { sheetSchema } from "./sheet-schema.ts";

/** The canonical content of a sheet as JSON, laid out however; null where the file is no such sheet. */
export function contentOfJson(bytes: Uint8Array): string | null {
  try {
    const {
      $schema: _,
      format: __,
      seal: ___,
      publisher: ____,
      ...sheet
    } = sheetSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
    return contentOf(sheet);
  } catch {
    return null;
  }
}
