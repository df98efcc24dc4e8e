import type { Paper } from "../editorial/sheet/paper.ts";
import type { SheetDocument } from "../editorial/sheet/sheet-document.ts";
import type { SheetFormat } from "../editorial/sheet/sheet-format.ts";
import { writeAnnotations } from "../editorial/sheet/write-annotations.ts";
import { writeClaimReview } from "../editorial/sheet/write-claim-review.ts";
import { writeFragment } from "../editorial/sheet/write-fragment.ts";
import { writeHtml } from "../editorial/sheet/write-html.ts";
import { writeJson } from "../editorial/sheet/write-json.ts";
import { writeMarkdown } from "../editorial/sheet/write-markdown.ts";
import type { Progress } from "./progress.ts";

type Writer = (
  document: SheetDocument,
  paper: Paper,
  progress: Progress,
) => Promise<string | Uint8Array> | string | Uint8Array;

/** What needs a library is loaded when it is first asked for. */
const WRITERS: Readonly<Record<SheetFormat, Writer>> = {
  pdf: async (...order) => (await import("./write-pdf.ts")).writePdf(...order),
  docx: async (...order) => (await import("./write-docx.ts")).writeDocx(...order),
  xlsx: async (document, _paper, progress) =>
    (await import("./write-xlsx.ts")).writeXlsx(document, progress),
  csv: async (document) => (await import("./write-csv.ts")).writeCsv(document),
  html: writeHtml,
  md: writeMarkdown,
  fragment: writeFragment,
  json: writeJson,
  claimreview: writeClaimReview,
  annotations: writeAnnotations,
};

/** The sheet as a file of one format; texts as UTF-8. */
export async function writeSheet(
  document: SheetDocument,
  format: SheetFormat,
  paper: Paper,
  progress: Progress = () => undefined,
): Promise<Uint8Array> {
  const file = await WRITERS[format](document, paper, progress);
  return typeof file === "string" ? new TextEncoder().encode(file) : file;
}
