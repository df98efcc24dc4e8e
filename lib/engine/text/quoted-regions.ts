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
  const marks = marksIn(part);
  if (marks.length === 0) {
    return NONE;
  }
  const regions: Span[] = [];
  let open: Mark | null = null;
  const last = new Map(marks.map(({ mark, at }) => [mark, at]));
  for (const { mark, at } of marks) {
    if (open?.mark === "(" && at - open.at > BRACKET_UNITS_MAX) {
      open = null;
    }
    if (open === null) {
      // Looked up, for a search at each mark would be quadratic.
      if (opens(part, mark, at) && (last.get(CLOSERS[mark] ?? "") ?? -1) > at) {
        open = { mark, at };
      }
    } else if (mark === CLOSERS[open.mark] && !isApostrophe(part, mark, at)) {
      regions.push({ start: within.start + open.at, end: within.start + at + 1 });
      open = null;
    }
  }
  return regions;
}

interface Mark {
  readonly mark: string;
  readonly at: number;
}

const NONE: readonly Span[] = [];

function marksIn(part: string): readonly Mark[] {
  const marks: Mark[] = [];
  MARK.lastIndex = 0;
  for (let match = MARK.exec(part); match; match = MARK.exec(part)) {
    marks.push({ mark: match[0], at: match.index });
  }
  return marks;
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
