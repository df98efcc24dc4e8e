import { revalidatePath } from "next/cache";
import { signChange } from "@/app/preferences/sign-change";
import { FILE_BYTES_MAX } from "@/components/articles/file-bytes-max";
import { failed, type Result } from "@/lib/editorial/result";
import type { ImportOutcome, ImportRefusal } from "@/lib/editorial/views";
import { importArticle } from "@/lib/workflows/import-article";
import { reconcileStory } from "@/lib/workflows/reconcile-story";

type Answer = Result<ImportOutcome, ImportRefusal>;

/**
 * Takes one file: its bytes as the body, `name`, `outlet` and `author` in the query. Answers what became of it as JSON.
 */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id: storyId } = await params;
  const query = new URL(request.url).searchParams;
  const name = query.get("name") ?? "";
  const author = await signChange(query);
  if (author === "") {
    return new Response("A change needs the name of who makes it.\n", { status: 400 });
  }
  const bytes = await readCapped(request);
  if (bytes === null) {
    return answer(failed({ name, reason: "too-large" }));
  }
  const outlet = query.get("outlet") ?? "";
  const imported = await importArticle({
    storyId,
    author,
    source: { kind: "file", name, bytes, ...(outlet === "" ? {} : { outlet }) },
  });
  if (imported.ok && imported.value.kind === "added") {
    await reconcileStory(storyId);
    revalidatePath("/", "layout");
  }
  return answer(imported);
}

function answer(result: Answer): Response {
  return Response.json(result, { headers: { "cache-control": "no-store" } });
}

/** The body, or null as soon as it is known to be too large: by its stated length, else while it comes in. */
async function readCapped(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get("content-length") ?? 0) > FILE_BYTES_MAX) {
    return null;
  }
  const portions: Uint8Array[] = [];
  let size = 0;
  for await (const portion of request.body ?? []) {
    size += portion.byteLength;
    if (size > FILE_BYTES_MAX) {
      return null;
    }
    portions.push(portion);
  }
  return new Uint8Array(Buffer.concat(portions));
}
