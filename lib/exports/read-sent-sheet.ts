import { createHash } from "node:crypto";
import { CODES_MAX, type FileMarks } from "../editorial/sheet/file-marks.ts";
import { type RefusedSheetFile, SHEET_BYTES_MAX } from "../editorial/sheet/refused-sheet-file.ts";
import { contentOfJson } from "./content-of-json.ts";
import { findMarks } from "./find-marks.ts";

/** A form with a file, as it came in. */
export interface SentForm {
  readonly body: Uint8Array<ArrayBuffer>;
  /** Its Content-Type header, which says how its parts are told apart. */
  readonly contentType: string;
}

/** What a form brought: by what its file can be known again and what it is called, or why it was not looked at. */
export type SentSheet =
  | { readonly kind: "read"; readonly marks: FileMarks; readonly name: string }
  | { readonly kind: "refused"; readonly reason: RefusedSheetFile };

/** Reads the file "sheet" of a form; whatever is in it, it answers. */
export async function readSentSheet({ body, contentType }: SentForm): Promise<SentSheet> {
  const sent = new Response(body, { headers: { "content-type": contentType } });
  const form = await sent.formData().catch(() => null); // no form, or one that was cut off
  const file = form?.get("sheet");
  if (!(file instanceof File) || file.size === 0) return { kind: "refused", reason: "none" };
  if (file.size > SHEET_BYTES_MAX) return { kind: "refused", reason: "too-large" };
  const marks = marksOf(new Uint8Array(await file.arrayBuffer()));
  return { kind: "read", marks, name: file.name };
}

/** By what a file can be known again; the file itself is needed no longer. */
export function marksOf(bytes: Uint8Array): FileMarks {
  const codes = findMarks(bytes).slice(0, CODES_MAX);
  const content = codes.length === 0 ? null : contentOfJson(bytes);
  return {
    sha256: sha256Of(bytes),
    codes,
    contentSha256: content === null ? null : sha256Of(content),
  };
}

function sha256Of(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
