import type { Span } from "../../text/span.ts";

/** A quotation's stretch with its marks, the words between them, and whether its closing mark was found. */
export interface QuotePair extends Span {
  readonly inner: Span;
  readonly closed: boolean;
}

interface Opening {
  readonly at: number;
  readonly length: number;
  readonly closers: readonly string[];
}

/** All marks and nothing else; a class is searched for in machine code. */
const MARK = /["“”„‟«»‹›‘’‚‛`']/g;
const APOSTROPHE = 39;
const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  "“": ["”", '"', "“"],
  "„": ["“", "”", '"'],
  "‟": ["”", '"'],
  "«": ["»"],
  "»": ["«"],
  "‹": ["›"],
  "‘": ["’", "'"],
  "‚": ["‘", "’"],
  "‛": ["’", "'"],
};
const STRAIGHT_CLOSERS = ['"', "''", "”", "“"];
const SINGLE_CLOSERS = ["'", "’"];
const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /\s/u;
/** A single mark before these opens nothing: "'em", "'90s". */
const ELISION = /^(?:n|em|til|tis|twas|cause|round|\d0s)\b/iu;

/**
 * Pairs the quotation marks of one paragraph of `text`, outermost pairs only, in order. A double mark that stays open
 * ends with the paragraph (or before the next mark that can only open) and is not `closed`; a single mark that stays
 * open is an apostrophe. Offsets count UTF-16 units in `text`.
 */
export function pairMarks(text: string, paragraph: Span): readonly QuotePair[] {
  const pairs: QuotePair[] = [];
  const slice = text.slice(paragraph.start, paragraph.end);
  let open: Opening | null = null;
  let single: Opening | null = null;
  let next = 0;
  for (let at = firstMark(slice, 0); at < slice.length; at = firstMark(slice, next)) {
    next = at + markLength(slice, at);
    const mark = slice.slice(at, next);
    const before = slice[at - 1] ?? " ";
    const after = slice[at + mark.length] ?? " ";
    if (open !== null) {
      if (closes(open, mark, before, after)) {
        pairs.push(pairOf(paragraph.start, open, at, mark.length));
        open = null;
      } else if (reopens(open, mark, before, after)) {
        pairs.push(unclosed(slice, paragraph.start, open, at));
        open = { at, length: mark.length, closers: open.closers };
      }
      continue;
    }
    if (single?.closers.includes(mark) && closesSingle(before, after)) {
      pairs.push(pairOf(paragraph.start, single, at, mark.length));
      single = null;
      continue;
    }
    const opening = openingOf(mark, at, before, after, slice);
    if (opening === null) continue;
    if (isSingle(mark)) single ??= opening;
    else {
      open = opening;
      single = null;
    }
  }
  if (open !== null) pairs.push(unclosed(slice, paragraph.start, open, slice.length));
  return pairs;
}

/** Where the first mark from an offset on stands; the length of the text where none does. */
function firstMark(slice: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.test(slice) ? MARK.lastIndex - 1 : slice.length;
}

/** Two apostrophes are one mark. */
function markLength(slice: string, at: number): number {
  return slice.charCodeAt(at) === APOSTROPHE && slice.charCodeAt(at + 1) === APOSTROPHE ? 2 : 1;
}

function isSingle(mark: string): boolean {
  return mark.length === 1 && "‘’‚‛`'‹›".includes(mark);
}

function openingOf(
  mark: string,
  at: number,
  before: string,
  after: string,
  slice: string,
): Opening | null {
  if (SPACE.test(after) || after === "") return spacedOpening(mark, at);
  if (mark === '"' || mark === "''") {
    // 6" and 44'30" are measures.
    if (LETTER.test(before) || before === "°" || before === "'" || before === "′") return null;
    return { at, length: mark.length, closers: STRAIGHT_CLOSERS };
  }
  if (mark === "”") return LETTER.test(before) ? null : { at, length: 1, closers: ["”", '"'] };
  if (mark === "'" || mark === "’" || mark === "`" || isSingle(mark)) {
    if (LETTER.test(before) || ELISION.test(slice.slice(at + 1, at + 6))) return null;
    return { at, length: 1, closers: CLOSERS[mark] ?? SINGLE_CLOSERS };
  }
  if (mark === "»" && !SPACE.test(before)) return null;
  const closers = CLOSERS[mark];
  return closers === undefined ? null : { at, length: 1, closers };
}

/** French puts a space inside its marks; a straight mark with space after it opens nothing. */
function spacedOpening(mark: string, at: number): Opening | null {
  return mark === "«" || mark === "“" || mark === "„"
    ? { at, length: 1, closers: CLOSERS[mark] ?? [] }
    : null;
}

function closes(open: Opening, mark: string, before: string, after: string): boolean {
  if (!open.closers.includes(mark)) return false;
  if (mark === "“") return open.closers[0] === "“" || !canOpen(before, after);
  if (mark === '"' || mark === "''") return !canOpen(before, after);
  return true;
}

/** A mark that can only open, met inside an open quotation of its kind: the first was never closed. */
function reopens(open: Opening, mark: string, before: string, after: string): boolean {
  return (
    (mark === '"' || mark === "“" || mark === "''") &&
    open.closers.includes(mark) &&
    canOpen(before, after)
  );
}

function canOpen(before: string, after: string): boolean {
  return SPACE.test(before) && LETTER.test(after);
}

function closesSingle(before: string, after: string): boolean {
  return !SPACE.test(before) && !LETTER.test(after);
}

function pairOf(base: number, open: Opening, at: number, length: number): QuotePair {
  return {
    start: base + open.at,
    end: base + at + length,
    inner: { start: base + open.at + open.length, end: base + at },
    closed: true,
  };
}

function unclosed(slice: string, base: number, open: Opening, limit: number): QuotePair {
  let end = limit;
  while (end > open.at + open.length && SPACE.test(slice[end - 1] ?? "")) end -= 1;
  return {
    start: base + open.at,
    end: base + end,
    inner: { start: base + open.at + open.length, end: base + end },
    closed: false,
  };
}
