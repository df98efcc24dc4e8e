/** Words to a shingle: five folded words recur in two reports by chance only in stock phrases. */
const SHINGLE_WORDS = 5;
/** One fingerprint is kept of every so many neighbouring shingles. */
const WINDOW_SHINGLES = 4;
const WORDS = /[\p{L}\p{N}]+/gu;

/**
 * The fingerprints of a text: of every window of shingles the smallest hash, so that any shared run of at least eight
 * words shares one (winnowing; Schleimer, Wilkerson and Aiken, SIGMOD 2003). Linear in the text.
 */
export function winnow(folded: string): ReadonlySet<number> {
  const hashes = (folded.match(WORDS) ?? []).map(hashWord);
  const shingles: number[] = [];
  for (let at = 0; at + SHINGLE_WORDS <= hashes.length; at += 1) {
    let hash = 0;
    for (let offset = 0; offset < SHINGLE_WORDS; offset += 1) {
      hash = (Math.imul(hash, 0x01000193) ^ (hashes[at + offset] ?? 0)) >>> 0;
    }
    shingles.push(hash);
  }
  const kept = new Set<number>();
  for (
    let at = 0;
    at < Math.max(shingles.length - WINDOW_SHINGLES + 1, Math.min(shingles.length, 1));
    at += 1
  ) {
    let least = shingles[at] ?? 0;
    for (let offset = 1; offset < WINDOW_SHINGLES; offset += 1) {
      least = Math.min(least, shingles[at + offset] ?? least);
    }
    kept.add(least);
  }
  return kept;
}

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash;
}
