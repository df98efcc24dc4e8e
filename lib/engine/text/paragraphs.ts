import { isSpaceUnit } from "./characters.ts";
import type { Span } from "./span.ts";

const LINE = /[^\n]+/g;
const LINE_FEED = 10;
/** A text wrapped by hand or by mail has lines of about this length that end in the middle of a sentence. */
const WRAPPED_UNITS_MIN = 40;
const WRAPPED_UNITS_MAX = 100;
const LOWER_CASE = /^\p{Ll}/u;
const SENTENCE_END = /[.!?…:;"”’)\]]$/;

/**
 * The paragraphs of a text, in order, without outer white space. A line is a paragraph, as news pages give it, save in
 * a block that is hard-wrapped: there the lines up to the next blank one are joined.
 */
export function splitParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let block: Span[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(LINE)) {
    const line = trim(text, match.index, match.index + match[0].length);
    if (line === null) {
      continue;
    }
    if (isBlankBetween(text, previousEnd, line.start)) {
      pushBlock(paragraphs, text, block);
      block = [];
    }
    block.push(line);
    previousEnd = line.end;
  }
  pushBlock(paragraphs, text, block);
  return paragraphs;
}

function pushBlock(paragraphs: Span[], text: string, block: readonly Span[]): void {
  const first = block[0];
  const last = block.at(-1);
  if (first && last && isWrapped(text, block)) {
    paragraphs.push({ start: first.start, end: last.end });
  } else {
    for (const line of block) {
      paragraphs.push(line);
    }
  }
}

/** No line too long, all but the last of middling length, most broken off, and one at least going on in lower case. */
function isWrapped(text: string, block: readonly Span[]): boolean {
  const full = block.slice(0, -1);
  if (full.length === 0) {
    return false;
  }
  const isMiddling = (line: Span) =>
    line.end - line.start >= WRAPPED_UNITS_MIN && line.end - line.start <= WRAPPED_UNITS_MAX;
  if (!full.every(isMiddling) || block.some(({ start, end }) => end - start > WRAPPED_UNITS_MAX))
    return false;
  const broken = full.filter((line) => !SENTENCE_END.test(text.slice(line.end - 1, line.end)));
  return (
    broken.length * 2 > full.length &&
    block.slice(1).some((line) => LOWER_CASE.test(text.slice(line.start, line.start + 2)))
  );
}

function isBlankBetween(text: string, from: number, to: number): boolean {
  let breaks = 0;
  for (let at = from; at < to && breaks < 2; at += 1)
    if (text.charCodeAt(at) === LINE_FEED) breaks += 1;
  return breaks === 2;
}

function trim(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && isSpaceUnit(text.charCodeAt(start))) {
    start += 1;
  }
  while (end > start && isSpaceUnit(text.charCodeAt(end - 1))) {
    end -= 1;
  }
  return start < end ? { start, end } : null;
}
