import type { LanguageId } from "../article.ts";

/**
 * The typed contract of a language: the same slots for each, filled with data alone. A slot's type stands here beside
 * its meaning; a language that lacks a form leaves its list empty.
 */
export interface Language {
  readonly id: LanguageId;
  readonly text: TextLexicon;
  readonly markers: MarkerLexicon;
  readonly time: TimeLexicon;
  readonly numbers: NumberLexicon;
  readonly names: NameLexicon;
  readonly quotations: QuotationLexicon;
  readonly credits: CreditLexicon;
  readonly predicates: PredicateLexicon;
  readonly vocabulary: VocabularyLexicon;
}

// ── text: stop words, abbreviations, furniture of the page ──
export interface TextLexicon {
  readonly stopWords: readonly string[];
}

// ── markers: hedges, negation, modality, reporting cues ──
export interface MarkerLexicon {
  readonly negation: readonly string[];
}

// ── time expressions ──
export interface TimeLexicon {
  readonly weekdays: readonly (readonly string[])[];
}

// ── numbers, units, money ──
export interface NumberLexicon {
  readonly cardinals: Readonly<Record<string, number>>;
}

// ── people, organisations, places, titles ──
export interface NameLexicon {
  readonly titles: readonly string[];
}

// ── quotations and their speakers ──
export interface QuotationLexicon {
  readonly saying: readonly string[];
}

// ── credits to other newsrooms and agencies ──
export interface CreditLexicon {
  readonly introductions: readonly string[];
}

// ── predicate classes: word forms and questions ──
export interface PredicateLexicon {
  readonly forms: Readonly<Record<string, readonly string[]>>;
}

// ── vocabulary: the words of each concept ──
export interface VocabularyLexicon {
  readonly concepts: Readonly<Record<string, readonly string[]>>;
}
