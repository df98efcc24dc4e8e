import type { Origin } from "../reconciliation.ts";
import { Groups } from "./groups.ts";

/** What joins an article to others by its credits. */
export interface CreditedArticle {
  readonly id: string;
  readonly outlet: string;
  /** The day of publication, ISO 8601; null where it is unknown. */
  readonly published: string | null;
  readonly origins: readonly Origin[];
}

/** A newsroom's name without what may be left out of it: an article, an address's ending, marks. */
export function foldNewsroom(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /u, "")
    .replace(/\.(?:com|co\.id|co|id|net|org|tv|news)$/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Joins groups of copies that come from one newsroom: those that credit it alone, and that newsroom's own articles. A
 * group that credits several newsrooms and reports nothing itself adds no origin where each of them has a group here
 * already: it goes with the one it names first. Own reporting besides a credit keeps a group its own.
 *
 * @param articles - by number, in the order of their ids
 * @param copies - for each article the number of its group of copies
 * @returns for each group of copies the number of the group that it belongs to; equal for all of one origin
 */
export function joinCredits(
  articles: readonly CreditedArticle[],
  copies: readonly number[],
): (copy: number) => number {
  const groups = new Groups();
  const size = copies.reduce((most, copy) => Math.max(most, copy + 1), 0);
  for (let at = 0; at < size; at += 1) groups.grow();
  const credited = membersOf(articles, copies).map(([copy, members]) => ({
    copy,
    members,
    names: creditsOf(members),
  }));
  const holders = new Map<string, number[]>();
  for (const { copy, members, names } of credited) {
    if (names?.length === 1) push(holders, names[0] ?? "", copy);
    const owner = ownerOf(members);
    if (owner !== null) push(holders, owner, copy);
  }
  addSecondHand(holders, credited);
  for (const [first, ...others] of holders.values()) {
    if (first !== undefined) for (const other of others) groups.join(first, other);
  }
  for (const { copy, names } of credited) {
    if (names === null || names.length < 2) continue;
    if (!names.every((name) => holders.has(name))) continue;
    const first = holders.get(names[0] ?? "")?.[0];
    if (first !== undefined) groups.join(first, copy);
  }
  return (copy) => groups.find(copy);
}

interface Credited {
  readonly copy: number;
  readonly members: readonly CreditedArticle[];
  /** The newsrooms it credits, folded, in order; null where it reports something itself or credits none. */
  readonly names: readonly string[] | null;
}

function membersOf(
  articles: readonly CreditedArticle[],
  copies: readonly number[],
): readonly (readonly [number, readonly CreditedArticle[]])[] {
  const members = new Map<number, CreditedArticle[]>();
  for (const [at, article] of articles.entries()) {
    const copy = copies[at] ?? 0;
    const list = members.get(copy);
    if (list === undefined) members.set(copy, [article]);
    else list.push(article);
  }
  return [...members];
}

/**
 * The newsrooms behind a group of copies. A copy in another outlet loses what was the first one's own reporting ("told
 * the Herald"); it must not pull the first to the agency, so what any member states counts for all.
 */
function creditsOf(members: readonly CreditedArticle[]): readonly string[] | null {
  const names: string[] = [];
  for (const { origins } of members) {
    for (const { kind, name } of origins) {
      const folded = foldNewsroom(name);
      if ((kind === "agency" || kind === "outlet") && folded !== "" && !names.includes(folded))
        names.push(folded);
    }
  }
  const elsewhere = members.some(({ outlet, origins }) =>
    origins.some(
      ({ kind }) =>
        kind === "official" || (kind === "own" && !names.includes(foldNewsroom(outlet))),
    ),
  );
  return names.length === 0 || elsewhere ? null : names;
}

/**
 * The outlet that a group of copies begins with and that is its own source: what others credit to it is this. Where
 * several outlets carry the text it is the one that published it on an earlier day than all others; an outlet that
 * copies from two must not make one of them.
 */
function ownerOf(members: readonly CreditedArticle[]): string | null {
  const [first = ""] = members.map(({ published }) => published ?? "").sort();
  const early = first === "" ? members : members.filter(({ published }) => published === first);
  const [owner, ...others] = new Set(early.map(({ outlet }) => foldNewsroom(outlet)));
  if (owner === undefined || others.length > 0) return null;
  return early.every(({ origins }) => isOwnSource(origins)) ? owner : null;
}

function isOwnSource(origins: readonly Origin[]): boolean {
  return origins.every(({ kind }) => kind === "own" || kind === "unstated" || kind === "official");
}

/** Whoever credits an outlet that itself follows another goes with that outlet, where it has one group here. */
function addSecondHand(holders: Map<string, number[]>, credited: readonly Credited[]): void {
  const outlets = new Map<string, Set<number>>();
  for (const { copy, members } of credited) {
    for (const { outlet } of members) {
      const name = foldNewsroom(outlet);
      outlets.set(name, (outlets.get(name) ?? new Set()).add(copy));
    }
  }
  const owned = new Set(credited.map(({ members }) => ownerOf(members)));
  for (const [name, list] of holders) {
    const [only, ...more] = [...(outlets.get(name) ?? [])];
    if (only !== undefined && more.length === 0 && !owned.has(name)) list.push(only);
  }
}

function push(map: Map<string, number[]>, key: string, copy: number): void {
  if (key === "") return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [copy]);
  else if (list.at(-1) !== copy) list.push(copy);
}
