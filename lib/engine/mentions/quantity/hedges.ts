import type { HedgeKind } from "../../languages/language.ts";
import { type Match, matchPhrase } from "./phrases.ts";
import type { Reader } from "./reader.ts";

/** How many hedges may stand together: "up to about", "diperkirakan lebih dari". */
const HEDGES_MAX = 3;

/** The hedge that stands before a number at `at`, alone or with others and words that say nothing. */
export function readHedge(reader: Reader, at: number): Match<HedgeKind> | null {
  const { tokens, lexicon } = reader;
  const first = matchPhrase(lexicon.hedges, tokens, at);
  if (first === null) return null;
  let { value, next } = first;
  for (let count = 1; count < HEDGES_MAX; count += 1) {
    const filled = matchPhrase(lexicon.hedgeFillers, tokens, next)?.next ?? next;
    const further = matchPhrase(lexicon.hedges, tokens, filled);
    next = further?.next ?? filled;
    if (further === null) break;
    // "about" leaves the direction to the other: "at least about 20", "diperkirakan lebih dari 300".
    if (value === "about") value = further.value;
  }
  return { value, next };
}

/** The hedge that follows a number at `at`: "lebih", "or more"; `afterHead` where the noun stands between. */
export function readHedgeAfter(
  reader: Reader,
  at: number,
  afterHead: boolean,
): Match<HedgeKind> | null {
  const found = matchPhrase(reader.lexicon.hedgesAfter, reader.tokens, at);
  if (found === null) return null;
  const following = reader.tokens[found.next];
  // "300 lebih dari": a comparison; "12 orang lebih memilih": an adverb.
  if (reader.lexicon.sets.notHeads.has(following?.word ?? "") && found.next === at + 1) return null;
  return afterHead && following?.kind === "word" && found.next === at + 1 ? null : found;
}
