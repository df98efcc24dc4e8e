import { canonicalJson } from "./canonical-json.ts";
import type { Sheet } from "./sheet.ts";

/**
 * The content of a sheet as canonical JSON: two sheets that say the same give the same text. Logo, name and footer of the house
 * are not in it: they are how a sheet is signed and not what it says, so that a new letterhead makes no sheet stale, and what was
 * exported under an old one is still known as what the desk said. That a file itself was changed, its own hash tells.
 */
export function contentOf({ madeAt: _, madeBy: __, timeZone: ___, ...content }: Sheet): string {
  return canonicalJson(content);
}
