import { contentOf } from "../editorial/sheet/sheet-content.ts";
import { sheetSchema } from "./sheet-schema.ts";

/** A sheet has a dozen levels; what opens millions would keep the parser busy for minutes. */
const DEPTH_MAX = 40;

/** The canonical content of a sheet as JSON, laid out however; null where the file is no such sheet. */
export function contentOfJson(bytes: Uint8Array): string | null {
  if (isDeep(bytes)) return null;
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

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** Whether brackets outside of strings stand more than DEPTH_MAX deep. In UTF-8 none of these bytes is part of another sign. */
function isDeep(bytes: Uint8Array): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (quoted && byte === BACKSLASH) index += 1;
    else if (byte === QUOTE) quoted = !quoted;
    else if (!quoted && OPENING.has(byte)) depth += 1;
    else if (!quoted && CLOSING.has(byte)) depth -= 1;
    if (depth > DEPTH_MAX) return true;
  }
  return false;
}
