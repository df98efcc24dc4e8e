import type { Span } from "../text/span.ts";
import type { MatchedVoice } from "../text/word-forms.ts";

/** A stretch of a sentence that means something: what a claim's context and roles are made of. */
export interface Item extends Span {
  readonly kind: "predicate" | "concept" | "entity" | "name" | "value" | "word";
  /** Feature keys (see `Features`); more than one where the words are ambiguous or name several parties. */
  readonly keys: readonly string[];
  readonly voice?: MatchedVoice;
}
