/** The two languages that the engine reads so far (BCP 47). */
export const LANGUAGE_IDS = ["id", "en"] as const;
export type LanguageId = (typeof LANGUAGE_IDS)[number];

/** A sentence that Tally itself says, in every interface language. */
export type Localised = Readonly<Record<LanguageId, string>>;

/** One outlet's text as the engine takes it. The text is never changed: every span counts in it. */
export interface ArticleInput {
  readonly id: string;
  readonly outlet: string;
  readonly title?: string;
  readonly url?: string;
  /** ISO 8601 date or date-time; a desk does not always know it. */
  readonly publishedAt?: string;
  /** BCP 47; found by the engine where missing. */
  readonly language?: string;
  readonly text: string;
}
