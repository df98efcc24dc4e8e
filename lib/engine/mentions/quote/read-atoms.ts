import { isSpaceUnit } from "../../text/characters.ts";
import type { Document } from "../../text/document.ts";
import type { Span } from "../../text/span.ts";
import type { Atom } from "./atom.ts";
import { pairMarks } from "./pair-marks.ts";
import { isAbbreviation, readWords } from "./read-words.ts";

/** A sentence whose quotations are single atoms. */
export interface Segment {
  readonly paragraph: number;
  readonly atoms: readonly Atom[];
}

const ENDS = /[.!?…]$/u;
const LOW = /^\p{Ll}/u;
const FULL_STOP = /[.…]$/u;

/**
 * The document's sentences outside boilerplate as atoms, in order. A boundary between sentences that falls inside a
 * quotation counts for nothing. Offsets count in `document.text`. Linear in the text.
 */
export function readSegments(document: Document): readonly Segment[] {
  const segments: Segment[] = [];
  const words = readWords(document);
  const starts = new SentenceStarts(document);
  for (const paragraph of paragraphsOf(document))
    cutSegments(readAtoms(document.text, words, paragraph), starts, paragraph.index, segments);
  return segments;
}

/** Tells where sentences start; asked in the order of the text. */
class SentenceStarts {
  readonly #sentences: Document["sentences"];
  #at = 0;

  constructor({ sentences }: Document) {
    this.#sentences = sentences;
  }

  has(offset: number): boolean {
    while ((this.#sentences[this.#at]?.start ?? offset) < offset) this.#at += 1;
    return this.#sentences[this.#at]?.start === offset;
  }
}

/** The stretch of a paragraph that holds its sentences. */
interface Paragraph extends Span {
  readonly index: number;
}

/** Paragraphs that hold sentences, cut to the stretch from the first sentence to the last. */
function paragraphsOf({ sentences }: Document): readonly Paragraph[] {
  const paragraphs: { index: number; start: number; end: number }[] = [];
  for (const { paragraph: index, start, end } of sentences) {
    const last = paragraphs.at(-1);
    if (last?.index === index) last.end = end;
    else paragraphs.push({ index, start, end });
  }
  return paragraphs;
}

function readAtoms(text: string, words: readonly Atom[], span: Span): readonly Atom[] {
  const atoms: Atom[] = [];
  let at = firstFrom(words, span.start);
  for (const quote of pairMarks(text, span)) {
    at = takeUntil(quote.start, words, at, atoms);
    while ((words[at]?.start ?? Number.POSITIVE_INFINITY) < quote.end) at += 1;
    const { start, end, inner } = quote;
    const folded = lastCharacter(text, inner);
    const opensLow = opensInLowerCase(text, inner);
    atoms.push({ kind: "quote", start, end, folded, number: -1, capital: true, quote, opensLow });
  }
  takeUntil(span.end, words, at, atoms);
  return atoms;
}

/** The last character that is no white space; empty where none is. */
function lastCharacter(text: string, { start, end }: Span): string {
  for (let at = end - 1; at >= start; at -= 1) {
    if (!isSpaceUnit(text.charCodeAt(at))) return text.charAt(at);
  }
  return "";
}

function opensInLowerCase(text: string, { start, end }: Span): boolean {
  let at = start;
  while (at < end && isSpaceUnit(text.charCodeAt(at))) at += 1;
  return at < end && LOW.test(text.slice(at, Math.min(at + 2, end)));
}

/** Takes the words from the `from`-th on that start before `end`; returns the index of the first that does not. */
function takeUntil(end: number, words: readonly Atom[], from: number, into: Atom[]): number {
  let at = from;
  for (let word = words[at]; word !== undefined && word.start < end; word = words[at]) {
    into.push(word);
    at += 1;
  }
  return at;
}

/** The first word that starts at or after `offset`. */
function firstFrom(words: readonly Atom[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** No sentence is longer; a text without sentences is read in stretches of this length, so that reading stays linear. */
const SEGMENT_ATOMS_MAX = 160;

function cutSegments(
  atoms: readonly Atom[],
  starts: SentenceStarts,
  paragraph: number,
  into: Segment[],
): void {
  let from = 0;
  for (let at = 1; at < atoms.length; at += 1) {
    const previous = atoms[at - 1];
    const atom = atoms[at];
    if (previous === undefined || atom === undefined) break;
    const full = at - from >= SEGMENT_ATOMS_MAX;
    if (!full && !breaks(previous, atom, atoms[at - 2], starts)) continue;
    into.push({ paragraph, atoms: atoms.slice(from, at) });
    from = at;
  }
  if (from < atoms.length) into.push({ paragraph, atoms: from === 0 ? atoms : atoms.slice(from) });
}

function breaks(
  previous: Atom,
  next: Atom,
  beforePrevious: Atom | undefined,
  starts: SentenceStarts,
): boolean {
  if (!next.capital && next.kind === "word") return false;
  if (next.kind === "mark" && !"([–—-".includes(next.folded)) return false;
  if (starts.has(next.start)) return true;
  if (previous.quote !== undefined)
    return FULL_STOP.test(previous.folded) && next.start > previous.end;
  if (previous.kind !== "mark" || !ENDS.test(previous.folded)) return false;
  if (previous.end === next.start) return false;
  return !(previous.folded === "." && isAbbreviation(beforePrevious?.folded ?? ""));
}
