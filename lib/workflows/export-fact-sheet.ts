import { randomBytes } from "node:crypto";
import { failed, ok, type Result } from "../editorial/result.ts";
import { PAPERS } from "../editorial/sheet/paper.ts";
import type { SheetChoice } from "../editorial/sheet/sheet-choice.ts";
import { sheetCodeOf } from "../editorial/sheet/sheet-code.ts";
import { sheetFileName } from "../editorial/sheet/sheet-file-name.ts";
import { FILE_KINDS, SHEET_FORMATS } from "../editorial/sheet/sheet-format.ts";
import { LANGUAGE_IDS } from "../engine/article.ts";
import { cleanLine } from "../sources/clean-text.ts";
import { insertExport } from "../store/exports.ts";
import { readHouseStyle } from "../store/house-style.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";
import { loadSheet } from "./load-sheet.ts";
import { writeInThread } from "./sheet-threads.ts";

export interface ExportRequest {
  readonly storyId: string;
  /** One of SHEET_FORMATS; what a form says is checked here. */
  readonly format: string;
  /** One of LANGUAGE_IDS. */
  readonly language: string;
  /** One of PAPERS, for what is printed. */
  readonly paper: string;
  readonly choice: SheetChoice;
  /** Whose export the log will name. */
  readonly author: string;
}

export interface SheetFile {
  /** Letters, digits, hyphens and dots of ASCII: safe in a header as it is. */
  readonly fileName: string;
  readonly contentType: string;
  readonly body: Uint8Array;
  /** The identifier in it. */
  readonly code: string;
}

/** What the request named that does not exist, or that it did not name who exports. */
interface RefusedExport {
  readonly kind: "refused";
  readonly wrong: "format" | "language" | "paper" | "author";
}

export interface ExportOptions extends WorkflowOptions {
  /** Told how many facts are written, and how many there are. */
  readonly progress?: (done: number, of: number) => void;
}

/**
 * Writes a story's fact sheet in one format, with an identifier and the hash of its content in it, and records in the log
 * that it left the house. Null where there is no such story.
 */
export async function exportFactSheet(
  request: ExportRequest,
  options: ExportOptions = {},
): Promise<Result<SheetFile, RefusedExport> | null> {
  const { store, at } = contextOf(options);
  const { storyId, choice } = request;
  const format = SHEET_FORMATS.find((known) => known === request.format);
  const language = LANGUAGE_IDS.find((known) => known === request.language);
  const paper = PAPERS.find((known) => known === request.paper);
  const author = cleanLine(request.author);
  if (format === undefined) return refuse("format");
  if (language === undefined) return refuse("language");
  if (paper === undefined) return refuse("paper");
  if (author === "") return refuse("author");
  const sheet = await loadSheet(store, { storyId, language, choice, author }, at);
  if (sheet === null) return null;
  const code = sheetCodeOf(new Uint8Array(randomBytes(12)));
  const order = { sheet, code, house: await readHouseStyle(store), format, paper };
  const { bytes, content, sha256, contentSha256 } = await writeInThread(order, (done) =>
    options.progress?.(done, sheet.scope.facts),
  );
  const kept = { storyId, code, format, language, choice, sha256, contentSha256, author, at };
  if (!(await insertExport(store, kept, content))) return null;
  return ok({
    fileName: sheetFileName(sheet, at, format),
    contentType: FILE_KINDS[format].contentType,
    body: bytes,
    code,
  });
}

function refuse(wrong: RefusedExport["wrong"]): Result<SheetFile, RefusedExport> {
  return failed({ kind: "refused", wrong });
}
