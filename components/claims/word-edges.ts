import type { Span } from "@/lib/engine/text/span";

const WORDS = new Intl.Segmenter(undefined, { granularity: "word" });

/** Which edge of a stretch moves, and by how many words: 1 is onward, -1 back. */
export interface EdgeStep {
  readonly edge: "start" | "end";
  readonly by: 1 | -1;
}

/**
 * A stretch of `text` with one edge moved by a word (as Unicode cuts words, so also where no spaces stand between them). It never
 * gets empty and never leaves the text; then it stays as it was. Offsets are UTF-16.
 */
export function stepEdge(text: string, span: Span, { edge, by }: EdgeStep): Span {
  const words = wordsOf(text);
  if (edge === "start") {
    const start =
      by === 1
        ? words.find((word) => word.start > span.start)?.start
        : words.findLast((word) => word.start < span.start)?.start;
    return start === undefined || start >= span.end ? span : { start, end: span.end };
  }
  const end =
    by === 1
      ? words.find((word) => word.end > span.end)?.end
      : words.findLast((word) => word.end < span.end)?.end;
  return end === undefined || end <= span.start ? span : { start: span.start, end };
}

/** A stretch widened or narrowed to whole words; null where it holds none. */
export function wholeWords(text: string, span: Span): Span | null {
  const touched = wordsOf(text).filter((word) => word.start < span.end && span.start < word.end);
  const [first] = touched;
  const last = touched.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** Words with the marks that belong to them: figures with their sign, quotation marks; blanks are none. */
function wordsOf(text: string): readonly Span[] {
  return [...WORDS.segment(text)].flatMap(({ segment, index }) =>
    segment.trim() === "" ? [] : [{ start: index, end: index + segment.length }],
  );
}
