import { getLocale } from "next-intl/server";
import { loadBoard } from "@/app/stories/[id]/load-board";
import { boardCells } from "@/components/facts/board-rows";
import { readFilter } from "@/components/facts/read-filter";

/** The cells of a board under a filter, by the id of their fact: of a large board those that its page did not bring. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const filter = readFilter(new URL(request.url).searchParams.get("filter") ?? undefined);
  const board = await loadBoard((await params).id, filter);
  const headers = { "cache-control": "no-store" };
  return board === null
    ? new Response(null, { status: 404, headers })
    : Response.json(boardCells(board, await getLocale()), { headers });
}
