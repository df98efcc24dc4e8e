import type { Token } from "./tokens.ts";

/** What ends a sentence, whatever follows. */
const ENDS: ReadonlySet<string> = new Set(["!", "?", "…"]);
/** What stands before a quoted sentence; a quoted name follows a word. */
const LEADS: ReadonlySet<string> = new Set([".", ",", ":", "!", "?", "…", ")"]);
const QUOTES: ReadonlySet<string> = new Set(["“", '"', "‘", "'", "«"]);
/** Shorter words before a full stop may be abbreviated: "dr.", "Prof.", "Gen.". */
const WHOLE_WORD_MIN = { lower: 3, capital: 5 } as const;

/**
 * Whether a sentence begins at a token inside what counts as one: a quotation of several sentences stands in one sentence
 * of the report. There a capital makes no name.
 */
export function beginsSentence(tokens: readonly Token[], at: number): boolean {
  const own = tokens[at];
  const mark = tokens[at - 1];
  if (own === undefined || mark === undefined) return true;
  const before = tokens[at - 2];
  if (QUOTES.has(mark.text) && mark.end === own.start)
    return before === undefined || LEADS.has(before.text);
  if (ENDS.has(mark.text)) return true;
  if (mark.text !== "." || before === undefined || before.end !== mark.start) return false;
  const least = before.text === before.lower ? WHOLE_WORD_MIN.lower : WHOLE_WORD_MIN.capital;
  return before.text.length >= least;
}
