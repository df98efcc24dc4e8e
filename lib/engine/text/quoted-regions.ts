import type { Span } from "./span.ts";

const MARK = /["“”‘’()]/g;
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', "“": "”", "‘": "’", "(": ")" };
const SPACE_OR_OPENING = /[\s([{“‘—–-]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** A bracket that stays open for longer was never meant as one. */
const BRACKET_UNITS_MAX = 400;

/**
 * The stretches between quotation marks or brackets that are closed within `within`, marks included, outermost only,
 * in order. A mark that nothing closes opens no region: the text after it is read as if it were not there.
 */
export function quotedRegions(text: string, within: Span): readonly Span[] {
  const part = text.slice(within.start, within.end);
  if (part.search(MARK) < 0) {
    return [];
  }
  const regions: Span[] = [];
  let open: { readonly mark: string; readonly start: number } | null = null;
  const last = lastClosers(part);
  for (const match of part.matchAll(MARK)) {
    const at = match.index;
    if (open?.mark === "(" && at - open.start > BRACKET_UNITS_MAX) {
      open = null;
    }
    if (open === null) {
      if (opens(part, match[0], at) && (last[match[0]] ?? -1) > at) {
        open = { mark: match[0], start: at };
      }
    } else if (match[0] === CLOSERS[open.mark] && !isApostrophe(part, match[0], at)) {
      regions.push({ start: within.start + open.start, end: within.start + at + 1 });
      open = null;
    }
  }
  return regions;
}

/** Where the last mark stands that can close each opening one; looked up once, for a search at each would be quadratic. */
function lastClosers(part: string): Readonly<Record<string, number>> {
  return {
    '"': part.lastIndexOf('"'),
    "“": part.lastIndexOf("”"),
    "‘": part.lastIndexOf("’"),
    "(": part.lastIndexOf(")"),
  };
}

/** A straight mark opens at the start, after a space, or right before a word. */
function opens(part: string, mark: string, at: number): boolean {
  if (CLOSERS[mark] === undefined) {
    return false;
  }
  return (
    mark !== '"' ||
    at === 0 ||
    SPACE_OR_OPENING.test(part.charAt(at - 1)) ||
    LETTER_OR_DIGIT.test(part.charAt(at + 1))
  );
}

function isApostrophe(part: string, mark: string, at: number): boolean {
  return mark === "’" && LETTER_OR_DIGIT.test(part.charAt(at + 1));
}
