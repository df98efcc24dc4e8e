/** How far below the threshold a straggler may stay: a group of several articles says well what it is about. */
const SLACK = 0.04;
/** By how much it must be the best of its article, and the group its best group. */
const MARGIN = 0.06;

/**
 * Lets groups of several articles take in single claims of further articles that nearly fit: the best one of its article
 * by a margin, where no other group fits it better. It is how a differing value meets the values that agree without it.
 * Groups and their items keep their order.
 */
export function attachStragglers(
  groups: readonly (readonly number[])[],
  articles: readonly string[],
  score: (a: number, b: number) => number,
  threshold: number,
): readonly (readonly number[])[] {
  const singles = groups.flatMap((group) => (group.length === 1 ? group : []));
  const joined = groups.filter((group) => group.length > 1);
  const offers = joined.flatMap((group, at) =>
    offersTo(group, at, singles, articles, score, threshold),
  );
  const chosen = chooseOffers(offers);
  const taken = new Set(chosen.map((offer) => offer.item));
  const grown = joined.map((group, at) =>
    [...group, ...chosen.filter((offer) => offer.group === at).map((offer) => offer.item)].sort(
      (a, b) => a - b,
    ),
  );
  const rest = singles.filter((item) => !taken.has(item)).map((item) => [item]);
  return [...grown, ...rest].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

interface Offer {
  readonly group: number;
  readonly item: number;
  readonly link: number;
}

/** For each article that the group lacks, its best single claim where it leads by the margin. */
function offersTo(
  group: readonly number[],
  at: number,
  singles: readonly number[],
  articles: readonly string[],
  score: (a: number, b: number) => number,
  threshold: number,
): readonly Offer[] {
  const present = new Set(group.map((item) => articles[item]));
  const best = new Map<string, { item: number; link: number; next: number }>();
  for (const item of singles) {
    const article = articles[item] ?? "";
    if (present.has(article)) continue;
    const link = group.reduce((sum, member) => sum + score(member, item), 0) / group.length;
    const known = best.get(article);
    if (known === undefined) best.set(article, { item, link, next: 0 });
    else if (link > known.link) best.set(article, { item, link, next: known.link });
    else known.next = Math.max(known.next, link);
  }
  return [...best.values()]
    .filter(({ link, next }) => link >= threshold - SLACK && link - next >= MARGIN)
    .map(({ item, link }) => ({ group: at, item, link }));
}

/** Each item goes to the group that fits it best by the margin; one that two groups want alike stays single. */
function chooseOffers(offers: readonly Offer[]): readonly Offer[] {
  return offers.filter((offer) =>
    offers.every(
      (other) => other === offer || other.item !== offer.item || offer.link - other.link >= MARGIN,
    ),
  );
}
