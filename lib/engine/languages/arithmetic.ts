/** The words by which a report does sums in front of its readers. Phrases are in lower case, words parted by one space. */
export interface ArithmeticLexicon {
  /** What follows is only some of what was counted: no list of parts. */
  readonly subset: readonly string[];
  /** Before the last part of a list. */
  readonly closers: readonly string[];
  /** Between a count and the whole that it is taken from: "12 of the 20". */
  readonly outOf: readonly string[];
  /** Before the first and the second value of a change. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly up: readonly string[];
  readonly down: readonly string[];
  readonly born: readonly string[];
  /** An age then, not now. */
  readonly ageThen: readonly string[];
  /** Those who are asked or vote, whose answers are shares of one whole. */
  readonly asked: readonly string[];
  /** Other percentages that stand in reports of such answers. */
  readonly notShares: readonly string[];
  /** What befalls people, each with the words that say so beside a count. */
  readonly fates: Readonly<Record<string, readonly string[]>>;
}
