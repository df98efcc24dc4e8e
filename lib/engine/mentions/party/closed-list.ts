import type { NameLexicon } from "../../languages/language.ts";
import { isLetterUnit } from "../../text/characters.ts";
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
  const before = lastTwoWords(document.folded, first.start);
  if (lexicon.exclusives.some((word) => before.includes(word))) return true;
  const opened = lexicon.closedLists.filter(([open]) => before.includes(open));
  if (opened.length === 0) return false;
  const between = new Set(wordsOf(document.folded.slice(first.end, last.start)));
  return opened.some(([, join]) => between.has(join));
}

/** The last two words before an offset, within reach; cut without a pattern, for every doer of an article asks. */
function lastTwoWords(folded: string, offset: number): readonly string[] {
  const from = Math.max(0, offset - REACH);
  const words: string[] = [];
  for (let end = offset; end > from && words.length < 2; ) {
    if (!isLetterUnit(folded.charCodeAt(end - 1))) {
      end -= 1;
      continue;
    }
    let start = end - 1;
    while (start > from && isLetterUnit(folded.charCodeAt(start - 1))) start -= 1;
    words.push(folded.slice(start, end));
    end = start;
  }
  return words;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}]+/u).filter((word) => word !== "");
}
