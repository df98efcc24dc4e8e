import { speakersOf } from "./cluster.ts";

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
  const speakers = speakersOf(group);
  const best = new Map<string, { item: number; link: number; next: number }>();
  for (const item of singles) {
    const article = articles[item] ?? "";
    if (present.has(article)) continue;
    const link = meanLink(group.length, speakers, (member) => score(member, item));
    const known = best.get(article);
    if (known === undefined) best.set(article, { item, link, next: 0 });
    else if (link > known.link) best.set(article, { item, link, next: known.link });
    else known.next = Math.max(known.next, link);
  }
  return [...best.values()]
    .filter(({ link, next }) => link >= threshold - SLACK && link - next >= MARGIN)
    .map(({ item, link }) => ({ group: at, item, link }));
}

/** Of a large group, that so many members have nothing to do with a claim tells that it is none of theirs. */
const PROBES = 3;

/** The mean link of a group by those who speak for it; a claim that the first of a large group rule out is not asked about further. */
function meanLink(
  size: number,
  speakers: readonly number[],
  score: (member: number) => number,
): number {
  let sum = 0;
  for (const [index, member] of speakers.entries()) {
    if (index === PROBES && sum === 0 && size > speakers.length) return 0;
    sum += score(member);
  }
  return sum / speakers.length;
}

/** Each item goes to the group that fits it best by the margin; one that two groups want alike stays single. */
function chooseOffers(offers: readonly Offer[]): readonly Offer[] {
  const byItem = new Map<number, Offer[]>();
  for (const offer of offers) {
    const rivals = byItem.get(offer.item);
    if (rivals === undefined) byItem.set(offer.item, [offer]);
    else rivals.push(offer);
  }
  return offers.filter((offer) =>
    (byItem.get(offer.item) ?? []).every(
      (other) => other === offer || offer.link - other.link >= MARGIN,
    ),
  );
}
