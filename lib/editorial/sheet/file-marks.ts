import { readSheetCode } from "./sheet-code.ts";

/** By what a file is known again, without the file. Hashes are SHA-256 in lower-case hexadecimal. */
export interface FileMarks {
  /** Of its bytes. */
  readonly sha256: string;
  /** The identifiers in it, at most CODES_MAX. */
  readonly codes: readonly string[];
  /** Of the content of a sheet as JSON; null for every other file. */
  readonly contentSha256: string | null;
}

/** A sheet names one; a file made of nothing but identifiers must not ask the desk for thousands. */
export const CODES_MAX = 8;
const NAME_LENGTH_MAX = 120;
const HASH = /^[0-9a-f]{64}$/;

type AddressFields = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Marks as an address carries them, with the file's name for who reads the answer. */
export function fileMarksQuery({ sha256, codes, contentSha256 }: FileMarks, name: string): string {
  return new URLSearchParams([
    ["file", sha256],
    ...codes.map((code) => ["code", code]),
    ...(contentSha256 === null ? [] : [["content", contentSha256]]),
    ["name", name.slice(0, NAME_LENGTH_MAX)],
  ]).toString();
}

/** Reads what `fileMarksQuery` wrote, of which every part may be missing or nonsense; null where it names no file. */
export function readFileMarks(
  fields: AddressFields,
): { readonly marks: FileMarks; readonly name: string } | null {
  const [sha256 = ""] = listOf(fields.file);
  if (!HASH.test(sha256)) return null;
  const [content = ""] = listOf(fields.content);
  const codes = listOf(fields.code).flatMap((code) => readSheetCode(code) ?? []);
  const [name = ""] = listOf(fields.name);
  return {
    marks: {
      sha256,
      codes: codes.slice(0, CODES_MAX),
      contentSha256: HASH.test(content) ? content : null,
    },
    name: name.slice(0, NAME_LENGTH_MAX),
  };
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}
