import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Paper } from "../editorial/sheet/paper.ts";
import { type Progress, UNTOLD } from "../editorial/sheet/progress.ts";
import type { Sheet } from "../editorial/sheet/sheet.ts";
import { contentOf } from "../editorial/sheet/sheet-content.ts";
import type { HouseStyle, LiveLink } from "../editorial/sheet/sheet-document.ts";
import type { SheetFormat } from "../editorial/sheet/sheet-format.ts";
import { writeSheet } from "./write-sheet.ts";

/** What is to be written. */
export interface SheetOrder {
  readonly sheet: Sheet;
  /** The identifier that it will carry; null for a sheet that stays inside. */
  readonly code: string | null;
  readonly house: HouseStyle;
  readonly format: SheetFormat;
  readonly paper: Paper;
  /** Set where it is read under a link. */
  readonly live?: LiveLink;
}

/** A written sheet and by what it is known again. Hashes are SHA-256 in lower-case hexadecimal. */
export interface MadeSheet {
  readonly bytes: Uint8Array;
  /** Of the bytes. */
  readonly sha256: string;
  /** Of the content, the same for every format. */
  readonly contentSha256: string;
  /** The content as canonical JSON in UTF-8, gzipped. */
  readonly content: Uint8Array;
}

/** Writes a sheet with its seal in it. */
export async function makeSheetFile(
  { sheet, code, house, format, paper, live }: SheetOrder,
  progress: Progress = UNTOLD,
): Promise<MadeSheet> {
  const content = contentOf(sheet);
  const contentSha256 = sha256Of(content);
  const seal = code === null ? null : { code, contentSha256 };
  const document = { sheet, seal, house, ...(live === undefined ? {} : { live }) };
  const bytes = await writeSheet(document, format, paper, progress);
  return {
    bytes,
    sha256: sha256Of(bytes),
    contentSha256,
    content: new Uint8Array(gzipSync(content)),
  };
}

function sha256Of(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
