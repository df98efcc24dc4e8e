import type { Evidence } from "../../engine/text/span.ts";
import { quoteInContext } from "../quote-in-context.ts";

/** Words that are this long speak for themselves; "12" does not. */
const LENGTH_MIN = 48;
/** A short quotation: two lines of a letter. */
const LENGTH_MAX = 220;
/** What is put around words that are too short, on either side. */
const AROUND_MAX = 60;

/**
 * The words that a letter quotes: exact, on one line, with a few words of their own sentence around them where they are too few
 * to be recognised, "…" where something was left out. Offsets are UTF-16 units in `text`; words that no longer stand at their
 * place have nothing put around them.
 */
export function shortQuote(text: string, evidence: Evidence): string {
  const { before, after, text: words } = quoteInContext(text, evidence);
  if (words.length >= LENGTH_MIN) return cutEnd(asLine(words), LENGTH_MAX);
  const head = cutStart(asLine(sentenceEnd(before)), AROUND_MAX);
  const tail = cutEnd(asLine(sentenceStart(after)), AROUND_MAX);
  return `${head}${asLine(words)}${tail}`.trim();
}

function asLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** What of the words before belongs to the same sentence. */
function sentenceEnd(before: string): string {
  const ends = [...before.matchAll(/[.!?]["”’)]*\s+(?=["“‘(]*\p{Lu})/gu)];
  const last = ends.at(-1);
  return last === undefined ? before : before.slice(last.index + last[0].length);
}

function sentenceStart(after: string): string {
  const end = /[.!?]["”’)]*(?=\s+["“‘(]*\p{Lu})/u.exec(after);
  return end === null ? after : after.slice(0, end.index + end[0].length);
}

function cutStart(text: string, max: number): string {
  if (text.length <= max) return text;
  const tail = text.slice(-max);
  const space = tail.indexOf(" ");
  return `…${(space === -1 ? tail : tail.slice(space + 1)).replace(/^[\uDC00-\uDFFF]/, "")}`;
}

function cutEnd(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = text.slice(0, max);
  const space = head.lastIndexOf(" ");
  return `${(space <= 0 ? head : head.slice(0, space)).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
