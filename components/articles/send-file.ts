import type { Result } from "@/lib/editorial/result";
import type { ImportOutcome, ImportRefusal } from "@/lib/editorial/views";
import type { NamedFile } from "./read-dropped-files";

/** Sends a file's bytes to its story; throws where the server gives no answer of its own. */
export async function sendFile(
  storyId: string,
  { path, file }: NamedFile,
  details: { readonly outlet: string; readonly author: string },
): Promise<Result<ImportOutcome, ImportRefusal>> {
  const query = new URLSearchParams({ name: path, ...details });
  const response = await fetch(`/stories/${encodeURIComponent(storyId)}/add/upload?${query}`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: file,
  });
  if (!response.ok) {
    throw new Error(`The import answered ${response.status}.`);
  }
  return response.json();
}
