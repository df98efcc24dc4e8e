import { readAuthor } from "@/app/preferences/read-preferences";
import { exportFactSheet } from "@/lib/workflows/export-fact-sheet";

/** The fact sheet as a file: `format` and `language` in the query. It only reads. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const file = await exportFactSheet({
    storyId: (await params).id,
    format: query.get("format") ?? "",
    language: query.get("language") ?? "",
    author: await readAuthor(),
  });
  if (file === null) {
    return say(404, "There is no such story on the desk.");
  }
  if (!file.ok) {
    return say(400, `The address names a ${file.error.unknown} that Tally does not know.`);
  }
  const { fileName, contentType, body } = file.value;
  return new Response(body, {
    headers: {
      "content-type": contentType,
      // Always a download: what quotes strangers is not shown as a page of our own origin.
      "content-disposition": `attachment; filename="${fileName}"`,
      "cache-control": "no-store",
    },
  });
}

function say(status: number, sentence: string): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
