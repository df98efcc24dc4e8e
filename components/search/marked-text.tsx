import { findHits } from "@/lib/editorial/search/find-hits";
import { markHits, type TextPiece } from "@/lib/editorial/search/mark-hits";
import type { SearchTerm } from "@/lib/editorial/search/search-terms";

/** A text with what was looked for marked in it. Always as text: what stands in an article is never markup. */
export function MarkedText({ text, terms }: { text: string; terms: readonly SearchTerm[] }) {
  return <Pieces pieces={markHits(text, findHits(text, terms))} />;
}

/** Pieces of a text, those marked that are hits. */
export function Pieces({ pieces }: { pieces: readonly TextPiece[] }) {
  return pieces.map(({ start, text, hit }) =>
    hit ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
  );
}
