import { isLocale } from "@/lib/messages/locale";
import { copyFact } from "@/lib/workflows/copy-fact";

interface Context {
  params: Promise<{ id: string }>;
}

/** A fact with its sources, for the clipboard: `{ text, html }` in the language of `?language=`, English without it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const wanted = new URL(request.url).searchParams.get("language") ?? undefined;
  const copied = await copyFact((await params).id, isLocale(wanted) ? wanted : "en");
  const headers = { "cache-control": "private, no-store" };
  return copied === null
    ? Response.json(null, { status: 404, headers })
    : Response.json(copied, { headers });
}
