import { fileMarksQuery } from "@/lib/editorial/sheet/file-marks";
import { type RefusedSheetFile, SHEET_BYTES_MAX } from "@/lib/editorial/sheet/refused-sheet-file";
import { marksOf } from "@/lib/workflows/prove-sheet";

/** What a form adds to the file that it carries. */
const FORM_BYTES_MAX = 10_000;

/**
 * Takes a file, notes by what it can be known, and answers with the page that tells what it is: nothing of the file is kept,
 * and the form needs no script.
 */
export async function POST(request: Request): Promise<Response> {
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!(length <= SHEET_BYTES_MAX + FORM_BYTES_MAX)) return refuse("too-large");
  const form = await request.formData().catch(() => null);
  const file = form?.get("sheet");
  if (!(file instanceof File) || file.size === 0) return refuse("none");
  if (file.size > SHEET_BYTES_MAX) return refuse("too-large");
  const marks = marksOf(new Uint8Array(await file.arrayBuffer()));
  return goTo(fileMarksQuery(marks, file.name));
}

function refuse(reason: RefusedSheetFile): Response {
  return goTo(new URLSearchParams({ refused: reason }).toString());
}

/** A relative address: the name by which the browser reached this machine is its own. */
function goTo(query: string): Response {
  return new Response(null, { status: 303, headers: { location: `/verify?${query}` } });
}
