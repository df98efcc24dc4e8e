import type { LanguageId } from "../article.ts";
import { TEXT_LEXICONS } from "./lexicons.ts";
import { quotedRegions } from "./quoted-regions.ts";
import type { Span } from "./span.ts";

interface Conjunctions {
  /** Every place where a clause might start: a comma or a semicolon, or a conjunction after a space. */
  readonly candidate: RegExp;
  readonly subordinators: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly listCoordinators: ReadonlySet<string>;
}

const CONJUNCTIONS: Readonly<Record<LanguageId, Conjunctions>> = {
  id: readConjunctions("id"),
  en: readConjunctions("en"),
};

/** A clause has a predicate and something it is said of: two words at least. */
const CLAUSE_WORDS_MIN = 2;
/** Items of a list are shorter than this, clauses longer. */
const LIST_ITEM_WORDS_MAX = 4;

function readConjunctions(id: LanguageId): Conjunctions {
  const { subordinators, coordinators, listCoordinators } = TEXT_LEXICONS[id];
  const inner = subordinators.map((word) => word.replaceAll("-", "\\-")).join("|");
  return {
    candidate: new RegExp(`[;,]\\s+([\\p{L}-]*)|\\s(?:${inner})(?=\\s)|\\s[–—]\\s`, "gu"),
    subordinators: new Set(subordinators),
    coordinators: new Set(coordinators),
    listCoordinators: new Set(listCoordinators),
  };
}

/**
 * Splits a sentence into clauses: spans that cover it in order without gaps, each starting at its conjunction. Never
 * inside a quotation or brackets. `folded` is the document's text in lower case.
 */
export function splitClauses(
  text: string,
  folded: string,
  sentence: Span,
  language: LanguageId,
): readonly Span[] {
  const conjunctions = CONJUNCTIONS[language];
  const part = folded.slice(sentence.start, sentence.end);
  const quoted = quotedRegions(text, sentence);
  const starts = [0];
  const leads = conjunctions.subordinators.has(firstWord(part));
  let region = 0;
  for (const match of part.matchAll(conjunctions.candidate)) {
    const at = sentence.start + match.index;
    while ((quoted[region]?.end ?? Number.POSITIVE_INFINITY) <= at) {
      region += 1;
    }
    if ((quoted[region]?.start ?? Number.POSITIVE_INFINITY) < at) {
      continue;
    }
    const start = clauseStart(part, match, starts, leads, conjunctions);
    if (start !== null && wordsBetween(part, starts.at(-1) ?? 0, match.index) >= CLAUSE_WORDS_MIN) {
      starts.push(start);
    }
  }
  return starts.map((start, index) => ({
    start: sentence.start + start,
    end: sentence.start + (starts[index + 1] ?? part.length),
  }));
}

/** Where the clause that a candidate opens starts in its sentence, or null where it opens none. */
function clauseStart(
  part: string,
  match: RegExpExecArray,
  starts: readonly number[],
  leads: boolean,
  conjunctions: Conjunctions,
): number | null {
  const mark = match[0].charAt(0);
  const word = match[1] ?? "";
  const start =
    mark === "," || mark === ";" ? match.index + match[0].length - word.length : match.index + 1;
  if (mark !== "," || (leads && starts.length === 1)) {
    return start;
  }
  if (conjunctions.subordinators.has(word) || conjunctions.coordinators.has(word)) {
    return start;
  }
  return conjunctions.listCoordinators.has(word) && !isListEnd(part, start, match.index)
    ? start
    : null;
}

/** Whether the words before the comma and those after the conjunction are as short as items of a list. */
function isListEnd(part: string, start: number, comma: number): boolean {
  const before = Math.max(part.lastIndexOf(",", comma - 1) + 1, 0);
  const next = part.indexOf(",", start);
  return (
    wordsBetween(part, before, comma) <= LIST_ITEM_WORDS_MAX ||
    wordsBetween(part, start, next < 0 ? part.length : next) <= LIST_ITEM_WORDS_MAX
  );
}

/** Counts up to a little more than any limit here, so that a long sentence is not read again at every comma. */
function wordsBetween(part: string, from: number, to: number): number {
  let count = 0;
  let inWord = false;
  for (let at = from; at < to && count <= LIST_ITEM_WORDS_MAX; at += 1) {
    const isSpace = part.charCodeAt(at) <= 32;
    if (!isSpace && !inWord) {
      count += 1;
    }
    inWord = !isSpace;
  }
  return count;
}

function firstWord(part: string): string {
  const space = part.search(/\s/);
  return space < 0 ? part : part.slice(0, space);
}
