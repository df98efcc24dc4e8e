import type { Span } from "../../engine/text/span.ts";
import { quoteInContext } from "../quote-in-context.ts";
import type { Hit } from "./find-hits.ts";
import { markHits, type TextPiece } from "./mark-hits.ts";

/** The words of an article that a search shows, and where they stand: `start` to `end` is what the article's page marks. */
export interface Passage extends Span {
  readonly pieces: readonly TextPiece[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** About two sentences: terms this near to each other speak of one thing. In UTF-16 code units. */
const STRETCH_MAX = 200;

/**
 * The stretch of one paragraph in which most different terms stand, the shortest of them, the first among equals, with the
 * words around it; null where there is no hit. `hits` come in the order of the text.
 */
export function bestPassage(text: string, hits: readonly Hit[]): Passage | null {
  const best = bestStretch(text, hits);
  if (best === null) return null;
  const quoted = quoteInContext(text, { ...best, text: text.slice(best.start, best.end) });
  const shown = {
    start: best.start - quoted.before.length,
    end: best.end + quoted.after.length,
  };
  const { cutBefore, cutAfter } = quoted;
  return { ...best, pieces: markHits(text, hits, shown), cutBefore, cutAfter };
}

function bestStretch(text: string, hits: readonly Hit[]): Span | null {
  const terms = new Set(hits.map(({ term }) => term)).size;
  let best: Stretch | null = null;
  let lineEnd = -1;
  for (const [index, { start }] of hits.entries()) {
    if (lineEnd <= start) lineEnd = endOfLine(text, start);
    const stretch = stretchFrom(hits, index, Math.min(start + STRETCH_MAX, lineEnd), terms);
    if (best === null || isBetter(stretch, best)) best = stretch;
    if (terms === 1) break;
  }
  return best === null ? null : { start: best.start, end: best.end };
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end === -1 ? text.length : end;
}

interface Stretch extends Span {
  readonly terms: number;
}

/** From a hit to the first hit of every other term before `limit`; nothing is left to find once it has `termsMax`. */
function stretchFrom(
  hits: readonly Hit[],
  first: number,
  limit: number,
  termsMax: number,
): Stretch {
  const start = hits[first]?.start ?? 0;
  const terms = new Set<number>();
  let end = start;
  for (let index = first; index < hits.length && terms.size < termsMax; index += 1) {
    const hit = hits[index];
    // The first itself may be longer than that: a quotation word for word.
    if (hit === undefined || (index > first && hit.end > limit)) break;
    if (terms.has(hit.term)) continue;
    terms.add(hit.term);
    end = Math.max(end, hit.end);
  }
  return { start, end, terms: terms.size };
}

/** One term alone is as good anywhere: then the first place stays. */
function isBetter(a: Stretch, b: Stretch): boolean {
  if (a.terms !== b.terms) return a.terms > b.terms;
  return a.terms > 1 && a.end - a.start < b.end - b.start;
}
