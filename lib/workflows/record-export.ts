import { createHash } from "node:crypto";
import { cleanLine } from "../sources/clean-text.ts";
import { insertExport } from "../store/exports.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";

export interface ExportRecord {
  readonly storyId: string;
  /** "md", "html", "csv", "json" … */
  readonly format: string;
  /** Language of the sheet. */
  readonly language: string;
  /** What left the house; only its hash is kept. */
  readonly content: string | Uint8Array;
  readonly author: string;
}

/** Notes in the log that a fact sheet was exported; returns the export's id, or null where there is no such story. */
export function recordExport(
  { storyId, format, language, content, author }: ExportRecord,
  options: WorkflowOptions = {},
): Promise<string | null> {
  const { store, at } = contextOf(options);
  const sha256 = createHash("sha256").update(content).digest("hex");
  return insertExport(store, { storyId, format, language, sha256, author: cleanLine(author), at });
}
