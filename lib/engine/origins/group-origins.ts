import type { Localised } from "../article.ts";
import type { CreditMention, QuoteMention } from "../mentions/mention.ts";
import type { Origin } from "../reconciliation.ts";
import type { Document } from "../text/document.ts";
import { findOrigins } from "./find-origins.ts";
import { winnow } from "./winnow.ts";

/** An article as its origin is judged from. */
export interface OriginArticle {
  readonly id: string;
  readonly outlet: string;
  readonly document: Document;
  readonly credits: readonly CreditMention[];
  readonly quotes: readonly QuoteMention[];
}

export interface OriginGroups {
  /** Article → key; articles with one key share an origin. */
  readonly keys: ReadonlyMap<string, string>;
  /** How many different keys there are. */
  readonly independent: number;
  readonly reasons: ReadonlyMap<string, Localised>;
}

/** Of the shorter text's fingerprints, so many shared make a near-verbatim copy; below, reports share quotations. */
const COPY_SHARE_MIN = 0.5;
/** A text with fewer fingerprints is too short to be called a copy, unless it is the same throughout. */
const FINGERPRINTS_MIN = 6;

/**
 * Which articles share an origin: near-verbatim copies do; so do articles whose only credit is the same newsroom, with
 * each other and with that newsroom's own article. Own reporting besides a credit keeps an article its own; a shared
 * quotation merges nothing. The answer does not depend on the order of the articles, and copies never add an origin.
 * Near linear in the text: an inverted index over fingerprints finds the pairs.
 */
export function groupOrigins(articles: readonly OriginArticle[]): OriginGroups {
  const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const groups = new Groups(sorted.length);
  const reasons = new Map<string, Localised>();
  const origins = sorted.map((article) => findOrigins(article));
  joinCopies(sorted, groups, reasons);
  joinCredits(sorted, origins, groups, reasons);
  return label(sorted, origins, groups, reasons);
}

/** Union-find; the smallest member stands for its group. */
class Groups {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }

  find(at: number): number {
    let root = at;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    let step = at;
    while (step !== root) {
      const next = this.#parent[step] ?? root;
      this.#parent[step] = root;
      step = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [low, high] = [this.find(a), this.find(b)].sort((x, y) => x - y);
    if (low !== undefined && high !== undefined) this.#parent[high] = low;
  }
}

function joinCopies(
  articles: readonly OriginArticle[],
  groups: Groups,
  reasons: Map<string, Localised>,
): void {
  const prints = articles.map(({ document }) => winnow(bodyOf(document)));
  const index = new Map<number, number[]>();
  const counts = new Int32Array(articles.length);
  for (const [at, set] of prints.entries()) {
    const shared = countShared(set, index, counts);
    let copied = false;
    for (const [other, count] of shared) {
      if (!isCopy(count, set.size, prints[other]?.size ?? 0)) continue;
      groups.join(at, other);
      copied = true;
      const [here, there] = [articles[at], articles[other]];
      if (here === undefined || there === undefined) continue;
      reasons.set(here.id, copyReason(there.outlet));
      if (!reasons.has(there.id)) reasons.set(there.id, copyReason(here.outlet));
    }
    // A copy brings no fingerprints of its own: the index stays as small as the different texts.
    if (copied && sameThroughout(set, prints, shared)) continue;
    for (const print of set) {
      const list = index.get(print);
      if (list === undefined) index.set(print, [at]);
      else list.push(at);
    }
  }
}

/** How many fingerprints each earlier article shares; `counts` is working space, left all zero. */
function countShared(
  set: ReadonlySet<number>,
  index: ReadonlyMap<number, readonly number[]>,
  counts: Int32Array,
): ReadonlyMap<number, number> {
  const touched: number[] = [];
  for (const print of set) {
    for (const other of index.get(print) ?? []) {
      if (counts[other] === 0) touched.push(other);
      counts[other] = (counts[other] ?? 0) + 1;
    }
  }
  const shared = new Map<number, number>();
  for (const other of touched) {
    shared.set(other, counts[other] ?? 0);
    counts[other] = 0;
  }
  return shared;
}

function isCopy(shared: number, left: number, right: number): boolean {
  const shorter = Math.min(left, right);
  return shorter >= FINGERPRINTS_MIN
    ? shared >= shorter * COPY_SHARE_MIN
    : shared === shorter && left === right;
}

function sameThroughout(
  set: ReadonlySet<number>,
  prints: readonly ReadonlySet<number>[],
  shared: ReadonlyMap<number, number>,
): boolean {
  for (const [other, count] of shared) {
    if (count === set.size && prints[other]?.size === set.size) return true;
  }
  return false;
}

