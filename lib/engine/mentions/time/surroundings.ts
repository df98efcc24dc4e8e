import type { CompiledLexicon } from "./compile-lexicon.ts";
import { isLetter } from "./letters.ts";

/** How far back a word that looks ahead still governs a date, in UTF-16 units; about a long clause. */
const REACH_BACK = 90;
/** A verb right after its date ("Kamis akan …") is looked for this far on. */
const REACH_ON = 14;

/**
 * Whether the words around an expression say that it lies ahead: the nearest such word before it in its sentence,
 * unless a verb of telling stands between ("said on Thursday"), or one right after it.
 */
export function looksAhead(folded: string, start: number, end: number, sentenceStart: number, lexicon: CompiledLexicon): boolean {
  const from = Math.max(sentenceStart, start - REACH_BACK);
  const before = folded.slice(from, start);
  const ahead = lastWordIn(before, lexicon.future);
  if (ahead >= 0 && ahead > lastWordIn(before, lexicon.told)) return true;
  const after = folded.slice(end, end + REACH_ON).trimStart();
  return lexicon.future.some((word) => after.startsWith(word) && !isLetter(after.charCodeAt(word.length)));
}

/** Where the last of the words stands as a whole word, or -1. */
function lastWordIn(text: string, words: readonly string[]): number {
  let last = -1;
  for (const word of words) {
    let at = text.lastIndexOf(word);
    while (at > last) {
      const free = !isLetter(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(at + word.length));
      if (free) {
        last = at;
        break;
      }
      if (at === 0) break;
      at = text.lastIndexOf(word, at - 1);
    }
  }
  return last;
}

/** Answers for growing offsets whether they stand inside double quotation marks; a paragraph's end closes them. */
export function quotationTracker(text: string): (offset: number) => boolean {
  let at = 0;
  let open = false;
  return (offset) => {
    for (; at < offset; at++) {
      const code = text.charCodeAt(at);
      if (code === 34) open = !open;
      else if (code === 0x201c) open = true;
      else if (code === 0x201d || code === 10) open = false;
    }
    return open;
  };
}
