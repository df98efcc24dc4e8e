import { openLink } from "@/lib/workflows/open-link";

interface Context {
  params: Promise<{ token: string }>;
}

/**
 * A shared sheet as it stands, as a page of its own: no header, no way into the desk, no script. proxy.ts gives it a policy of
 * its own.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { found, html } = await openLink((await params).token);
  return new Response(html, {
    status: found ? 200 : 404,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "private, no-store",
      "x-robots-tag": "noindex, nofollow, noarchive",
    },
  });
}
