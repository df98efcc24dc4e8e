/**
 * The door that every text passes before it is stored or an offset is computed: CRLF and CR become LF, U+0000 (which
 * SQLite cuts text at) goes, lone surrogates become U+FFFD, and blank space at both ends is trimmed as String.trim does.
 */
export function cleanText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll("\0", "")
    .replaceAll(LONE_SURROGATE, "\uFFFD")
    .trim();
}

/** With the `u` flag only a surrogate without its other half is a character of its own. */
const LONE_SURROGATE = /\p{Cs}/gu;

/** A name, title or other single line: cleaned, with every run of blank space and control characters as one space. */
export function cleanLine(text: string): string {
  return cleanText(text.replaceAll(CONTROLS, " ")).replaceAll(/\s+/g, " ");
}

const CONTROLS = /\p{Cc}/gu;
