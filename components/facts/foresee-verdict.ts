import type { RowVerdict } from "../verdicts/verdict-actions";
import type { BoardRow } from "./board-rows";

/** The rows as they will be once a verdict on one of them is recorded: what is shown until the server answers. */
export function foreseeVerdict(
  rows: readonly BoardRow[],
  { factId, verdict, articleId }: Pick<RowVerdict, "factId" | "verdict" | "articleId">,
): readonly BoardRow[] {
  return rows.map((row) =>
    row.id === factId
      ? {
          ...row,
          verdict,
          draft: false,
          reopened: null,
          standing: verdict === "verified" ? standingOf(row, articleId) : null,
        }
      : row,
  );
}

/** The value of the article's cell; without one the only value that is given in full. */
function standingOf({ cells, standing }: BoardRow, articleId: string | null): string | null {
  const given = (cells ?? []).filter((cell) => cell !== null);
  const own = given.find((cell) => cell.articleId === articleId);
  const full = new Set(
    given.filter(({ stance }) => stance !== "partial").map(({ answer }) => answer),
  );
  const [only] = full;
  return own?.answer ?? (full.size === 1 && only !== undefined ? only : standing);
}
