import { fileMarksQuery } from "@/lib/editorial/sheet/file-marks";
import { type RefusedSheetFile, SHEET_BYTES_MAX } from "@/lib/editorial/sheet/refused-sheet-file";
import { readInThread } from "@/lib/workflows/sheet-threads";

/** What a form adds to the file that it carries. */
const FORM_BYTES_MAX = 10_000;

/**
 * Takes a file, notes by what it can be known, and answers with the page that tells what it is: nothing of the file is kept,
 * and the form needs no script. The form is taken apart in a thread, so that nobody waits for a large file of somebody else.
 */
export async function POST(request: Request): Promise<Response> {
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!(length <= SHEET_BYTES_MAX + FORM_BYTES_MAX)) return refuse("too-large");
  const contentType = request.headers.get("content-type") ?? "";
  const body = new Uint8Array(await request.arrayBuffer());
  const sent = await readInThread({ body, contentType });
  if (sent.kind === "refused") return refuse(sent.reason);
  return goTo(fileMarksQuery(sent.marks, sent.name));
}

function refuse(reason: RefusedSheetFile): Response {
  return goTo(new URLSearchParams({ refused: reason }).toString());
}

/** A relative address: the name by which the browser reached this machine is its own. */
function goTo(query: string): Response {
  return new Response(null, { status: 303, headers: { location: `/verify?${query}` } });
}
