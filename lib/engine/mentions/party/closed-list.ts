import type { NameLexicon } from "../../languages/language.ts";
import type { Document } from "../../text/document.ts";
import type { Span } from "../../text/span.ts";

/** Words before a list are looked for this many letters back. */
const REACH = 24;

/**
 * Whether the words say that a list of parties is complete: "baik X maupun Y", "both X and Y", "only X and Y".
 * Takes the spans of the members in the order of the text, in one sentence; offsets count in `document.text`.
 */
export function isClosedList(
  document: Document,
  members: readonly Span[],
  lexicon: Pick<NameLexicon, "closedLists" | "exclusives">,
): boolean {
  const first = members[0];
  const last = members.at(-1);
  if (!first || !last) {
    return false;
  }
  const before = wordsOf(
    document.folded.slice(Math.max(0, first.start - REACH), first.start),
  ).slice(-2);
  if (lexicon.exclusives.some((word) => before.includes(word))) return true;
  const opened = lexicon.closedLists.filter(([open]) => before.includes(open));
  if (opened.length === 0) return false;
  const between = new Set(wordsOf(document.folded.slice(first.end, last.start)));
  return opened.some(([, join]) => between.has(join));
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}]+/u).filter((word) => word !== "");
}
