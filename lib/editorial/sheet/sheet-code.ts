/** Letters and digits that nobody mistakes for another (Crockford's base 32): no I, L, O and U. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS = 3;
const GROUP_LENGTH = 4;
const PREFIX = "TLY";

/** An identifier such as "TLY-7K3M-9QXD-2B4H" from random bytes, of which it takes five bits each. */
export function sheetCodeOf(random: Uint8Array): string {
  if (random.length < GROUPS * GROUP_LENGTH)
    throw new RangeError("Too few random bytes for a code.");
  const letters = Array.from(random, (byte) => ALPHABET.charAt(byte % ALPHABET.length));
  const groups = Array.from({ length: GROUPS }, (_, index) =>
    letters.slice(index * GROUP_LENGTH, (index + 1) * GROUP_LENGTH).join(""),
  );
  return [PREFIX, ...groups].join("-");
}

/** What somebody typed as an identifier is written; null where it cannot be one. Small letters, blanks and likenesses pass. */
export function readSheetCode(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s\p{Pd}]/gu, "");
  const letters = plain
    .replace(new RegExp(`^${PREFIX}`), "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  if (letters.length !== GROUPS * GROUP_LENGTH) return null;
  if ([...letters].some((letter) => !ALPHABET.includes(letter))) return null;
  return [PREFIX, ...(letters.match(/.{4}/g) ?? [])].join("-");
}

/** A mention of an identifier in a text. */
const MENTION = /\bTLY(?:-[0-9A-HJKMNP-TV-Z]{4}){3}\b/g;

/** The identifiers that stand in a text, each once. */
export function findSheetCodes(text: string): readonly string[] {
  return [...new Set(text.match(MENTION) ?? [])];
}
