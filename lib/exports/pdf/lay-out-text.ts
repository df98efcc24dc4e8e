import bidiFactory from "bidi-js";
import { oneLine } from "../../editorial/sheet/one-line.ts";
import type { Span } from "../../engine/text/span.ts";
import type { FontBook } from "./font-book.ts";
import type { FontStyle } from "./font-files.ts";
import type { GlyphRun, Typesetter } from "./typesetter.ts";

/** A stretch in one font. */
interface Piece {
  readonly font: string;
  readonly text: string;
  /** In points. */
  readonly width: number;
  readonly glyphs: readonly GlyphRun[];
}

/** A piece in its place: `x` points from the left end of the line. */
export interface PlacedPiece extends Piece {
  readonly x: number;
  /** Its glyphs do not stand in the order of its characters, so that a reader must be told them. */
  readonly reordered: boolean;
}

/** One line of a paragraph, its pieces in the order in which they are read. */
export interface TextLine {
  readonly pieces: readonly PlacedPiece[];
  readonly width: number;
  /** The paragraph runs from right to left. */
  readonly rightToLeft: boolean;
}

export interface TextShape {
  readonly style: FontStyle;
  /** In points. */
  readonly size: number;
  readonly width: number;
}

/** Breaks texts into lines. */
export interface TextLayout {
  readonly lines: (text: string, shape: TextShape) => readonly TextLine[];
}

const bidi = bidiFactory();
/** No character of it changes direction, joins its neighbours or may end a line without a space. */
const SIMPLE =
  /^[ -\u02FF\u0370-\u058F\u1E00-\u1FFF\u2010-\u2027\u2030-\u205E\u20A0-\u20CF\u2100-\u2BFF]*$/;
/** Scripts that write no spaces: a line may end before and after each of their characters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** What never begins a line. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}\p{M}]/u;
const CLUSTERS = new Intl.Segmenter("und", { granularity: "grapheme" });

/** A word with its pieces at one point of size. */
interface MeasuredWord {
  readonly pieces: readonly Piece[];
  readonly width: number;
}

type Measure = (word: string) => MeasuredWord;

/** A layout over one book of fonts; it remembers the words that it has measured. */
export function openTextLayout(book: FontBook, set: Typesetter["set"]): TextLayout {
  const measured = new Map<FontStyle, Map<string, MeasuredWord>>();
  const laidOut = new Map<string, readonly TextLine[]>();

  function measureIn(style: FontStyle): Measure {
    const words = measured.get(style) ?? new Map<string, MeasuredWord>();
    measured.set(style, words);
    return (text) => {
      const known = words.get(text);
      if (known !== undefined) return known;
      const pieces = book
        .runsOf(text, style)
        .map((run) => ({ ...run, ...set(run.font, run.text) }));
      const word = { pieces, width: pieces.reduce((sum, { width }) => sum + width, 0) };
      words.set(text, word);
      return word;
    };
  }

  return {
    lines(text, shape) {
      const remembered = text.length < REMEMBER_LENGTH_MAX;
      const key = remembered ? `${shape.style} ${shape.size} ${shape.width} ${text}` : "";
      const known = remembered ? laidOut.get(key) : undefined;
      if (known !== undefined) return known;
      const clean = oneLine(text).normalize("NFC").trim();
      const measure = measureIn(shape.style);
      const lines = SIMPLE.test(clean)
        ? simpleLines(clean, measure, shape)
        : mixedLines(clean, measure, shape);
      if (remembered) laidOut.set(key, lines);
      return lines;
    },
  };
}

/** Outlets, stances and origins come again on every fact; long texts hardly ever do. */
const REMEMBER_LENGTH_MAX = 80;

interface Token extends Span {
  /** In points at the size that is asked for. */
  readonly width: number;
  readonly blank: boolean;
}

