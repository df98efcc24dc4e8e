/** A stretch of an article's text: UTF-16 code units into it, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the words it covers: `article.slice(start, end) === text`, always. */
export interface Evidence extends Span {
  readonly text: string;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` covers all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The span with its words cut from `text`. */
export function evidence(text: string, span: Span): Evidence {
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}
