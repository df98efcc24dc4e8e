import { diffWordsWithSpace } from "diff";

/** A stretch that two wordings share, or that only one of them has. */
export interface WordChange {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** A screen shows some ten of these at once and must still open at once; most take under a millisecond. */
const COMPARE_MS_MAX = 40;

/**
 * Compares two wordings of one language word by word: the `same` and `removed` stretches put together are `before`, the `same` and
 * `added` ones `after`. Null where they are too long and too different to be compared within 40 ms.
 */
export function compareWords(
  before: string,
  after: string,
  msMax = COMPARE_MS_MAX,
): readonly WordChange[] | null {
  const changes = diffWordsWithSpace(before, after, { timeout: msMax });
  return (
    changes?.map(({ added, removed, value: text }) => ({
      kind: added ? "added" : removed ? "removed" : "same",
      text,
    })) ?? null
  );
}
