import type { LanguageId } from "../article.ts";
import { TEXT_LEXICONS } from "./lexicons.ts";
import { quotedRegions } from "./quoted-regions.ts";
import type { Span } from "./span.ts";

interface Conjunctions {
  /** Every place where a clause might start: a comma or a semicolon, or a conjunction after a space. */
  readonly candidate: RegExp;
  readonly binders: ReadonlySet<string>;
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
  const { binders, subordinators, coordinators, listCoordinators } = TEXT_LEXICONS[id];
  const inner = subordinators.map((word) => word.replaceAll("-", "\\-")).join("|");
  return {
    candidate: new RegExp(`[;,]\\s+([\\p{L}-]*)|\\s(?:${inner})(?=\\s)|\\s[–—]\\s`, "gu"),
    binders: new Set(binders),
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
  const { candidate } = conjunctions;
  // Asked step by step: to gather all matches copies the pattern, for each of an article's sentences.
  candidate.lastIndex = 0;
  let match = candidate.exec(part);
  if (match === null) return [{ start: sentence.start, end: sentence.end }];
  const quoted = quotedRegions(text, sentence);
  const starts = [0];
  let isSubordinate = conjunctions.subordinators.has(firstWord(part));
  let region = 0;
  for (; match !== null; match = candidate.exec(part)) {
    const at = sentence.start + match.index;
    while ((quoted[region]?.end ?? Number.POSITIVE_INFINITY) <= at) {
      region += 1;
    }
    if ((quoted[region]?.start ?? Number.POSITIVE_INFINITY) < at) {
      continue;
    }
    const opening = openingAt(part, match, conjunctions);
    const resumes = isSubordinate && resumesMainClause(part, opening, starts.length === 1);
    if (
      (opening.isClause || resumes) &&
      wordsBetween(part, starts.at(-1) ?? 0, match.index) >= CLAUSE_WORDS_MIN
    ) {
      starts.push(opening.start);
      isSubordinate = opening.isSubordinate;
    }
  }
  return starts.map((start, index) => ({
    start: sentence.start + start,
    end: sentence.start + (starts[index + 1] ?? part.length),
  }));
}

/** What a candidate would open; offsets count in the sentence. */
interface Opening {
  readonly start: number;
  readonly isComma: boolean;
  readonly isClause: boolean;
  readonly isSubordinate: boolean;
}

function openingAt(part: string, match: RegExpExecArray, conjunctions: Conjunctions): Opening {
  const mark = match[0].charAt(0);
  const isPunctuation = mark === "," || mark === ";";
  const word = isPunctuation ? (match[1] ?? "") : match[0].trim();
  const start = match.index + (isPunctuation ? match[0].length - word.length : 1);
  const isSubordinate = conjunctions.subordinators.has(word) || conjunctions.coordinators.has(word);
  const isListed = conjunctions.listCoordinators.has(word) && !isListEnd(part, start, match.index);
  return {
    start,
    isComma: mark === ",",
    isClause:
      mark !== ","
        ? !conjunctions.binders.has(wordBefore(part, match.index))
        : isSubordinate || isListed,
    isSubordinate,
  };
}

/** A comma closes a subordinate clause: always one that leads the sentence, else where as much follows as a clause has. */
function resumesMainClause(part: string, opening: Opening, isLeading: boolean): boolean {
  return (
    opening.isComma &&
    (isLeading ||
      wordsBetween(part, opening.start, nextComma(part, opening.start)) > LIST_ITEM_WORDS_MAX)
  );
}

function nextComma(part: string, from: number): number {
  const next = part.indexOf(",", from);
  return next < 0 ? part.length : next;
}

/** Whether the words before the comma and those after the conjunction are as short as items of a list. */
function isListEnd(part: string, start: number, comma: number): boolean {
  const before = Math.max(part.lastIndexOf(",", comma - 1) + 1, 0);
  return (
    wordsBetween(part, before, comma) <= LIST_ITEM_WORDS_MAX ||
    wordsBetween(part, start, nextComma(part, start)) <= LIST_ITEM_WORDS_MAX
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

const LAST_WORD = /\p{L}{1,24}$/u;
/** Longer than any binder. */
const WORD_UNITS_MAX = 24;

function wordBefore(part: string, at: number): string {
  return LAST_WORD.exec(part.slice(Math.max(0, at - WORD_UNITS_MAX), at))?.[0] ?? "";
}

function firstWord(part: string): string {
  const space = part.search(/\s/);
  return space < 0 ? part : part.slice(0, space);
}
