import type { Language } from "../languages/language.ts";
import type {
  CreditMention,
  LegalMention,
  MarkerMention,
  NameMention,
  PartyMention,
  PlaceMention,
  QuantityMention,
  QuoteMention,
  TimeMention,
} from "../mentions/mention.ts";
import type { Document } from "../text/document.ts";
import type { LexiconMatch } from "../text/lexicon.ts";
import type { Span } from "../text/span.ts";
import type { Frame } from "./frame.ts";
import type { Item } from "./item.ts";
import type { SpanCover } from "./span-cover.ts";

/** Every mention of one article; spans count in the document's view, each list is sorted by start. */
export interface Mentions {
  readonly document: Document;
  readonly language: Language;
  readonly times: readonly TimeMention[];
  readonly quantities: readonly QuantityMention[];
  readonly parties: readonly PartyMention[];
  readonly places: readonly PlaceMention[];
  readonly names: readonly NameMention[];
  readonly quotes: readonly QuoteMention[];
  readonly credits: readonly CreditMention[];
  readonly markers: readonly MarkerMention[];
  readonly legal: readonly LegalMention[];
}

/** An article as the claim rules read it: its mentions, what each sentence is made of, and its predicates' frames. */
export interface Reading extends Mentions {
  /** By sentence index. */
  readonly items: readonly (readonly Item[])[];
  /** In the order of the sentences. */
  readonly frames: readonly Frame[];
  /** What the lexicon knows of the text, sorted by start, also inside names. */
  readonly terms: readonly LexiconMatch[];
  /** The quotes by the places that they cover. */
  readonly speech: SpanCover<QuoteMention>;
  /** What stands between quotation marks, sorted by start. */
  readonly marked: readonly Span[];
  /** Datelines and credits: they tell of the writing. */
  readonly ofWriting: SpanCover<Span>;
  /** The longest name that the article gives each entity. */
  readonly fullNames: ReadonlyMap<string, string>;
}
