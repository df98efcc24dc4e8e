import type { BoardFilter } from "@/lib/editorial/views";
import { claimAnchor } from "../claims/claim-anchor";
import type { Place } from "./board-place";
import type { BoardCell } from "./board-rows";

/**
 * The address of a story's board as it is shown: filter, search words, the fact and cell under the cursor, and for a browser
 * without scripts the row that its page begins with (`from`, counted from 0).
 */
export function boardHref(
  storyId: string,
  {
    filter,
    query = "",
    place = null,
    from = 0,
  }: { filter: BoardFilter; query?: string; place?: Place | null; from?: number },
): string {
  const params = new URLSearchParams({ filter });
  if (query !== "") {
    params.set("q", query);
  }
  if (place !== null) {
    params.set("fact", place.factId);
    if (place.articleId !== null) {
      params.set("cell", place.articleId);
    }
  }
  if (from > 0) {
    params.set("from", `${from + 1}`);
  }
  return `/stories/${storyId}?${params}`;
}

/** The place that a board's address names, or null. */
export function readPlace(params: URLSearchParams): Place | null {
  const factId = params.get("fact");
  return factId === null ? null : { factId, articleId: params.get("cell") };
}

/** The address of a fact as it is reached from a filter; `at` is the id of what the focus goes to there. */
export function factHref(factId: string, filter: BoardFilter, at?: string): string {
  return `/facts/${factId}?filter=${filter}${at === undefined ? "" : `#${at}`}`;
}

/** The address of one outlet's words on a fact's page. */
export function cellHref(factId: string, filter: BoardFilter, cell: BoardCell): string {
  return factHref(factId, filter, claimAnchor(cell.articleId, cell));
}
