import type { ArticleSummary } from "@/lib/editorial/views";

/** How a reader wants the columns of one board: ids of articles. What it does not name stands as the board has it. */
export interface ColumnChoice {
  readonly order: readonly string[];
  readonly hidden: readonly string[];
  /** Beside the facts while the others scroll. */
  readonly pinned: readonly string[];
}

export const NO_CHOICE: ColumnChoice = { order: [], hidden: [], pinned: [] };

/** So many pinned columns leave room to scroll in on a narrow desk. */
export const PINNED_MAX = 2;

/** A column as it is drawn. */
export interface BoardColumn {
  readonly article: ArticleSummary;
  /** Its place among the board's articles: where a row has its cell. */
  readonly index: number;
  /** Its place among the pinned ones, or null. */
  readonly pinned: number | null;
}

/** The columns to draw: pinned ones first, in the reader's order, without the hidden ones. At least one always stays. */
export function chooseColumns(
  articles: readonly ArticleSummary[],
  choice: ColumnChoice,
): readonly BoardColumn[] {
  const ordered = orderArticles(articles, choice);
  const shown = ordered.filter(({ id }) => !choice.hidden.includes(id));
  const columns = shown.length > 0 ? shown : ordered;
  const pinned = columns.filter(({ id }) => choice.pinned.includes(id)).slice(0, PINNED_MAX);
  const others = columns.filter((article) => !pinned.includes(article));
  const places = new Map(articles.map(({ id }, index) => [id, index]));
  return [...pinned, ...others].map((article, at) => ({
    article,
    index: places.get(article.id) ?? 0,
    pinned: at < pinned.length ? at : null,
  }));
}

/** All articles in the reader's order; those that it does not name stay after the one they follow on the board. */
export function orderArticles(
  articles: readonly ArticleSummary[],
  { order }: Pick<ColumnChoice, "order">,
): readonly ArticleSummary[] {
  const ranks = new Map(order.map((id, rank) => [id, rank]));
  let last = -1;
  return articles
    .map((article) => {
      last = ranks.get(article.id) ?? last;
      return { article, rank: last };
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ article }) => article);
}

/** The choice with one column a step to the left (-1) or right (1). */
export function moveColumn(
  articles: readonly ArticleSummary[],
  choice: ColumnChoice,
  id: string,
  by: -1 | 1,
): ColumnChoice {
  const order = orderArticles(articles, choice).map((article) => article.id);
  const from = order.indexOf(id);
  const to = from + by;
  const other = order[to];
  if (from === -1 || other === undefined) return choice;
  return {
    ...choice,
    order: order.map((each, at) => (at === from ? other : at === to ? id : each)),
  };
}

/** The choice with a column in or out of one of its lists. */
export function toggleColumn(
  choice: ColumnChoice,
  list: "hidden" | "pinned",
  id: string,
): ColumnChoice {
  const without = choice[list].filter((each) => each !== id);
  return { ...choice, [list]: without.length < choice[list].length ? without : [...without, id] };
}

/** A choice as it was kept, or none where it cannot be read. */
export function readChoice(text: string | null): ColumnChoice {
  try {
    const kept: unknown = JSON.parse(text ?? "");
    return {
      order: idsIn(kept, "order"),
      hidden: idsIn(kept, "hidden"),
      pinned: idsIn(kept, "pinned"),
    };
  } catch {
    return NO_CHOICE;
  }
}

function idsIn(kept: unknown, list: keyof ColumnChoice): readonly string[] {
  if (typeof kept !== "object" || kept === null) return [];
  const ids: unknown = Reflect.get(kept, list);
  return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
}
