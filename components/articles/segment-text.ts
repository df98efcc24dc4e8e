import type { ArticleMark } from "@/lib/editorial/views";
import { contains, overlaps, type Span } from "@/lib/engine/text/span";
import { lineAnchor } from "./article-line-href";

/** A stretch of a paragraph that carries the same marks from end to end. */
export interface TextRun extends Span {
  readonly text: string;
  /** The marks over it, most serious first; a link can lead to one fact only, the first. */
  readonly marks: readonly ArticleMark[];
  readonly boilerplate: boolean;
  /** It is in the stretch that the address asks for. */
  readonly here: boolean;
  /** Ids that begin here, so that an address can lead to them. */
  readonly anchors: readonly string[];
}

export interface TextParagraph extends Span {
  readonly runs: readonly TextRun[];
  /** Marks that begin in this paragraph, one a fact. */
  readonly facts: readonly ArticleMark[];
}

const SERIOUSNESS = ["conflicts", "partial", "agrees"] as const;

/**
 * An article's text cut for display: paragraphs at line breaks (blank lines dropped), each cut wherever a mark, a
 * boilerplate stretch or the asked-for stretch begins or ends. All offsets count UTF-16 in `text`; the runs of a
 * paragraph cover it without gaps.
 */
export function segmentText(
  text: string,
  marks: readonly ArticleMark[],
  boilerplate: readonly Span[],
  here: Span | null,
): readonly TextParagraph[] {
  const stretches: readonly Span[] = [...marks, ...boilerplate, ...(here === null ? [] : [here])];
  return paragraphs(text).map((paragraph) => {
    const inside = stretches.filter((stretch) => overlaps(stretch, paragraph));
    const own = marks.filter((mark) => overlaps(mark, paragraph)).toSorted(bySeriousness);
    const runs = cuts(paragraph, inside).map((span) => ({
      ...span,
      text: text.slice(span.start, span.end),
      marks: own.filter((mark) => contains(mark, span)),
      boilerplate: boilerplate.some((stretch) => contains(stretch, span)),
      here: here !== null && contains(here, span),
      anchors: anchors(span, inside),
    }));
    return { ...paragraph, runs, facts: onePerFact(own, paragraph) };
  });
}

function paragraphs(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") {
      spans.push({ start, end: start + line.length });
    }
    start += line.length + 1;
  }
  return spans;
}

function cuts(paragraph: Span, stretches: readonly Span[]): readonly Span[] {
  const edges = new Set([paragraph.start, paragraph.end]);
  for (const edge of stretches.flatMap(({ start, end }) => [start, end])) {
    if (edge > paragraph.start && edge < paragraph.end) {
      edges.add(edge);
    }
  }
  const sorted = [...edges].toSorted((a, b) => a - b);
  return sorted.slice(1).map((end, index) => ({ start: sorted[index] ?? end, end }));
}

function anchors(run: Span, stretches: readonly Span[]): readonly string[] {
  const beginning = stretches.filter(({ start }) => start === run.start);
  return [...new Set(beginning.map(lineAnchor))];
}

function onePerFact(marks: readonly ArticleMark[], paragraph: Span): readonly ArticleMark[] {
  const facts = new Map<string, ArticleMark>();
  for (const mark of marks) {
    if (mark.start >= paragraph.start && !facts.has(mark.factId)) {
      facts.set(mark.factId, mark);
    }
  }
  return [...facts.values()];
}

function bySeriousness(a: ArticleMark, b: ArticleMark): number {
  return SERIOUSNESS.indexOf(a.stance) - SERIOUSNESS.indexOf(b.stance) || a.start - b.start;
}
