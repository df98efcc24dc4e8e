import type { Document } from "../../text/document.ts";
import type { Span } from "../../text/span.ts";
import { pairMarks, type QuotePair } from "./pair-marks.ts";

/** A word, a punctuation mark, or a whole quotation: what stands inside one never governs what stands outside. */
export interface Atom extends Span {
  readonly kind: "word" | "mark" | "quote";
  /** The word in lower case, the mark, or the last character between a quotation's marks. */
  readonly folded: string;
  /** Starts with a capital letter or a digit. */
  readonly capital: boolean;
  readonly quote?: QuotePair;
}

/** A sentence whose quotations are single atoms. */
export interface Segment {
  readonly paragraph: number;
  readonly atoms: readonly Atom[];
}

const PIECES = /@?[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’_-]|[.&/](?=[\p{L}\p{N}]))*|[^\s\p{L}\p{N}]/gu;
const WORD = /^@?[\p{L}\p{N}]/u;
const CAPITAL = /^[\p{Lu}\p{N}@]/u;
const ENDS = /[.!?…]$/u;
const FULL_STOP = /[.…]$/u;
/** A full stop after these ends no sentence. */
const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|prof|gen|lt|col|sen|rep|gov|st|sgt|adm|capt|no|vs|jr|sr|hj|h|ir|drs|kh|jl|bpk|tn|ny|irjen|brigjen|kombes|akbp|\p{L}|(?:\p{L}\.)+\p{L})$/u;

/**
 * The document's sentences outside boilerplate as atoms, in order. A boundary between sentences that falls inside a
 * quotation counts for nothing. Offsets count in `document.text`. Linear in the text.
 */
export function readSegments(document: Document): readonly Segment[] {
  const segments: Segment[] = [];
  for (const group of paragraphsOf(document)) {
    const atoms = readAtoms(document, group.span);
    cutSegments(atoms, group.starts, group.paragraph, segments);
  }
  return segments;
}

interface ParagraphGroup {
  readonly paragraph: number;
  readonly span: Span;
  readonly starts: ReadonlySet<number>;
}

/** Paragraphs that hold sentences, cut to the stretch from the first sentence to the last. */
function paragraphsOf(document: Document): readonly ParagraphGroup[] {
  const groups: { paragraph: number; start: number; end: number; starts: Set<number> }[] = [];
  for (const sentence of document.sentences) {
    const last = groups.at(-1);
    if (last !== undefined && last.paragraph === sentence.paragraph) {
      last.end = sentence.end;
      last.starts.add(sentence.start);
    } else {
      const { paragraph, start, end } = sentence;
      groups.push({ paragraph, start, end, starts: new Set([start]) });
    }
  }
  return groups.map(({ paragraph, start, end, starts }) => ({
    paragraph,
    span: { start, end },
    starts,
  }));
}

function readAtoms(document: Document, span: Span): readonly Atom[] {
  const atoms: Atom[] = [];
  let from = span.start;
  for (const quote of pairMarks(document.text, span)) {
    readPieces(document, from, quote.start, atoms);
    const last = document.text.slice(quote.inner.start, quote.inner.end).trimEnd().at(-1) ?? "";
    atoms.push({
      kind: "quote",
      start: quote.start,
      end: quote.end,
      folded: last,
      capital: true,
      quote,
    });
    from = quote.end;
  }
  readPieces(document, from, span.end, atoms);
  return atoms;
}

/** The words and marks of `text` from `from` to `to`, quotation marks among the marks. `folded` is its lower case. */
export function readWords(
  document: Pick<Document, "text" | "folded">,
  from: number,
  to: number,
): readonly Atom[] {
  const atoms: Atom[] = [];
  readPieces(document, from, to, atoms);
  return atoms;
}

function readPieces(
  document: Pick<Document, "text" | "folded">,
  from: number,
  to: number,
  into: Atom[],
): void {
  if (to <= from) return;
  for (const match of document.text.slice(from, to).matchAll(PIECES)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const word = WORD.test(match[0]);
    const previous = into.at(-1);
    if (match[0] === "." && previous?.end === start && isAbbreviation(previous.folded)) continue;
    const folded = word ? document.folded.slice(start, end) : match[0];
    into.push({
      kind: word ? "word" : "mark",
      start,
      end,
      folded,
      capital: CAPITAL.test(match[0]),
    });
  }
}

/** Whether a full stop after this folded word ends no sentence: "dr", "mr", an initial. */
export function isAbbreviation(folded: string): boolean {
  return ABBREVIATION.test(folded);
}

/** No sentence is longer; a text without sentences is read in stretches of this length, so that reading stays linear. */
const SEGMENT_ATOMS_MAX = 160;

function cutSegments(
  atoms: readonly Atom[],
  starts: ReadonlySet<number>,
  paragraph: number,
  into: Segment[],
): void {
  let open: Atom[] = [];
  for (const [index, atom] of atoms.entries()) {
    const previous = atoms[index - 1];
    const full = open.length >= SEGMENT_ATOMS_MAX;
    if (previous !== undefined && (full || breaks(previous, atom, atoms[index - 2], starts))) {
      if (open.length > 0) into.push({ paragraph, atoms: open });
      open = [];
    }
    open.push(atom);
  }
  if (open.length > 0) into.push({ paragraph, atoms: open });
}

function breaks(
  previous: Atom,
  next: Atom,
  beforePrevious: Atom | undefined,
  starts: ReadonlySet<number>,
): boolean {
  if (!next.capital && next.kind === "word") return false;
  if (next.kind === "mark" && !"([–—-".includes(next.folded)) return false;
  if (starts.has(next.start)) return true;
  if (previous.quote !== undefined)
    return FULL_STOP.test(previous.folded) && next.start > previous.end;
  if (previous.kind !== "mark" || !ENDS.test(previous.folded)) return false;
  if (previous.end === next.start) return false;
  return !(previous.folded === "." && ABBREVIATION.test(beforePrevious?.folded ?? ""));
}
