/** Endings of an address that are no part of an outlet's name. */
const DOMAIN = /\.(?:com|co\.id|co|id|net|org|news|tv)$/u;

/**
 * Whether `name` is the outlet's own: the same words after folding, or the outlet's last word with an article ("the
 * Herald" for The Morning Herald), or with `shortened` its first ("Northgate" for Northgate Financial): not for newsrooms
 * known by name, for CNN is another house than CNN Indonesia.
 */
export function isOwnOutlet(name: string, outlet: string, shortened = false): boolean {
  const left = foldOutlet(name);
  const right = foldOutlet(outlet);
  if (left === "" || right === "") return false;
  if (left === right) return true;
  const words = right.split(" ");
  const last = words.at(-1) ?? "";
  if (words.length > 1 && left === last && last.length >= LAST_WORD_MIN) return true;
  return shortened && words.length > 1 && left === words[0] && left.length >= LAST_WORD_MIN;
}

const LAST_WORD_MIN = 4;

/** The last word of an outlet's name, folded: every name of its own, but a shortened one, holds it. */
export function lastWordOf(outlet: string): string {
  return foldOutlet(outlet).split(" ").at(-1) ?? "";
}

/** One article asks for its own outlet at every credit; the names of a thousand outlets are remembered. */
const FOLDED = new Map<string, string>();
const FOLDED_MAX = 1_000;

function foldOutlet(name: string): string {
  const known = FOLDED.get(name);
  if (known !== undefined) return known;
  if (FOLDED.size >= FOLDED_MAX) FOLDED.clear();
  const folded = foldName(name);
  FOLDED.set(name, folded);
  return folded;
}

function foldName(name: string): string {
  const folded = name.toLowerCase().trim().replace(DOMAIN, "").replace(/^the /u, "");
  return folded.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
