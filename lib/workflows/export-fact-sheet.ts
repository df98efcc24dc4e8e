import { failed, ok, type Result } from "../editorial/result.ts";
import { buildSheet } from "../editorial/sheet/build-sheet.ts";
import type { Sheet } from "../editorial/sheet/sheet.ts";
import { sheetFileName } from "../editorial/sheet/sheet-file-name.ts";
import { SHEET_FORMATS, type SheetFormat } from "../editorial/sheet/sheet-format.ts";
import { writeHtml } from "../editorial/sheet/write-html.ts";
import { writeJson } from "../editorial/sheet/write-json.ts";
import { writeMarkdown } from "../editorial/sheet/write-markdown.ts";
import { LANGUAGE_IDS } from "../engine/article.ts";
import { writeCsv } from "../exports/write-csv.ts";
import { cleanLine } from "../sources/clean-text.ts";
import { readStoryReports } from "../store/reports.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";
import { loadStory } from "./load-story.ts";

export interface ExportRequest {
  readonly storyId: string;
  /** One of SHEET_FORMATS; what an address says is checked here. */
  readonly format: string;
  /** One of LANGUAGE_IDS. */
  readonly language: string;
  /** The name set in the header; empty where nobody set one. */
  readonly author: string;
}

export interface SheetFile {
  /** Letters, digits, hyphens and a dot of ASCII: safe in a header as it is. */
  readonly fileName: string;
  readonly contentType: string;
  readonly body: string;
}

/** What the request named that does not exist. */
export interface RefusedExport {
  readonly kind: "refused";
  readonly unknown: "format" | "language";
}

const WRITERS: Readonly<
  Record<SheetFormat, { readonly contentType: string; readonly write: (sheet: Sheet) => string }>
> = {
  html: { contentType: "text/html; charset=utf-8", write: writeHtml },
  md: { contentType: "text/markdown; charset=utf-8", write: writeMarkdown },
  csv: { contentType: "text/csv; charset=utf-8; header=present", write: writeCsv },
  json: { contentType: "application/json; charset=utf-8", write: writeJson },
};

/**
 * Writes a story's fact sheet in one format. Null where there is no such story. It only reads, so a GET may call it;
 * `recordExport` notes in the log that a sheet left the house.
 */
export async function exportFactSheet(
  { storyId, format, language, author }: ExportRequest,
  options: WorkflowOptions = {},
): Promise<Result<SheetFile, RefusedExport> | null> {
  const { store, at, reader } = contextOf(options);
  const chosenFormat = SHEET_FORMATS.find((known) => known === format);
  const chosenLanguage = LANGUAGE_IDS.find((known) => known === language);
  if (chosenFormat === undefined) return failed({ kind: "refused", unknown: "format" });
  if (chosenLanguage === undefined) return failed({ kind: "refused", unknown: "language" });
  const story = await loadStory(store, storyId, reader);
  if (story === null) return null;
  const reports = await readStoryReports(store, storyId);
  const sheet = buildSheet({
    board: {
      story: story.summary,
      articles: story.articles,
      facts: story.facts.map((fact) => ({ ...fact, reports: reports.get(fact.id) ?? [] })),
    },
    decisions: story.decisions,
    language: chosenLanguage,
    now: at,
    author: cleanLine(author),
  });
  const { contentType, write } = WRITERS[chosenFormat];
  const fileName = sheetFileName(sheet.title, at, chosenFormat);
  return ok({ fileName, contentType, body: write(sheet) });
}
