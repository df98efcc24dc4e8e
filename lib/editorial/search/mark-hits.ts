import type { Span } from "../../engine/text/span.ts";

/** A stretch of a text as it is shown: marked where it was looked for. */
export interface TextPiece extends Span {
  readonly text: string;
  readonly hit: boolean;
}

/**
 * A text, or the stretch `within` of it, cut into marked and unmarked pieces that cover it without gaps. Offsets are UTF-16
 * code units of `text`; hits that overlap are one piece.
 */
export function markHits(
  text: string,
  hits: readonly Span[],
  within: Span = { start: 0, end: text.length },
): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  const add = (start: number, end: number, hit: boolean) => {
    if (start < end) pieces.push({ start, end, text: text.slice(start, end), hit });
  };
  let at = within.start;
  for (const { start, end } of join(hits)) {
    const [from, to] = [Math.max(start, at), Math.min(end, within.end)];
    if (from >= to) continue;
    add(at, from, false);
    add(from, to, true);
    at = to;
  }
  add(at, within.end, false);
  return pieces;
}

/** Spans in order, those that overlap joined. */
function join(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last === undefined || start >= last.end) joined.push({ start, end });
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return joined;
}
