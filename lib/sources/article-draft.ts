/** An article as it comes in, before it has an id: cleaned text and what its source says of it. */
export interface ArticleDraft {
  readonly outlet: string;
  readonly title: string | null;
  /** http or https. */
  readonly url: string | null;
  /** ISO 8601 date or date-time, as the source has it. */
  readonly publishedAt: string | null;
  /** BCP 47, as the source has it. */
  readonly language: string | null;
  /** Cleaned by `cleanText`: every offset counts in it. */
  readonly text: string;
}
