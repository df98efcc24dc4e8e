import { strToU8, type Zippable, zipSync } from "fflate";

/** One file of an office document: XML as text, pictures as bytes. */
export type OfficeParts = Readonly<Record<string, string | Uint8Array>>;

const XML_HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** Packs an office document; `madeAt` (ISO 8601) is the time of every file in it, so that the same sheet gives the same bytes. */
export function packOffice(parts: OfficeParts, madeAt: string): Uint8Array {
  const files: Zippable = {};
  for (const [path, part] of Object.entries(parts))
    files[path] = typeof part === "string" ? strToU8(`${XML_HEAD}${part}`) : part;
  return zipSync(files, { level: 6, mtime: new Date(madeAt) });
}
