import type { ArticleInput, LanguageId } from "../article.ts";
import type { Span } from "./span.ts";

export const ZONE_KINDS = [
  "headline",
  "dateline",
  "body",
  "crosshead",
  "credit",
  "boilerplate",
] as const;
export type ZoneKind = (typeof ZONE_KINDS)[number];

export interface Zone extends Span {
  readonly kind: ZoneKind;
  /** The rule that found it. */
  readonly ruleId: string;
}

/** A sentence of the report; `clauses` cover it without gaps, in order. */
export interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly zone: ZoneKind;
  readonly clauses: readonly Span[];
}

/**
 * An article laid out for reading. Every span of a document, and of what is found in it, counts in `text`, the
 * normalised view; `toRaw` gives the stretch of the article's own text that it stands for. Only the pipeline's last
 * step calls it, so no rule has to know that two texts exist.
 */
export interface Document {
  readonly article: ArticleInput;
  readonly text: string;
  /** `text` in lower case, the same length as `text`. */
  readonly folded: string;
  readonly language: LanguageId;
  readonly zones: readonly Zone[];
  readonly paragraphs: readonly Span[];
  /** Sentences outside boilerplate, in order. */
  readonly sentences: readonly Sentence[];
  toRaw(span: Span): Span;
}
