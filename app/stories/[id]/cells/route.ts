import { getLocale } from "next-intl/server";
import { loadBoard, loadBoardPart } from "@/app/stories/[id]/load-board";
import { boardCells } from "@/components/facts/board-rows";

/** The cells of a board by the id of their fact, for a page that did not bring them: of the facts that `?fact=` names, or of all. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  const named = new URL(request.url).searchParams.getAll("fact");
  const board = await (named.length === 0 ? loadBoard(id, "all") : loadBoardPart(id, named));
  const headers = { "cache-control": "no-store" };
  return board === null
    ? new Response(null, { status: 404, headers })
    : Response.json(boardCells(board, await getLocale()), { headers });
}
