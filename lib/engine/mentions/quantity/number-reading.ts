import type { HedgeKind } from "../../languages/language.ts";
import type { Amount } from "./digits.ts";

/** The words of one number, without unit. `next` is the token after it. */
export interface NumberReading extends Amount {
  readonly next: number;
  readonly form: "digits" | "words" | "fraction" | "vague";
  /** The words themselves make it a round number: "dua ratusan". */
  readonly hedge?: HedgeKind;
  /** "twice": occasions, which are no count of the noun after them. */
  readonly isAdverb?: true;
  /** What stands before the scale: 3.4 in "3.4 billion", and the scale. */
  readonly mantissa: number;
  readonly scale: number;
  /** The other reading of digits such as "1.250". */
  readonly other?: Amount;
  /** The interval of a vague number. */
  readonly interval?: readonly [number, number | null];
  /** The noun inside "seorang", the unit inside "setahun". */
  readonly noun?: string;
  readonly unit?: string;
}
