import { isLetterOrNumberUnit, isSpaceUnit } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";

/** A quotation's stretch with its marks, the words between them, and whether its closing mark was found. */
export interface QuotePair extends Span {
  readonly inner: Span;
  readonly closed: boolean;
}

/** A mark by its code unit: one of these, or two apostrophes in a row. */
type Mark = number;

interface Opening {
  readonly at: number;
  readonly length: number;
  readonly closers: readonly Mark[];
}

/** All marks and nothing else; a class is searched for in machine code. */
const MARK = /["“”„‟«»‹›‘’‚‛`']/g;
const TWO_APOSTROPHES: Mark = -1;
const APOSTROPHE = unitOf("'");
const STRAIGHT = unitOf('"');
const LEFT = unitOf("“");
const RIGHT = unitOf("”");
const LEFT_GUILLEMET = unitOf("«");
const RIGHT_GUILLEMET = unitOf("»");
const LOW = unitOf("„");
const CLOSERS: ReadonlyMap<Mark, readonly Mark[]> = new Map(
  [
    ["“", "”", '"', "“"],
    ["„", "“", "”", '"'],
    ["‟", "”", '"'],
    ["«", "»"],
    ["»", "«"],
    ["‹", "›"],
    ["‘", "’", "'"],
    ["‚", "‘", "’"],
    ["‛", "’", "'"],
  ].map(([mark = "", ...closers]) => [unitOf(mark), closers.map(unitOf)] as const),
);
const STRAIGHT_CLOSERS: readonly Mark[] = [STRAIGHT, TWO_APOSTROPHES, RIGHT, LEFT];
const RIGHT_CLOSERS: readonly Mark[] = [RIGHT, STRAIGHT];
const SINGLE_CLOSERS: readonly Mark[] = [APOSTROPHE, unitOf("’")];
const NO_CLOSERS: readonly Mark[] = [];
const SINGLES: ReadonlySet<Mark> = new Set([..."‘’‚‛`'‹›"].map(unitOf));
/** 6" and 44'30" are measures. */
const MEASURES: ReadonlySet<number> = new Set([..."°'′"].map(unitOf));
const SPACE = 32;
/** A single mark before these opens nothing: "'em", "'90s". */
const ELISION = /^(?:n|em|til|tis|twas|cause|round|\d0s)\b/iu;
const ELISION_UNITS_MAX = 5;

function unitOf(character: string): number {
  return character.charCodeAt(0);
}

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
    const mark = markAt(slice, at);
    const length = mark === TWO_APOSTROPHES ? 2 : 1;
    next = at + length;
    const before = at === 0 ? SPACE : slice.charCodeAt(at - 1);
    const after = next < slice.length ? slice.charCodeAt(next) : SPACE;
    if (open !== null) {
      if (closes(open, mark, before, after)) {
        pairs.push(pairOf(paragraph.start, open, at, length));
        open = null;
      } else if (reopens(open, mark, before, after)) {
        pairs.push(unclosed(slice, paragraph.start, open, at));
        open = { at, length, closers: open.closers };
      }
      continue;
    }
    if (single?.closers.includes(mark) && closesSingle(before, after)) {
      pairs.push(pairOf(paragraph.start, single, at, length));
      single = null;
      continue;
    }
    const closers = closersOf(mark, at, before, after, slice);
    if (closers === null) continue;
    const opening = { at, length, closers };
    if (SINGLES.has(mark)) single ??= opening;
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
function markAt(slice: string, at: number): Mark {
  const unit = slice.charCodeAt(at);
  return unit === APOSTROPHE && slice.charCodeAt(at + 1) === APOSTROPHE ? TWO_APOSTROPHES : unit;
}

/** What would close a quotation that a mark opens; null where the mark opens none. */
function closersOf(
  mark: Mark,
  at: number,
  before: number,
  after: number,
  slice: string,
): readonly Mark[] | null {
  if (isSpaceUnit(after)) return spacedClosers(mark);
  const afterWord = isLetterOrNumberUnit(before);
  if (mark === STRAIGHT || mark === TWO_APOSTROPHES)
    return afterWord || MEASURES.has(before) ? null : STRAIGHT_CLOSERS;
  if (mark === RIGHT) return afterWord ? null : RIGHT_CLOSERS;
  if (SINGLES.has(mark)) {
    const elided = slice.slice(at + 1, at + 1 + ELISION_UNITS_MAX);
    return afterWord || ELISION.test(elided) ? null : (CLOSERS.get(mark) ?? SINGLE_CLOSERS);
  }
  if (mark === RIGHT_GUILLEMET && !isSpaceUnit(before)) return null;
  return CLOSERS.get(mark) ?? null;
}

/** French puts a space inside its marks; a straight mark with space after it opens nothing. */
function spacedClosers(mark: Mark): readonly Mark[] | null {
  return mark === LEFT_GUILLEMET || mark === LEFT || mark === LOW
    ? (CLOSERS.get(mark) ?? NO_CLOSERS)
    : null;
}

function closes(open: Opening, mark: Mark, before: number, after: number): boolean {
  if (!open.closers.includes(mark)) return false;
  if (mark === LEFT) return open.closers[0] === LEFT || !canOpen(before, after);
  if (mark === STRAIGHT || mark === TWO_APOSTROPHES) return !canOpen(before, after);
  return true;
}

/** A mark that can only open, met inside an open quotation of its kind: the first was never closed. */
function reopens(open: Opening, mark: Mark, before: number, after: number): boolean {
  return (
    (mark === STRAIGHT || mark === LEFT || mark === TWO_APOSTROPHES) &&
    open.closers.includes(mark) &&
    canOpen(before, after)
  );
}

function canOpen(before: number, after: number): boolean {
  return isSpaceUnit(before) && isLetterOrNumberUnit(after);
}

function closesSingle(before: number, after: number): boolean {
  return !isSpaceUnit(before) && !isLetterOrNumberUnit(after);
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
  while (end > open.at + open.length && isSpaceUnit(slice.charCodeAt(end - 1))) end -= 1;
  return {
    start: base + open.at,
    end: base + end,
    inner: { start: base + open.at + open.length, end: base + end },
    closed: false,
  };
}