/** The report's own sentences: navigation and credits recur in articles that share nothing else. */
function bodyOf(document: Document): string {
  const parts: string[] = [];
  for (const { start, end, zone } of document.sentences) {
    if (zone === "body" || zone === "dateline" || zone === "headline")
      parts.push(document.folded.slice(start, end));
  }
  return parts.join(" ");
}

function joinCredits(
  articles: readonly OriginArticle[],
  origins: readonly (readonly Origin[])[],
  groups: Groups,
  reasons: Map<string, Localised>,
): void {
  const byName = new Map<string, number[]>();
  const copies = copyGroups(articles, groups);
  for (const [at, article] of articles.entries()) {
    const name = groupCredit(copies.get(groups.find(at)) ?? [], articles, origins);
    if (name !== null) push(byName, foldName(name), at);
    if (ownSource(origins[at] ?? [])) push(byName, foldName(article.outlet), at);
  }
  for (const members of byName.values()) {
    const [first, ...others] = members;
    if (first === undefined || others.length === 0) continue;
    for (const other of others) groups.join(first, other);
    for (const at of members) {
      const article = articles[at];
      const name = soleCredit(origins[at] ?? []);
      if (article === undefined || name === null || reasons.has(article.id)) continue;
      reasons.set(article.id, creditReason(name));
    }
  }
}

function copyGroups(
  articles: readonly OriginArticle[],
  groups: Groups,
): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, number[]>();
  for (const at of articles.keys()) {
    const root = groups.find(at);
    const list = members.get(root);
    if (list === undefined) members.set(root, [at]);
    else list.push(at);
  }
  return members;
}

/**
 * The one newsroom behind a group of copies: some member credits it alone and none states more. A copy in another outlet
 * loses what was the first one's own reporting ("told the Herald"); it must not pull the first to the agency.
 */
function groupCredit(
  members: readonly number[],
  articles: readonly OriginArticle[],
  origins: readonly (readonly Origin[])[],
): string | null {
  const name = members.map((at) => soleCredit(origins[at] ?? [])).find((sole) => sole !== null);
  if (name === undefined || name === null) return null;
  const only = members.every((at) =>
    (origins[at] ?? []).every(
      (origin) =>
        origin.kind === "unstated" ||
        (origin.kind === "own" && foldName(articles[at]?.outlet ?? "") === foldName(name)) ||
        foldName(origin.name) === foldName(name),
    ),
  );
  return only ? name : null;
}

function push(map: Map<string, number[]>, key: string, at: number): void {
  if (key === "") return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [at]);
  else list.push(at);
}

/** The one newsroom that an article credits, where it credits no other and reports nothing itself. */
function soleCredit(origins: readonly Origin[]): string | null {
  const [only, ...others] = origins;
  if (only === undefined || others.length > 0) return null;
  return only.kind === "agency" || only.kind === "outlet" ? only.name : null;
}

/** An article that is its own source: what others credit to its outlet is this. */
function ownSource(origins: readonly Origin[]): boolean {
  return origins.every(({ kind }) => kind === "own" || kind === "unstated" || kind === "official");
}

function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /u, "")
    .replace(/\.(?:com|co\.id|co|id|net|org)$/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function label(
  articles: readonly OriginArticle[],
  origins: readonly (readonly Origin[])[],
  groups: Groups,
  reasons: Map<string, Localised>,
): OriginGroups {
  const keys = new Map<string, string>();
  for (const [at, article] of articles.entries()) {
    keys.set(article.id, `origin:${articles[groups.find(at)]?.id ?? article.id}`);
    if (!reasons.has(article.id)) reasons.set(article.id, ownReason(origins[at] ?? []));
  }
  return { keys, independent: new Set(keys.values()).size, reasons };
}

function copyReason(outlet: string): Localised {
  return {
    en: `Most of its words are the same as in ${outlet}.`,
    id: `Sebagian besar kata-katanya sama dengan ${outlet}.`,
  };
}

function creditReason(name: string): Localised {
  return {
    en: `Its only stated source is ${name}.`,
    id: `Satu-satunya sumber yang disebutnya ialah ${name}.`,
  };
}

function ownReason(origins: readonly Origin[]): Localised {
  if (origins.some(({ kind }) => kind === "own")) {
    return { en: "It states reporting of its own.", id: "Menyatakan liputan sendiri." };
  }
  const names = origins.filter(({ kind }) => kind !== "unstated").map(({ name }) => name);
  if (names.length === 0) {
    return {
      en: "It states no source and copies no other article here.",
      id: "Tidak menyebut sumber dan tidak menyalin artikel lain di sini.",
    };
  }
  return { en: `It credits ${names.join(", ")}.`, id: `Mengutip ${names.join(", ")}.` };
}
