import type { Span } from "../../text/span.ts";
import type { QuotePair } from "./pair-marks.ts";

/** A word, a punctuation mark, or a whole quotation: what stands inside one never governs what stands outside. */
export interface Atom extends Span {
  readonly kind: "word" | "mark" | "quote";
  /** The word in lower case, the mark, or the last character between a quotation's marks. */
  readonly folded: string;
  /** Of a word that is a single token its number in the vocabulary, else −1. */
  readonly number: number;
  /** Starts with a capital letter or a digit. */
  readonly capital: boolean;
  readonly quote?: QuotePair;
  /** The quotation begins with a small letter: it goes on a sentence that began before it. */
  readonly opensLow?: boolean;
}
