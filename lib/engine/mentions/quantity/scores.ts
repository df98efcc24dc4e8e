import type { Found } from "./found.ts";
import { readHead } from "./heads.ts";
import { readNumber } from "./numbers.ts";
import { matchPhrase } from "./phrases.ts";
import { passHyphen, type Reader } from "./reader.ts";
import { COUNT } from "./values.ts";

/** How many words before and after two numbers may make them a vote or a score. */
const CONTEXT_TOKENS = 8;
const SIDE_MAX = 1000;

/** Reads "6-3", "six votes to three", "two-to-one" as the two sides of a vote or a game. */
export function readScore(reader: Reader, at: number): Found | null {
  const { tokens, lexicon } = reader;
  const first = side(reader, at);
  if (first === null) return null;
  const noun = lexicon.sets.scoreWords.has(tokens[first.next]?.word ?? "")
    ? first.next + 1
    : first.next;
  const isHyphen = tokens[first.next]?.word === "-" && tokens[first.next]?.glued === true;
  const link = matchPhrase(
    lexicon.scoreLinks,
    tokens,
    noun > first.next ? noun : passHyphen(reader, first.next),
  );
  const from = link === null ? (isHyphen ? first.next + 1 : -1) : passHyphen(reader, link.next);
  const second = from < 0 ? null : side(reader, from);
  if (second === null || isGluedTo(reader, at, second.next)) return null;
  const named = noun > first.next;
  // "rose two to three points" and "10-15 people" are ranges: the winner's side comes first in a vote.
  const isRange = second.value > first.value && isPluralCount(reader, second.next);
  if (!named && (isRange || !hasContext(reader, at, second.next))) return null;
  const value = { ...COUNT, score: [first.value, second.value] };
  const base = {
    value,
    from: at,
    next: second.next,
    numberFrom: at,
    numberNext: second.next,
    ruleId: "quantity/score",
  };
  if (!named) return base;
  const head = { head: tokens[first.next]?.word ?? "", from: first.next, next: noun };
  return { ...base, value: { ...value, head: head.head }, head };
}

function side(reader: Reader, at: number) {
  const number = readNumber(reader, at, false);
  const counts = number?.form === "digits" || number?.form === "words";
  return number !== null && counts && Number.isInteger(number.value) && number.value < SIDE_MAX
    ? number
    : null;
}

/** Part of a longer row of figures, or of a name: "021-555-1234", "F-16-2". */
function isGluedTo(reader: Reader, from: number, next: number): boolean {
  const after = reader.tokens[next];
  if (reader.tokens[from]?.glued && !"('\"".includes(reader.tokens[from - 1]?.word ?? "("))
    return true;
  return (
    after?.glued === true &&
    (after.kind !== "sign" ||
      ("-/:%°".includes(after.word) && reader.tokens[next + 1]?.kind !== "word"))
  );
}

function isPluralCount(reader: Reader, at: number): boolean {
  if (matchPhrase(reader.lexicon.units, reader.tokens, at) !== null) return true;
  const head = readHead(reader, at, true);
  return head !== null && !reader.lexicon.sets.scoreWords.has(head.head);
}

function hasContext(reader: Reader, from: number, next: number): boolean {
  const { tokens, lexicon } = reader;
  const first = firstOfRow(reader, from);
  for (let index = first - 1; index >= Math.max(0, first - CONTEXT_TOKENS); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === "break" || token.word === ".") break;
    if (lexicon.sets.scoreWords.has(token.word)) return true;
  }
  for (let index = next; index < next + CONTEXT_TOKENS / 2; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === "break" || token.word === ".") break;
    if (lexicon.sets.scoreWords.has(token.word)) return true;
  }
  return false;
}

/** How many sets of a match may stand side by side. */
const ROW_MAX = 5;

/** The first figure of "6-4, 3-6, 7-5" that ends at `from`: the words before the row say what all of it is. */
function firstOfRow({ tokens }: Reader, from: number): number {
  let first = from;
  for (let count = 1; count < ROW_MAX; count += 1) {
    const isNext =
      tokens[first - 1]?.word === "," &&
      tokens[first - 2]?.kind === "digits" &&
      tokens[first - 3]?.word === "-" &&
      tokens[first - 4]?.kind === "digits";
    if (!isNext) break;
    first -= 4;
  }
  return first;
}
