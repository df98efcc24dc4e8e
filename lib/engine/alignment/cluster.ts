/** A pair of candidates by their index, with how surely both speak of the same thing (0 to 1). */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Of a larger group so many members, evenly spread, stand for all of them: the mean hardly moves, the work stays bounded. */
const SPEAKERS_MAX = 24;

/**
 * Groups items by average link: the best link first, and two groups join only where the mean over all their cross pairs
 * reaches `threshold`, so that chains of half-matches never form, and only where no article would stand twice in one
 * group.
 *
 * `articles` gives each item's article; items must come in a fixed order (by article, then place), for ties are broken
 * by it: the answer then does not depend on the order in which articles came in. `score` is asked again for pairs that
 * `links` does not name, the lower index first. Returns the groups, each a rising list of item indexes, ordered by
 * their first item.
 */
export function cluster(
  articles: readonly string[],
  links: readonly Link[],
  score: (a: number, b: number) => number,
  threshold: number,
): readonly (readonly number[])[] {
  const groupOf: Group[] = articles.map((article, index) => ({
    id: index,
    items: [index],
    articles: new Set([article]),
    halves: null,
  }));
  const sums = new LinkSums(withNamed(links, articles.length, score));
  const ordered = links
    .filter((link) => link.score >= threshold)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  let made = articles.length;
  for (const link of ordered) {
    const left = groupOf[link.a];
    const right = groupOf[link.b];
    if (left === undefined || right === undefined || left === right) continue;
    if (sharesArticle(left, right)) continue;
    if (sums.between(left, right) / (left.items.length * right.items.length) < threshold) continue;
    const joined = join(made++, left, right);
    for (const item of joined.items) groupOf[item] = joined;
  }
  return [...new Set(groupOf)]
    .map(({ items }) => [...items].sort((x, y) => x - y))
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

/** `score`, with the pairs that are known already. */
function withNamed(
  links: readonly Link[],
  items: number,
  score: (a: number, b: number) => number,
): (a: number, b: number) => number {
  const named = new Map(
    links.map((link) => [Math.min(link.a, link.b) * items + Math.max(link.a, link.b), link.score]),
  );
  return (a, b) => named.get(a * items + b) ?? score(a, b);
}

/** Groups are numbered in the order in which they come about; one that was joined of two remembers both. */
interface Group {
  readonly id: number;
  readonly items: readonly number[];
  readonly articles: ReadonlySet<string>;
  readonly halves: readonly [Group, Group] | null;
}

function join(id: number, left: Group, right: Group): Group {
  return {
    id,
    items: [...left.items, ...right.items],
    articles: new Set([...left.articles, ...right.articles]),
    halves: [left, right],
  };
}

function sharesArticle(left: Group, right: Group): boolean {
  const [small, large] = left.articles.size < right.articles.size ? [left, right] : [right, left];
  for (const article of small.articles) if (large.articles.has(article)) return true;
  return false;
}

/** Sums of links over the cross pairs of two groups; a sum known of a half is not added up again when the half has grown. */
class LinkSums {
  private readonly score: (a: number, b: number) => number;
  /** By the group that came about later, then by the other. */
  private readonly known = new Map<Group, Map<Group, number>>();

  constructor(score: (a: number, b: number) => number) {
    this.score = score;
  }

  between(a: Group, b: Group): number {
    const [older, newer] = a.id < b.id ? [a, b] : [b, a];
    const known = this.knownOf(older, newer);
    if (known !== undefined) return known;
    const sum = this.fromHalves(older, newer) ?? this.measure(older, newer);
    const sums = this.known.get(newer);
    if (sums === undefined) this.known.set(newer, new Map([[older, sum]]));
    else sums.set(older, sum);
    return sum;
  }

  private knownOf(a: Group, b: Group): number | undefined {
    return a.id < b.id ? this.known.get(b)?.get(a) : this.known.get(a)?.get(b);
  }

  /** Undoing the latest join first leads back to the pair of groups that was asked for before. */
  private fromHalves(older: Group, newer: Group): number | null {
    if (newer.halves === null) return null;
    const [first, second] = newer.halves;
    const isKnown = [first, second].some((half) => this.knownOf(half, older) !== undefined);
    return isKnown ? this.between(first, older) + this.between(second, older) : null;
  }

  private measure(a: Group, b: Group): number {
    const left = speakersOf(a.items);
    const right = speakersOf(b.items);
    let sum = 0;
    for (const x of left) for (const y of right) sum += this.score(Math.min(x, y), Math.max(x, y));
    return (sum * a.items.length * b.items.length) / (left.length * right.length);
  }
}

/** The items that stand for a group: all of a small one. */
export function speakersOf(items: readonly number[]): readonly number[] {
  if (items.length <= SPEAKERS_MAX) return items;
  const step = items.length / SPEAKERS_MAX;
  return Array.from({ length: SPEAKERS_MAX }, (_, index) => items[Math.floor(index * step)] ?? 0);
}
