/** Long enough to tell things apart, short enough for every file system with a folder before it. */
const SLUG_MAX = 60;

/** A text as part of a file name: letters, digits and hyphens of ASCII only, safe in a header and on every system; it can be empty. */
export function slugOf(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, SLUG_MAX)
    .replace(/^-|-$/g, "");
}
