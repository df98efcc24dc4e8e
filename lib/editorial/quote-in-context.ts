import type { Evidence } from "../engine/text/span.ts";
import type { EvidenceInContext } from "./views.ts";

/** About two lines of a column on either side: enough to judge the words, little enough to read at a glance. */
const CONTEXT_MAX = 160;

/**
 * A quotation with the words of its own paragraph around it, cut at a word boundary; offsets are UTF-16 units in `text`. Words that
 * stand elsewhere, or no more (the text is another one since), have nothing around them.
 */
export function quoteInContext(text: string, quotation: Evidence): EvidenceInContext {
  if (text.slice(quotation.start, quotation.end) !== quotation.text) {
    return { ...quotation, before: "", after: "", cutBefore: true, cutAfter: true };
  }
  const paragraphStart = text.lastIndexOf("\n", quotation.start - 1) + 1;
  const lineEnd = text.indexOf("\n", quotation.end);
  const paragraphEnd = lineEnd === -1 ? text.length : lineEnd;
  const before = lastWords(text.slice(Math.min(paragraphStart, quotation.start), quotation.start));
  const after = firstWords(text.slice(quotation.end, paragraphEnd));
  return {
    ...quotation,
    before: before.words,
    after: after.words,
    cutBefore: before.cut,
    cutAfter: after.cut,
  };
}

function lastWords(stretch: string): { readonly words: string; readonly cut: boolean } {
  if (stretch.length <= CONTEXT_MAX) return { words: stretch, cut: false };
  const tail = stretch.slice(-CONTEXT_MAX);
  const space = tail.search(/\s/);
  return { words: wholeCharacters(space === -1 ? tail : tail.slice(space + 1)), cut: true };
}

function firstWords(stretch: string): { readonly words: string; readonly cut: boolean } {
  if (stretch.length <= CONTEXT_MAX) return { words: stretch, cut: false };
  const head = stretch.slice(0, CONTEXT_MAX);
  const space = head.lastIndexOf(" ");
  return { words: wholeCharacters(space === -1 ? head : head.slice(0, space)), cut: true };
}

/** Drops half of a surrogate pair that a cut left at either end. */
function wholeCharacters(words: string): string {
  return words.replace(/^[\uDC00-\uDFFF]/, "").replace(/[\uD800-\uDBFF]$/, "");
}
