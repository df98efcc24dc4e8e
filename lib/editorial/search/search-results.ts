import type { LanguageId, Localised } from "../../engine/article.ts";
import type { FactStatus, Stance } from "../../engine/reconciliation.ts";
import type { Verdict } from "../verdict.ts";
import type { Passage } from "./best-passage.ts";
import type { SearchKind } from "./search-query.ts";

/** What a search found, the best first in each kind. */
export interface SearchResults {
  readonly facts: readonly FactHit[];
  readonly values: readonly ValueHit[];
  readonly articles: readonly ArticleHit[];
  readonly notes: readonly NoteHit[];
  /** Notes of the whole desk, whatever they say, that are held back from the reader and were not looked at. */
  readonly heldNotes: number;
  /** How many there are of each kind, `COUNT_MAX` meaning that many or more. */
  readonly counts: Readonly<Record<SearchKind, number>>;
}

/** Counting further would cost time and tell nobody anything. */
export const COUNT_MAX = 300;

/** What every hit stands in. */
interface InStory {
  readonly storyTitle: string;
  /** The story's. */
  readonly timeZone: string;
}

/** A fact as a hit names it. */
export interface FoundFact {
  readonly id: string;
  readonly question: Localised;
  readonly status: FactStatus;
  readonly verdict: Verdict | null;
  readonly withdrawn: boolean;
}

export interface FactHit extends InStory {
  readonly fact: FoundFact;
}

/** One of the answers to a fact's question. */
export interface ValueHit extends InStory {
  readonly id: string;
  readonly answer: Localised;
  readonly stance: Stance;
  readonly fact: FoundFact;
  /** Who reports it, in the order of the reports. */
  readonly outlets: readonly string[];
}

export interface ArticleHit extends InStory {
  readonly id: string;
  readonly outlet: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly language: LanguageId;
  /** Null where only the title has the words. */
  readonly passage: Passage | null;
}

export interface NoteHit extends InStory {
  readonly id: string;
  readonly author: string;
  readonly at: string;
  readonly text: string;
  readonly resolved: boolean;
  readonly fact: FoundFact | null;
  readonly article: {
    readonly id: string;
    readonly outlet: string;
    /** The words that it stands on, where it stands on words. */
    readonly line: { readonly start: number; readonly end: number } | null;
  } | null;
}
