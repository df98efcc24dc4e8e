import { createHash } from "node:crypto";
import type { Sheet } from "../editorial/sheet/sheet.ts";
import { contentOf } from "../editorial/sheet/sheet-content.ts";

/** SHA-256 of a sheet's content in lower-case hexadecimal: the same for every format, and for whoever takes it out when. */
export function contentHashOf(sheet: Sheet): string {
  return createHash("sha256").update(contentOf(sheet)).digest("hex");
}