/** What a line takes whole; a token wider than a line is cut between its characters. */
function tokensOf(
  text: string,
  stretches: readonly Span[],
  measure: Measure,
  { width: widthMax, size }: TextShape,
): readonly Token[] {
  const widthOf = (token: string) => measure(token).width * size;
  return stretches.flatMap(({ start, end }) => {
    const token = text.slice(start, end);
    const whole = { start, end, width: widthOf(token), blank: token.startsWith(" ") };
    if (whole.width <= widthMax || whole.blank) return [whole];
    return [...CLUSTERS.segment(token)].map(({ segment, index }) => ({
      start: start + index,
      end: start + index + segment.length,
      width: widthOf(segment),
      blank: false,
    }));
  });
}

/** Blanks and words. */
function wordsOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf(" ", start);
    if (end === -1) end = text.length;
    else if (end === start) while (text.charAt(end) === " ") end += 1;
    spans.push({ start, end });
    start = end;
  }
  return spans;
}

/** Blanks, words, and single characters of the scripts that write no spaces. */
function stretchesOf(text: string): readonly Span[] {
  return wordsOf(text).flatMap((word) =>
    UNSPACED.test(text.slice(word.start, word.end)) ? charactersOf(text, word) : [word],
  );
}

function charactersOf(text: string, word: Span): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  let endsFree = false;
  for (const { segment, index } of CLUSTERS.segment(text.slice(word.start, word.end))) {
    const start = word.start + index;
    const free = UNSPACED.test(segment);
    const last = spans.at(-1);
    if (last === undefined || ((free || endsFree) && !CLOSING.test(segment)))
      spans.push({ start, end: start + segment.length });
    else last.end = start + segment.length;
    endsFree = free;
  }
  return spans;
}

function mixedLines(text: string, measure: Measure, shape: TextShape): readonly TextLine[] {
  const levels = bidi.getEmbeddingLevels(text);
  const tokens = tokensOf(text, stretchesOf(text), measure, shape);
  return fillLines(tokens, shape.width).map(({ start, end }) =>
    mixedLine(text, start, end, levels, measure, shape),
  );
}

function simpleLines(text: string, measure: Measure, shape: TextShape): readonly TextLine[] {
  const tokens = tokensOf(text, wordsOf(text), measure, shape);
  let at = 0;
  return fillLines(tokens, shape.width).map((line) => {
    while ((tokens[at]?.start ?? line.start) < line.start) at += 1;
    const from = at;
    while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= line.end) at += 1;
    return simpleLine(text, tokens.slice(from, at), measure, shape.size);
  });
}

/** Where each line starts and ends, without the blanks at its edges. */
function fillLines(tokens: readonly Token[], widthMax: number): readonly Span[] {
  const lines: { start: number; end: number }[] = [];
  let line: { start: number; end: number } | null = null;
  let width = 0;
  for (const token of tokens) {
    if (line !== null && !token.blank && width + token.width > widthMax) {
      lines.push(line);
      line = null;
    }
    if (line === null) {
      if (token.blank) continue;
      line = { start: token.start, end: token.end };
      width = token.width;
    } else {
      width += token.width;
      if (!token.blank) line.end = token.end;
    }
  }
  return line === null ? lines : [...lines, line];
}

/** A line of words that stand as they are written; what one font sets is one piece. */
function simpleLine(
  text: string,
  tokens: readonly Token[],
  measure: Measure,
  size: number,
): TextLine {
  const pieces: { font: string; text: string; width: number; glyphs: GlyphRun[] }[] = [];
  for (const { start, end } of tokens) {
    for (const piece of measure(text.slice(start, end)).pieces) {
      const last = pieces.at(-1);
      if (last !== undefined && last.font === piece.font) {
        last.text += piece.text;
        last.width += piece.width * size;
        joinGlyphs(last.glyphs, piece.glyphs);
      } else pieces.push({ ...piece, width: piece.width * size, glyphs: [...piece.glyphs] });
    }
  }
  return { ...place(pieces, pieces), rightToLeft: false };
}

