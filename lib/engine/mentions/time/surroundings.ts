import type { CompiledLexicon, PhrasesByEnd } from "./compile-lexicon.ts";
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
  const from = Math.max(sentenceStart, start - REACH_BACK);
  const last = wordEndingBefore(folded, start, from);
  if (endsWithPhrase(folded, last, lexicon.pastLeads)) return false;
  if (endsWithPhrase(folded, last, lexicon.futureLeads)) return true;
  return (
    startsWithFuture(folded, end, lexicon) ||
    nearestTense(folded, start, from, lexicon) === "future"
  );
}

/** Whether the nearest word of time before an expression, within its sentence, is one of the past. */
export function toldAsPast(
  folded: string,
  start: number,
  sentenceStart: number,
  lexicon: CompiledLexicon,
): boolean {
  return (
    nearestTense(folded, start, Math.max(sentenceStart, start - REACH_BACK), lexicon) === "past"
  );
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function startsWithFuture(folded: string, end: number, lexicon: CompiledLexicon): boolean {
  let at = end;
  while (at < end + REACH_ON && folded.charCodeAt(at) === 32) at++;
  let wordEnd = at;
  while (wordEnd < end + REACH_ON && isLetter(folded.charCodeAt(wordEnd))) wordEnd++;
  const phrases = lexicon.futureByStart.get(folded.slice(at, wordEnd)) ?? [];
  return phrases.some(
    (phrase) => folded.startsWith(phrase, at) && !isLetter(folded.charCodeAt(at + phrase.length)),
  );
}

function nearestTense(
  folded: string,
  start: number,
  from: number,
  lexicon: CompiledLexicon,
): "future" | "past" | null {
  let word = wordEndingBefore(folded, start, from);
  while (word !== null) {
    if (endsWithPhrase(folded, word, lexicon.future)) return "future";
    const before = wordEndingBefore(folded, word.start, from);
    if (isPast(word.text, lexicon) && !(before !== null && lexicon.passiveLeads.has(before.text)))
      return "past";
    word = before;
  }
  return null;
}

/** The last word that ends at or before `at`, not before `from`. */
function wordEndingBefore(folded: string, at: number, from: number): Word | null {
  let end = at;
  while (end > from && !isLetter(folded.charCodeAt(end - 1))) end--;
  // A date before the first sentence (in a link above the report) has nothing of its own before it.
  if (end <= from) return null;
  let start = end;
  while (start > from && isLetter(folded.charCodeAt(start - 1))) start--;
  return { start, end, text: folded.slice(start, end) };
}

function endsWithPhrase(folded: string, word: Word | null, phrases: PhrasesByEnd): boolean {
  if (word === null) return false;
  return (phrases.get(word.text) ?? []).some((phrase) => {
    const start = word.end - phrase.length;
    return folded.startsWith(phrase, start) && !isLetter(folded.charCodeAt(start - 1));
  });
}

function isPast(word: string, lexicon: CompiledLexicon): boolean {
  if (lexicon.past.has(word)) return true;
  return (
    word.length >= PAST_LETTERS_MIN &&
    lexicon.source.pastEndings.some((ending) => word.endsWith(ending))
  );
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
