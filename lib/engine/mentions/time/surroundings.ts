import type { CompiledLexicon } from "./compile-lexicon.ts";
import { isLetter } from "./letters.ts";

/** How far back a word that looks ahead still governs a date, in UTF-16 units; about a long clause. */
const REACH_BACK = 100;
/** A verb right after its date ("Kamis akan …") is looked for this far on. */
const REACH_ON = 14;
/** Shorter words with a regular past ending are other words ("red", "bed"). */
const PAST_LETTERS_MIN = 5;

/**
 * Whether the words around an expression say that it lies ahead: going back through its sentence, a word of the
 * future comes before any of the past; or one stands right after it.
 */
export function looksAhead(
  folded: string,
  start: number,
  end: number,
  sentenceStart: number,
  lexicon: CompiledLexicon,
): boolean {
  const { source } = lexicon;
  const from = Math.max(sentenceStart, start - REACH_BACK);
  const before = folded.slice(from, start).trimEnd();
  if (source.pastLeads.some((word) => endsWithWord(before, word))) return false;
  if (source.futureLeads.some((word) => endsWithWord(before, word))) return true;
  const after = folded.slice(end, end + REACH_ON).trimStart();
  if (
    source.future.some((word) => after.startsWith(word) && !isLetter(after.charCodeAt(word.length)))
  ) {
    return true;
  }
  return nearestTense(before, lexicon) === "future";
}

/** Whether the nearest word of time before an expression, within its sentence, is one of the past. */
export function toldAsPast(
  folded: string,
  start: number,
  sentenceStart: number,
  lexicon: CompiledLexicon,
): boolean {
  const from = Math.max(sentenceStart, start - REACH_BACK);
  return nearestTense(folded.slice(from, start).trimEnd(), lexicon) === "past";
}

function nearestTense(before: string, lexicon: CompiledLexicon): "future" | "past" | null {
  let rest = before;
  while (rest.length > 0) {
    const { length } = rest;
    let wordStart = length;
    while (wordStart > 0 && isLetter(rest.charCodeAt(wordStart - 1))) wordStart--;
    const word = rest.slice(wordStart);
    if (word !== "") {
      if (lexicon.source.future.some((phrase) => endsWithWord(rest, phrase))) return "future";
      const lead = wordBefore(rest, wordStart);
      if (isPast(word, lexicon) && !lexicon.passiveLeads.has(lead)) return "past";
    }
    rest = rest.slice(0, word === "" ? length - 1 : wordStart);
  }
  return null;
}

function isPast(word: string, lexicon: CompiledLexicon): boolean {
  if (lexicon.past.has(word)) return true;
  return (
    word.length >= PAST_LETTERS_MIN &&
    lexicon.source.pastEndings.some((ending) => word.endsWith(ending))
  );
}

function wordBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && text.charCodeAt(end - 1) === 32) end--;
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

function endsWithWord(text: string, phrase: string): boolean {
  return text.endsWith(phrase) && !isLetter(text.charCodeAt(text.length - phrase.length - 1));
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
