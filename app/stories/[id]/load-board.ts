import { cache } from "react";
import { readAuthor } from "@/app/preferences/read-preferences";
import type { BoardFilter } from "@/lib/editorial/views";
import { getBoard, getBoardOpening, getBoardPart } from "@/lib/workflows/get-board";

/** A story's board as whoever reads it sees it, read once a request: the page and its title both ask for it. */
export const loadBoard = cache(async (storyId: string, filter: BoardFilter) =>
  getBoard(storyId, filter, { reader: await readAuthor() }),
);

/** The same as the board's own page opens; `asked` is the fact that its address names, `from` the first row it serves. */
export const loadBoardOpening = cache(
  async (storyId: string, filter: BoardFilter, asked: string | null, from: string | undefined) =>
    getBoardOpening({ storyId, filter, asked, from }, { reader: await readAuthor() }),
);

/** The same with some of its facts. */
export async function loadBoardPart(storyId: string, factIds: readonly string[]) {
  return getBoardPart({ storyId, factIds }, { reader: await readAuthor() });
}