/** Adds glyphs to others; what stands on one height is one run. */
function joinGlyphs(runs: GlyphRun[], more: readonly GlyphRun[]): void {
  for (const run of more) {
    const last = runs.at(-1);
    if (last === undefined || last.rise !== run.rise) runs.push(run);
    else runs[runs.length - 1] = { rise: run.rise, shown: last.shown + run.shown };
  }
}

/** Vowels of these are drawn before the letters that they follow. */
const REORDERING =
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Lays pieces one after the other as they are drawn, and gives them back as they are read. */
function place(
  drawn: readonly Piece[],
  read: readonly Piece[],
): { readonly pieces: readonly PlacedPiece[]; readonly width: number } {
  const places = new Map<Piece, number>();
  let width = 0;
  for (const piece of drawn) {
    places.set(piece, width);
    width += piece.width;
  }
  const pieces = read.map((piece) => ({
    ...piece,
    x: places.get(piece) ?? 0,
    reordered: REORDERING.test(piece.text),
  }));
  return { pieces, width };
}

interface Levels {
  readonly levels: Uint8Array;
  readonly paragraphs: readonly {
    readonly start: number;
    readonly end: number;
    readonly level: number;
  }[];
}

/** A line with scripts of both directions, or whose characters join: words stand in the order of the Unicode algorithm. */
function mixedLine(
  text: string,
  start: number,
  end: number,
  { levels, paragraphs }: Levels,
  measure: Measure,
  { size }: TextShape,
): TextLine {
  const words = unitsOf(text, start, end, levels).map(({ text: unit, level }) => {
    const own = measure(level % 2 === 1 ? mirrored(unit) : unit).pieces;
    return { level, pieces: own.map((piece) => ({ ...piece, width: piece.width * size })) };
  });
  const drawn = inDrawingOrder(words).flatMap(({ pieces, level }) =>
    level % 2 === 1 ? pieces.toReversed() : pieces,
  );
  return {
    ...place(
      drawn,
      words.flatMap(({ pieces }) => pieces),
    ),
    rightToLeft: (paragraphs[0]?.level ?? 0) % 2 === 1,
  };
}

type UnitKind = "blank" | "mark" | "word";

interface Unit {
  readonly text: string;
  readonly level: number;
}

/** They have done their work when the order is known, and no font draws them. */
const DIRECTION_MARK = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

const MARK = /[\p{P}\p{S}]/u;

/**
 * Words and the blanks between them, each of one level: a font sets a word by itself, and we set the words. From right to left
 * the marks at a word's edge are a unit of their own: another font may draw them, which does not turn them.
 */
function unitsOf(text: string, start: number, end: number, levels: Uint8Array): readonly Unit[] {
  const units: { text: string; level: number; kind: UnitKind }[] = [];
  for (let at = start; at < end; at += 1) {
    const character = text.charAt(at);
    if (DIRECTION_MARK.test(character)) continue;
    const level = levels[at] ?? 0;
    const kind = character === " " ? "blank" : MARK.test(character) ? "mark" : "word";
    const last = units.at(-1);
    const joins =
      last !== undefined && last.level === level && (level % 2 === 0 || last.kind === kind);
    if (joins) last.text += character;
    else units.push({ text: character, level, kind });
  }
  return units;
}

/** Rule L2 of the Unicode bidirectional algorithm, over whole words. */
function inDrawingOrder<T extends { readonly level: number }>(units: readonly T[]): readonly T[] {
  const order = [...units];
  const highest = Math.max(0, ...units.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    let from = 0;
    while (from < order.length) {
      if ((order[from]?.level ?? 0) < level) {
        from += 1;
        continue;
      }
      let to = from;
      while (to < order.length && (order[to]?.level ?? 0) >= level) to += 1;
      order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = to;
    }
  }
  return order;
}

const HAS_RIGHT_TO_LEFT_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Brackets face the other way; what has no letter of its own direction is turned here, the rest by the font. */
function mirrored(text: string): string {
  const turned = [...text].map((character) => bidi.getMirroredCharacter(character) ?? character);
  return (HAS_RIGHT_TO_LEFT_LETTER.test(text) ? turned : turned.reverse()).join("");
}
