import type { Paper } from "../editorial/sheet/paper.ts";
import { type Progress, UNTOLD } from "../editorial/sheet/progress.ts";
import type { SheetDocument } from "../editorial/sheet/sheet-document.ts";
import type { SheetFormat } from "../editorial/sheet/sheet-format.ts";
import { writeAnnotations } from "../editorial/sheet/write-annotations.ts";
import { writeClaimReview } from "../editorial/sheet/write-claim-review.ts";
import { writeFragment } from "../editorial/sheet/write-fragment.ts";
import { writeHtml } from "../editorial/sheet/write-html.ts";
import { writeJson } from "../editorial/sheet/write-json.ts";
import { writeMarkdown } from "../editorial/sheet/write-markdown.ts";

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
  csv: async (document, _paper, progress) =>
    (await import("./write-csv.ts")).writeCsv(document, progress),
  html: (document, _paper, progress) => writeHtml(document, progress),
  md: (document, _paper, progress) => writeMarkdown(document, progress),
  fragment: (document, _paper, progress) => writeFragment(document, progress),
  json: writeJson,
  claimreview: (document, _paper, progress) => writeClaimReview(document, progress),
  annotations: (document, _paper, progress) => writeAnnotations(document, progress),
};

/** The sheet as a file of one format; texts as UTF-8. Tells how many facts are written, and at the end that all are. */
export async function writeSheet(
  document: SheetDocument,
  format: SheetFormat,
  paper: Paper,
  progress: Progress = UNTOLD,
): Promise<Uint8Array> {
  let told = 0;
  const tell: Progress = (done) => {
    told = done;
    progress(done);
  };
  const file = await WRITERS[format](document, paper, tell);
  // JSON is written in one go.
  if (told < document.sheet.scope.facts) progress(document.sheet.scope.facts);
  return typeof file === "string" ? new TextEncoder().encode(file) : file;
}
