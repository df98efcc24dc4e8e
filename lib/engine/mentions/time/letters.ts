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
