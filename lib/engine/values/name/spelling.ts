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

/** How newsrooms write one sound, in the order in which the letters are replaced; the older Indonesian spelling included. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph|v/g, "f"],
  [/[tdbgkr]h/g, "$H"],
  [/s[hjy]|z/g, "s"],
  [/dj|j|y/g, "i"],
  [/tj|ch?|q/g, "k"],
  [/ks|x/g, "s"],
  [/oe|oo|ou|w/g, "u"],
  [/ie|ee|ea/g, "i"],
];

/**
 * Whether two different folded words are read alike: "rizky" and "rizki", "syahputra" and "saputra", "yosef" and "joseph".
 * Words of one or two letters are never alike. Symmetric.
 */
export function soundsAlike(a: string, b: string): boolean {
  return a !== b && Math.min(a.length, b.length) > 2 && soundOf(a) === soundOf(b);
}

function soundOf(word: string): string {
  const spelt = SOUNDS.reduce(
    (text, [letters, sound]) =>
      text.replace(letters, (found) => (sound === "$H" ? (found[0] ?? "") : sound)),
    word,
  );
  return spelt.replace(/(?<!^)h/g, "").replace(/(.)\1+/g, "$1");
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
