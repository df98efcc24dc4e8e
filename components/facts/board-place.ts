/** Where the cursor of a board is: on a fact, or on what one article says of it. */
export interface Place {
  readonly factId: string;
  /** Null on the fact itself. */
  readonly articleId: string | null;
}

export type PlaceStep = "down" | "up" | "right" | "left" | "rowStart" | "rowEnd" | "first" | "last";

/**
 * The place that a step from `place` leads to: itself at an edge, the first or last fact where it is nowhere among those
 * shown, null on an empty board. Cells that `isShown` refuses are passed over (a phone hides the silent ones).
 */
export function stepPlace(
  place: Place | null,
  board: { readonly facts: readonly string[]; readonly articles: readonly string[] },
  step: PlaceStep,
  isShown: (place: Place) => boolean = () => true,
): Place | null {
  const { facts, articles } = board;
  const last = facts.length - 1;
  const row = place === null ? -1 : facts.indexOf(place.factId);
  if (place === null || row === -1) {
    return onFact(facts[step === "up" || step === "last" ? last : 0]);
  }
  const column = place.articleId === null ? -1 : articles.indexOf(place.articleId);
  const at = (factIndex: number, columns: readonly number[]) => {
    const factId = facts[Math.min(Math.max(factIndex, 0), last)] ?? place.factId;
    return columns
      .map((index) => ({ factId, articleId: articles[index] ?? null }))
      .find((candidate) => candidate.articleId === null || isShown(candidate));
  };
  switch (step) {
    case "down":
      return at(row + 1, downFrom(column)) ?? place;
    case "up":
      return at(row - 1, downFrom(column)) ?? place;
    case "right":
      return at(row, articles.map((_, index) => index).slice(column + 1)) ?? place;
    case "left":
      return at(row, downFrom(column - 1)) ?? place;
    case "rowStart":
      return at(row, downFrom(-1)) ?? place;
    case "rowEnd":
      return at(row, downFrom(articles.length - 1)) ?? place;
    case "first":
      return onFact(facts[0]);
    case "last":
      return onFact(facts[last]);
  }
}

/** The name of a place in the page, for finding its element. */
export function placeKey({ factId, articleId }: Place): string {
  return articleId === null ? factId : `${factId} ${articleId}`;
}

/** The place that a name stands for. */
export function placeOf(key: string): Place {
  const [factId = "", articleId = null] = key.split(" ");
  return { factId, articleId };
}

function onFact(factId: string | undefined): Place | null {
  return factId === undefined ? null : { factId, articleId: null };
}

/** The columns from one leftward to the fact itself, which is -1. */
function downFrom(column: number): readonly number[] {
  return Array.from({ length: column + 2 }, (_, index) => column - index);
}
