/** A pair of candidates by their index, with how surely both speak of the same thing (0 to 1). */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Groups items by average link: the best link first, and two groups join only where the mean over all their cross pairs
 * reaches `threshold`, so that chains of half-matches never form, and only where no article would stand twice in one
 * group.
 *
 * `articles` gives each item's article; items must come in a fixed order (by article, then place), for ties are broken
 * by it: the answer then does not depend on the order in which articles came in. `score` is asked again for pairs that
 * `links` does not name. Returns the groups, each a rising list of item indexes, ordered by their first item.
 */
export function cluster(
  articles: readonly string[],
  links: readonly Link[],
  score: (a: number, b: number) => number,
  threshold: number,
): readonly (readonly number[])[] {
  const groupOf = articles.map((_, index) => index);
  const groups = new Map<number, readonly number[]>(articles.map((_, index) => [index, [index]]));
  const known = new Map(
    links.map((link) => [pairKey(link.a, link.b, articles.length), link.score]),
  );
  const scoreOf = (a: number, b: number): number => {
    const key = pairKey(a, b, articles.length);
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const fresh = score(a, b);
    known.set(key, fresh);
    return fresh;
  };
  const ordered = links
    .filter((link) => link.score >= threshold)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const link of ordered) {
    const left = groupOf[link.a] ?? link.a;
    const right = groupOf[link.b] ?? link.b;
    if (left === right) continue;
    const leftItems = groups.get(left) ?? [];
    const rightItems = groups.get(right) ?? [];
    if (sharesArticle(leftItems, rightItems, articles)) continue;
    if (meanLink(leftItems, rightItems, scoreOf) < threshold) continue;
    for (const item of rightItems) groupOf[item] = left;
    groups.set(left, [...leftItems, ...rightItems]);
    groups.delete(right);
  }
  return [...groups.values()]
    .map((group) => [...group].sort((x, y) => x - y))
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

function pairKey(a: number, b: number, size: number): number {
  return a < b ? a * size + b : b * size + a;
}

function sharesArticle(
  left: readonly number[],
  right: readonly number[],
  articles: readonly string[],
): boolean {
  const taken = new Set(left.map((item) => articles[item]));
  return right.some((item) => taken.has(articles[item]));
}

function meanLink(
  left: readonly number[],
  right: readonly number[],
  score: (a: number, b: number) => number,
): number {
  let sum = 0;
  for (const a of left) for (const b of right) sum += score(a, b);
  return sum / (left.length * right.length);
}
