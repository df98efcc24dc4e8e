/** Whether a UTF-16 unit belongs to a word; general punctuation and signs do not. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code <= 191 || code === 215 || code === 247) return false;
  return (code < 0x2000 || code > 0x2bff) && code < 0xfe00;
}

/** Whether a UTF-16 unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Where the word that begins at `start` ends; at least one unit on. */
export function wordEnd(folded: string, start: number): number {
  let end = start + 1;
  while (end < folded.length) {
    const code = folded.charCodeAt(end);
    if (!isLetter(code) && !isDigit(code)) break;
    end++;
  }
  return end;
}

/** The word that ends before `at`, with at most spaces, commas and an opening bracket between; "" for none. */
export function wordBefore(folded: string, at: number): string {
  let end = at;
  for (; end > 0; end--) {
    const code = folded.charCodeAt(end - 1);
    if (code !== 32 && code !== 44 && code !== 40 && code !== 10) break;
  }
  let start = end;
  while (start > 0 && isLetter(folded.charCodeAt(start - 1))) start--;
  return folded.slice(start, end);
}

/** Hashes have this many bits; `scanWord` puts the end of the word above them. */
export const HASH_BITS = 14;
const HASH_MASK = (1 << HASH_BITS) - 1;

/** The end of the word that begins at `start` and the hash of its units, as end × 2^HASH_BITS + hash. */
export function scanWord(folded: string, start: number): number {
  let hash = folded.charCodeAt(start);
  let end = start + 1;
  for (; end < folded.length; end++) {
    const code = folded.charCodeAt(end);
    if (!isLetter(code) && !isDigit(code)) break;
    hash = (hash * 31 + code) & HASH_MASK;
  }
  return end * (HASH_MASK + 1) + (hash & HASH_MASK);
}
