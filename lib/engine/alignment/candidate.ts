import type { LanguageId } from "../article.ts";
import type { Claim, Features } from "../claims/claim.ts";
import type { Rarity } from "./context.ts";

/** A claim with what the alignment needs to know of its article. */
export interface Candidate {
  readonly claim: Claim;
  readonly language: LanguageId;
  /** How many claims of its article could answer the same kind of question (the only tonnage: 1). */
  readonly rivals: number;
  /** How many claims of its article and kind give the same value. */
  readonly echoes: number;
  /** How far down its article it stands, 0 to 1. */
  readonly depth: number;
  /** Everything that its sentence speaks of; one object for all claims of a sentence. */
  readonly sentence: Features;
  /** What it is told with: the words around its value; of a happening also its own words. */
  readonly around: Features;
}

/** How predicate classes stand to each other; from lib/engine/predicates. */
export interface PredicateKinship {
  related(a: string, b: string): boolean;
  opposite(a: string, b: string): boolean;
}

/** What one story tells the alignment. */
export interface AlignmentContext {
  readonly rarity: Rarity;
  readonly kinship: PredicateKinship;
}
