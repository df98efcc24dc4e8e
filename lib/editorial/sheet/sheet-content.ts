import { canonicalJson } from "./canonical-json.ts";
import type { Sheet } from "./sheet.ts";

/** The content of a sheet as canonical JSON: two sheets that say the same give the same text. */
export function contentOf({ madeAt: _, madeBy: __, timeZone: ___, ...content }: Sheet): string {
  return canonicalJson(content);
}
