import type { Span } from "../text/span.ts";

/** Spans of a document, ready to tell which of them cover a place; they may nest and overlap. */
export class SpanCover<T extends Span> {
  private readonly spans: readonly T[];
  /** For each span the farthest end of all up to it: where it falls short, none before covers the place either. */
  private readonly farthest: readonly number[];

  /** `spans` are sorted by start. */
  constructor(spans: readonly T[]) {
    this.spans = spans;
    let end = 0;
    this.farthest = spans.map((span) => {
      end = Math.max(end, span.end);
      return end;
    });
  }

  /** The spans that cover all of `inner`, in order. */
  over(inner: Span): readonly T[] {
    const covering: T[] = [];
    for (let at = this.countBefore(inner.start + 1) - 1; at >= 0; at--) {
      if ((this.farthest[at] ?? 0) < inner.end) break;
      const span = this.spans[at];
      if (span !== undefined && span.end >= inner.end) covering.push(span);
    }
    return covering.reverse();
  }

  /** The first of the spans that cover all of `inner`. */
  firstOver(inner: Span): T | undefined {
    let first: T | undefined;
    for (let at = this.countBefore(inner.start + 1) - 1; at >= 0; at--) {
      if ((this.farthest[at] ?? 0) < inner.end) break;
      const span = this.spans[at];
      if (span !== undefined && span.end >= inner.end) first = span;
    }
    return first;
  }

  /** The spans that overlap `other`, in order. */
  meeting(other: Span): readonly T[] {
    const met: T[] = [];
    for (let at = this.countBefore(other.end) - 1; at >= 0; at--) {
      if ((this.farthest[at] ?? 0) <= other.start) break;
      const span = this.spans[at];
      if (span !== undefined && span.end > other.start) met.push(span);
    }
    return met.reverse();
  }

  /** Whether one of the spans overlaps `other`. */
  meets(other: Span): boolean {
    const count = this.countBefore(other.end);
    return count > 0 && (this.farthest[count - 1] ?? 0) > other.start;
  }

  /** How many spans start before `offset`. */
  private countBefore(offset: number): number {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spans[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
