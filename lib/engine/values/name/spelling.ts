/** Spellings differ by at most this share of the longer one's letters: one letter in five, so that short words stay apart. */
const DIFFERENCE_SHARE_MAX = 0.2;
/** A shorter word is another word, not a variant: "Ali" and "Adi". */
const VARIANT_LETTERS_MIN = 5;
/** Words that tell places and people apart although few letters differ. */
const NEVER_VARIANTS = new Set([
  "utara",
  "selatan",
  "timur",
  "barat",
  "north",
  "south",
  "east",
  "west",
  "northern",
  "southern",
  "eastern",
  "western",
]);

/** Whether two different folded texts are spellings of one name: "somdet phanya" and "somdeth panya". Symmetric. */
export function isSpellingVariant(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  if (a === b || Math.min(a.length, b.length) < VARIANT_LETTERS_MIN) {
    return false;
  }
  if (a.split(" ").some((word) => NEVER_VARIANTS.has(word) && !b.split(" ").includes(word))) {
    return false;
  }
  return editDistance(a, b, Math.floor(longest * DIFFERENCE_SHARE_MAX)) !== null;
}

/** Letters to change, add or drop between two texts (Levenshtein 1966); null where it is more than `limit`. Symmetric. */
export function editDistance(a: string, b: string, limit: number): number | null {
  if (Math.abs(a.length - b.length) > limit) {
    return null;
  }
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + change,
        ),
      );
    }
    if (Math.min(...current) > limit) {
      return null;
    }
    previous = current;
  }
  const total = previous[b.length] ?? limit + 1;
  return total <= limit ? total : null;
}
