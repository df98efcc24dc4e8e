import type { Localised } from "../article.ts";
import type { CreditMention, QuoteMention } from "../mentions/mention.ts";
import type { Origin } from "../reconciliation.ts";
import type { Document } from "../text/document.ts";
import { CopyIndex } from "./copy-index.ts";
import { findOrigins } from "./find-origins.ts";
import { foldNewsroom, joinCredits } from "./join-credits.ts";
import { printText } from "./text-print.ts";

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

/**
 * The origins of a story that grows: an article is taken in at the cost of its own text and of the texts that share
 * words with it, and the groups are the same in whatever order the articles came.
 */
export class OriginIndex {
  readonly #articles: Held[] = [];
  readonly #copies = new CopyIndex();

  /** Takes in one article; its id must be new. */
  add(article: OriginArticle): void {
    const origins = findOrigins(article);
    const print = printText(article.document, article.quotes);
    const text = this.#copies.add(
      print,
      origins.some(({ kind }) => kind === "own"),
    );
    const published = article.document.article.publishedAt?.slice(0, 10) ?? null;
    this.#articles.push({ id: article.id, outlet: article.outlet, published, origins, text });
  }

  /** The groups of all articles so far. The work is that of sorting them; no text is read again. */
  groups(): OriginGroups {
    const articles = [...this.#articles].sort((a, b) => (a.id < b.id ? -1 : 1));
    const copies = articles.map(({ text }) => this.#copies.groupOf(text));
    const originOf = joinCredits(articles, copies);
    const members = new Map<number, Held[]>();
    for (const [at, article] of articles.entries())
      push(members, originOf(copies[at] ?? 0), article);
    const texts = new Map<number, Held[]>();
    for (const article of articles) push(texts, article.text, article);
    const copied = new Map<number, Held[]>();
    for (const [at, article] of articles.entries()) push(copied, copies[at] ?? 0, article);
    const keys = new Map<string, string>();
    const reasons = new Map<string, Localised>();
    for (const group of members.values()) {
      for (const article of group) {
        keys.set(article.id, `origin:${group[0]?.id ?? article.id}`);
        const like =
          this.#closest(article, texts) ??
          firstOther(copied.get(this.#copies.groupOf(article.text)), article);
        reasons.set(
          article.id,
          like === null ? creditsReason(article, group.length > 1) : copyReason(like.outlet),
        );
      }
    }
    return { keys, independent: members.size, reasons };
  }

  /** The article most like one: with the same text, or with the closest text of its group; of several the first id. */
  #closest(article: Held, texts: ReadonlyMap<number, readonly Held[]>): Held | null {
    const same = firstOther(texts.get(article.text), article);
    if (same !== null) return same;
    let first: Held | null = null;
    for (const text of this.#copies.closestTo(article.text)) {
      const other = texts.get(text)?.[0];
      if (other !== undefined && (first === null || other.id < first.id)) first = other;
    }
    return first;
  }
}

/** An article as the index holds it; `text` is its text's number among the different ones. */
interface Held {
  readonly id: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly origins: readonly Origin[];
  readonly text: number;
}

function push(map: Map<number, Held[]>, key: number, article: Held): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [article]);
  else list.push(article);
}

function firstOther(articles: readonly Held[] | undefined, article: Held): Held | null {
  const [first, second] = articles ?? [];
  return (first?.id === article.id ? second : first) ?? null;
}

function creditsReason({ origins }: Held, shared: boolean): Localised {
  const names = creditedNames(origins);
  return shared && names.length > 0 && !origins.some(({ kind }) => kind === "own")
    ? creditReason(names)
    : ownReason(origins);
}

/** Each newsroom that an article credits, as it is first written, once. */
function creditedNames(origins: readonly Origin[]): readonly string[] {
  const names = new Map<string, string>();
  for (const { kind, name } of origins) {
    const folded = foldNewsroom(name);
    if ((kind === "agency" || kind === "outlet") && !names.has(folded)) names.set(folded, name);
  }
  return [...names.values()];
}

function copyReason(outlet: string): Localised {
  return {
    en: `Most of its words are the same as in ${outlet}.`,
    id: `Sebagian besar kata-katanya sama dengan ${outlet}.`,
  };
}

function creditReason(names: readonly string[]): Localised {
  const [only, ...more] = names;
  if (more.length === 0) {
    return {
      en: `Its only stated source is ${only}.`,
      id: `Satu-satunya sumber yang disebutnya ialah ${only}.`,
    };
  }
  return {
    en: `Its only stated sources are ${names.join(", ")}, which are here already.`,
    id: `Sumber yang disebutnya hanya ${names.join(", ")}, yang sudah ada di sini.`,
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
