import type { Span } from "./span.ts";

/** A text made uniform for reading, with the way back to the text it was made from. */
export interface View {
  readonly text: string;
  /** The stretch of the raw text that a stretch of `text` stands for; UTF-16 code units on both sides. */
  toRaw(span: Span): Span;
}

/** A stretch of the view that is not the raw text code unit by code unit. */
interface Edit {
  readonly viewStart: number;
  readonly viewEnd: number;
  readonly rawStart: number;
  readonly rawEnd: number;
}

/**
 * Makes a text uniform: NFC, LF, plain spaces, no invisible characters. What it folds keeps its meaning, so that the
 * rules need one spelling each:
 * - hyphens and the minus become "-"; an en dash stays "–", an em dash "—" (they join or part words differently);
 * - double quotation marks with a direction become “ and ”, single ones ‘ and ’; a straight " or ' stays, for it has none;
 * - an apostrophe inside a word becomes ';
 * - full-width forms become ASCII.
 * Takes any string, lone surrogates too. Where nothing changes in length, the way back is the identity.
 */
export function readView(raw: string): View {
  const stripped = strip(raw);
  const composed = compose(fold(stripped.text));
  return {
    text: composed.text,
    toRaw: (span) => throughEdits(throughEdits(span, composed.edits), stripped.edits),
  };
}

interface Rewritten {
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** CRLF, and characters that nobody sees: soft hyphen, zero-width space and joiner, BOM, direction marks. */
const STRIPPED = /\r\n|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;

function strip(raw: string): Rewritten {
  return rewrite(raw, STRIPPED, (match) => (match === "\r\n" ? "\n" : ""));
}

/**
 * All that can be changed by NFC: a character with the marks that follow it (Hangul vowels and finals join in the same
 * way), and single characters with another canonical form. Everything under U+0300 is NFC by itself (UAX 15).
 */
const COMPOSABLE =
  /[^\p{M}\u1160-\u11ff]?[\p{M}\u1160-\u11ff]+|[\u0340-\u03ff\u0900-\u0fff\u1f00-\u1fff\u2126-\u212b\u2329\u232a\u2adc\uf900-\ufb4f]|[\u{1d15e}-\u{1d1c0}\u{2f800}-\u{2fa1d}]/gu;
const MAYBE_COMPOSABLE = /[\u0300-\u1fff\u20d0-\u212b\u2329\u232a\u2adc-\uffff]/;
/** Sorting marks is quadratic in the length of a run; no script stacks as many (UAX 15 allows 30). */
const RUN_LENGTH_MAX = 64;

function compose(text: string): Rewritten {
  if (!MAYBE_COMPOSABLE.test(text)) {
    return { text, edits: [] };
  }
  return rewrite(text, COMPOSABLE, (run) =>
    run.length > RUN_LENGTH_MAX ? run : run.normalize("NFC"),
  );
}

function rewrite(source: string, pattern: RegExp, replace: (match: string) => string): Rewritten {
  const edits: Edit[] = [];
  let text = "";
  let copied = 0;
  for (const match of source.matchAll(pattern)) {
    const replacement = replace(match[0]);
    if (replacement === match[0]) {
      continue;
    }
    const rawEnd = match.index + match[0].length;
    text += source.slice(copied, match.index);
    edits.push({
      viewStart: text.length,
      viewEnd: text.length + replacement.length,
      rawStart: match.index,
      rawEnd,
    });
    text += replacement;
    copied = rawEnd;
  }
  return edits.length === 0
    ? { text: source, edits }
    : { text: text + source.slice(copied), edits };
}

const FOLDABLE =
  /[\t\v\f\r`\u0085\u00a0\u00ab\u00b4\u00bb\u02bc\u1680\u1fef\u1ffd\u2000-\u200a\u2010-\u2012\u2015\u2019-\u201b\u2018\u201e\u201f\u2028\u2029\u202f\u2032\u2033\u2039\u203a\u205f\u2212\u3000\ufe63\uff01-\uff5e]/g;
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[\v\f\r\u0085\u2028\u2029]/g, "\n"],
  [/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " "],
  [/[\u2010\u2011\u2212\ufe63]/g, "-"],
  [/\u2012/g, "–"],
  [/\u2015/g, "—"],
  [/[\u00ab\u201e\u201f]/g, "“"],
  [/\u00bb/g, "”"],
  [/\u2033/g, '"'],
  [/[\u2039\u201a\u201b]/g, "‘"],
  [/\u203a/g, "’"],
  [/[`\u00b4\u02bc\u1fef\u1ffd\u2032]/g, "'"],
];
/** The mark first: a look back at every place of a text takes ten times as long. */
const APOSTROPHE = /[‘’](?<=[\p{L}\p{M}\p{N}].)(?=[\p{L}\p{M}])/gu;
const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;

/** What each foldable character becomes, as it is met. */
const folded = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) {
    return known;
  }
  const unit = character.charCodeAt(0);
  const isWide = unit >= FULL_WIDTH_FIRST && unit <= FULL_WIDTH_LAST;
  // First, for some full-width forms are folded further.
  const narrow = isWide ? String.fromCharCode(unit - FULL_WIDTH_OFFSET) : character;
  const result = FOLDS.reduce(
    (so, [pattern, replacement]) => so.replace(pattern, replacement),
    narrow,
  );
  folded.set(character, result);
  return result;
}

/** One code unit for one: no offset moves. */
function fold(source: string): string {
  const text = source.replace(FOLDABLE, foldCharacter);
  return text.includes("’") || text.includes("‘") ? text.replace(APOSTROPHE, "'") : text;
}

/** An end inside an edit takes in the whole of it, so that no composed character is cut. */
function throughEdits(span: Span, edits: readonly Edit[]): Span {
  if (edits.length === 0) {
    return span;
  }
  const start = throughStart(span.start, edits);
  return {
    start,
    end: Math.max(start, span.end === span.start ? start : throughEnd(span.end, edits)),
  };
}

function throughStart(offset: number, edits: readonly Edit[]): number {
  const edit = edits[countWhere(edits, (candidate) => candidate.viewStart <= offset) - 1];
  if (!edit) {
    return offset;
  }
  return offset < edit.viewEnd ? edit.rawStart : edit.rawEnd + (offset - edit.viewEnd);
}

function throughEnd(offset: number, edits: readonly Edit[]): number {
  const edit = edits[countWhere(edits, (candidate) => candidate.viewStart < offset) - 1];
  if (!edit) {
    return offset;
  }
  return offset <= edit.viewEnd ? edit.rawEnd : edit.rawEnd + (offset - edit.viewEnd);
}

/** How many leading edits satisfy a test that holds up to some edit and for none after it. */
function countWhere(edits: readonly Edit[], test: (edit: Edit) => boolean): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const edit = edits[middle];
    if (edit && test(edit)) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
