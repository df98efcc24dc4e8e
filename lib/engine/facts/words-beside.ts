import type { Claim } from "../claims/claim.ts";
import type { Document } from "../text/document.ts";
import type { Span } from "../text/span.ts";

/** So many words on either side of a value tell which of several is meant. */
const WORDS_MAX = 4;
/** Fewer words in all say too little. */
const WORDS_MIN = 2;
/** So far from a value they are sought, in characters. */
const REACH = 100;

/**
 * The words of an article right before and behind a claim's value in its sentence, the value left out: “the gas killed …
 * of the harbour workers”. They tell an editor which of several values is meant, and say no number. Of a statement that
 * something is so they are its own words. Null where there are too few.
 */
export function wordsBeside(
  { text, sentences }: Pick<Document, "text" | "sentences">,
  { evidence, sentence, value }: Claim,
): string | null {
  const whole = sentences[sentence];
  if (whole === undefined) return null;
  if (value.kind === "polarity") return statement(text, whole, evidence[0]);
  const end = Math.max(...evidence.map((span) => span.end));
  const { start } = evidence[0];
  const after = wordsUpTo(piecesOf(text, end, Math.min(whole.end, end + REACH)), endsClause);
  const pieces = piecesOf(text, Math.max(whole.start, start - REACH), start).reverse();
  const before = wordsUpTo(pieces, opensClause).reverse();
  if (before.length + after.length < WORDS_MIN) return null;
  return `“${[...before, "…", ...after].join(" ")}”`;
}

/** So many words of a statement are shown, and so many of what its clause says behind it. */
const STATED_MAX = 10;
const STATED_BEHIND = 4;

/** The words of a statement from where its clause begins: “… the reservoir burst its banks”. */
function statement(text: string, whole: Span, { start, end }: Span): string | null {
  const before = piecesOf(text, Math.max(whole.start, start - REACH), start);
  const opens = before.findLastIndex(endsClause) + 1;
  const stated = [...before.slice(opens), ...piecesOf(text, start, end)];
  const behind = piecesOf(text, end, Math.min(whole.end, end + REACH)).slice(0, STATED_BEHIND);
  const closes = behind.findIndex(endsClause) + 1;
  const isOver = endsClause(stated.at(-1) ?? "") || behind[0]?.[0] === ",";
  const words = [...stated.slice(-STATED_MAX), ...(isOver ? [] : behind.slice(0, closes))]
    .map(bare)
    .filter((word) => word !== "");
  if (words.length < WORDS_MIN) return null;
  return stated.length > STATED_MAX ? `“… ${words.join(" ")}”` : `“${words.join(" ")}”`;
}

/** A piece without the marks around it. */
function bare(piece: string): string {
  return piece.replace(/^[^\p{L}\p{N}]{1,9}/u, "").replace(/[^\p{L}\p{N}]{1,9}$/u, "");
}

function piecesOf(text: string, start: number, end: number): string[] {
  return text
    .slice(start, end)
    .split(/\s+/)
    .filter((piece) => piece !== "");
}

/** The words of pieces up to the next number or to where a clause is over. */
function wordsUpTo(
  pieces: readonly string[],
  isOver: (piece: string, next: string | undefined) => boolean,
): string[] {
  const words: string[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (/\d/.test(piece)) break;
    const word = bare(piece);
    if (word !== "") words.push(word);
    if (words.length >= WORDS_MAX || isOver(piece, pieces[at + 1])) break;
  }
  return words;
}

function endsClause(piece: string): boolean {
  return /[.,;:!?”")–—]$/.test(piece);
}

/** Going backwards, a clause is over where the word before ends one. */
function opensClause(_piece: string, next: string | undefined): boolean {
  return next !== undefined && endsClause(next);
}
