const OPENING_MARK = /^[“”"‘’'«„]/;

/** Somebody's own words in quotation marks; words that bring their marks along get no second pair, and no words get none. */
export function quoted(words: string): string {
  return words === "" || OPENING_MARK.test(words) ? words : `“${words}”`;
}
