const LETTER_MARK_DIGIT = /[\p{L}\p{M}\p{N}_]/u;
const UNKNOWN = 0;
const WORD = 1;
const OTHER = 2;

/** What is known of each code unit so far: asking a Unicode property at every character is ten times slower. */
const kinds = new Uint8Array(0x10000);

/** Whether a UTF-16 code unit is a letter, mark, digit or underscore by itself; half a surrogate pair is none. */
export function isWordUnit(unit: number): boolean {
  const known = kinds[unit];
  if (known !== UNKNOWN) {
    return known === WORD;
  }
  const isWord = LETTER_MARK_DIGIT.test(String.fromCharCode(unit));
  kinds[unit] = isWord ? WORD : OTHER;
  return isWord;
}

const LETTER = /\p{L}/u;
const letters = new Uint8Array(0x10000);

/** Whether a UTF-16 code unit is a letter by itself; half a surrogate pair is none. */
export function isLetterUnit(unit: number): boolean {
  const known = letters[unit];
  if (known !== UNKNOWN) {
    return known === WORD;
  }
  const isLetter = LETTER.test(String.fromCharCode(unit));
  letters[unit] = isLetter ? WORD : OTHER;
  return isLetter;
}

const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
const lettersAndNumbers = new Uint8Array(0x10000);

/** Whether a UTF-16 code unit is a letter or a number of any kind by itself ("½"); half a surrogate pair is none. */
export function isLetterOrNumberUnit(unit: number): boolean {
  const known = lettersAndNumbers[unit];
  if (known !== UNKNOWN) {
    return known === WORD;
  }
  const isEither = LETTER_OR_NUMBER.test(String.fromCharCode(unit));
  lettersAndNumbers[unit] = isEither ? WORD : OTHER;
  return isEither;
}

/** Whether a code unit is an ASCII digit. */
export function isDigitUnit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Whether a code unit of a view is white space: a view has no other than space and line feed. */
export function isSpaceUnit(unit: number): boolean {
  return unit === 32 || unit === 10;
}
