/** Line ends of any kind, and control characters that no text shows. */
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;
/** Half of a surrogate pair: it cannot be written as UTF-8. */
const LONE_SURROGATE = /\p{Cs}/gu;

/** The text on one line and writable as UTF-8: line breaks and control characters become a space. */
export function oneLine(text: string): string {
  return text.replace(BREAKS, " ").replace(LONE_SURROGATE, "\uFFFD");
}
