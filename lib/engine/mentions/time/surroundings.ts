import type { Span } from "../../text/span.ts";
import type { CompiledLexicon, PhrasesByEnd } from "./compile-lexicon.ts";
import { isLetter } from "./letters.ts";
import { type Tense, type Tenses, tensesBetween } from "./tenses.ts";

/** How far back a word that looks ahead still governs a date, in UTF-16 units; about a long clause. */
const REACH_BACK = 100;

/** How far on the first verb after an expression is looked for, where none stands before it. */
const REACH_ON = 80;

/**
 * The tense of the words around an expression: right beside it, else the nearest before it in its sentence, else the
 * first after it; null where they say nothing.
 */
export function tenseAround(
  folded: string,
  { start, end }: Span,
  sentence: Span,
  tenses: Tenses,
  lexicon: CompiledLexicon,
): Tense | null {
  const from = Math.max(sentence.start, start - REACH_BACK);
  const last = lastWordEnd(folded, start, from);
  if (endsWithPhrase(folded, last, lexicon.pastLeads)) return "past";
  const next = tenses.after(end, Math.min(sentence.end, end + REACH_ON));
  // "by the end of August it held the coast" tells of the past after all.
  if (endsWithPhrase(folded, last, lexicon.futureLeads)) {
    const before = tenses.before(from, start);
    return before !== "future" && next === "past" ? "past" : "future";
  }
  // "Kamis akan …": the verb right after its date.
  if (tenses.after(end, end + 2) === "future") return "future";
  return tenses.before(from, start) ?? next;
}

/** Whether the nearest word of time before an expression, within its sentence, is one of the past. */
export function toldAsPast(
  folded: string,
  start: number,
  sentenceStart: number,
  lexicon: CompiledLexicon,
): boolean {
  const from = Math.max(sentenceStart, start - REACH_BACK);
  return tensesBetween(folded, from, start, lexicon).before(from, start) === "past";
}

/** Where the last word that ends at or before `at`, not before `from`, ends; −1 for none. */
function lastWordEnd(folded: string, at: number, from: number): number {
  let end = at;
  while (end > from && !isLetter(folded.charCodeAt(end - 1))) end--;
  // A date before the first sentence (in a link above the report) has nothing of its own before it.
  return end <= from ? -1 : end;
}

function endsWithPhrase(folded: string, end: number, phrases: PhrasesByEnd): boolean {
  if (end < 0) return false;
  let start = end;
  while (start > 0 && isLetter(folded.charCodeAt(start - 1))) start--;
  const known = phrases.get(folded.slice(start, end));
  if (known === undefined) return false;
  return known.some((phrase) => {
    const at = end - phrase.length;
    return folded.startsWith(phrase, at) && !isLetter(folded.charCodeAt(at - 1));
  });
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
