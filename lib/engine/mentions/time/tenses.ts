import type { CompiledLexicon, TensePhrase } from "./compile-lexicon.ts";
import { isDigit, isLetter, wordBefore, wordEnd } from "./letters.ts";

export type Tense = "past" | "future";

/** Shorter words with a regular past ending are other words ("red", "bed"). */
const PAST_LETTERS_MIN = 5;

/** Where a text's words say something of tense, in order. */
export class Tenses {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly kinds: Tense[] = [];

  add(start: number, end: number, tense: Tense): void {
    this.starts.push(start);
    this.ends.push(end);
    this.kinds.push(tense);
  }

  /** The tense of the last words that end in from…to; null where there are none. */
  before(from: number, to: number): Tense | null {
    const place = this.firstAtOrAfter(to) - 1;
    for (let at = place; at >= 0 && (this.starts[at] ?? 0) >= from; at--)
      if ((this.ends[at] ?? 0) <= to) return this.kinds[at] ?? null;
    return null;
  }

  /** The tense of the first words that begin in from…to; null where there are none. */
  after(from: number, to: number): Tense | null {
    const place = this.firstAtOrAfter(from);
    return (this.starts[place] ?? to) < to ? (this.kinds[place] ?? null) : null;
  }

  private firstAtOrAfter(offset: number): number {
    let [low, high] = [0, this.starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Notes what the word from `start` to `end` says of tense, `phrases` being those that begin with it. */
export function noteTense(
  tenses: Tenses,
  folded: string,
  start: number,
  end: number,
  phrases: readonly TensePhrase[],
  lexicon: CompiledLexicon,
): void {
  for (const { text, tense } of phrases) {
    if (!isPhraseAt(folded, start, end, text)) continue;
    if (tense === "past" && isPassive(folded, start, lexicon)) continue;
    tenses.add(start, start + text.length, tense);
    return;
  }
  if (hasPastEnding(folded, start, end, lexicon) && !isPassive(folded, start, lexicon))
    tenses.add(start, end, "past");
}

function isPhraseAt(folded: string, start: number, end: number, text: string): boolean {
  const phraseEnd = start + text.length;
  if (phraseEnd === end) return true;
  return folded.startsWith(text, start) && !isLetter(folded.charCodeAt(phraseEnd));
}

/** "will be held" says nothing of the past. */
function isPassive(folded: string, start: number, lexicon: CompiledLexicon): boolean {
  return lexicon.passiveLeads.size > 0 && lexicon.passiveLeads.has(wordBefore(folded, start));
}

function hasPastEnding(
  folded: string,
  start: number,
  end: number,
  lexicon: CompiledLexicon,
): boolean {
  if (end - start < PAST_LETTERS_MIN) return false;
  for (const ending of lexicon.pastEndings) {
    const last = ending.length - 1;
    // The last letter rules most words out without a call.
    if (
      folded.charCodeAt(end - 1) === ending.charCodeAt(last) &&
      folded.startsWith(ending, end - 1 - last)
    )
      return true;
  }
  return false;
}

/** The tenses of one stretch of a text. */
export function tensesBetween(
  folded: string,
  from: number,
  to: number,
  lexicon: CompiledLexicon,
): Tenses {
  const tenses = new Tenses();
  let at = from;
  while (at < to) {
    if (!isLetter(folded.charCodeAt(at)) && !isDigit(folded.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = wordEnd(folded, at);
    const phrases = lexicon.words.get(folded.slice(at, end))?.tenses ?? [];
    noteTense(tenses, folded, at, end, phrases, lexicon);
    at = end;
  }
  return tenses;
}
