import type { Found } from "./found.ts";
import { matchPhrase } from "./phrases.ts";
import type { Reader } from "./reader.ts";
import type { Token } from "./tokens.ts";

/** How many words before a count may call it provisional: "data sementara dari posko menyebut 12 orang". */
const CUE_TOKENS = 8;
/** How many words may stand between a count and the point in time as of which it holds. */
const AS_OF_TOKENS = 14;
const SENTENCE_ENDS: ReadonlySet<string> = new Set([".", ";", "!", "?"]);

/**
 * Whether the words around a plain count date it to an earlier moment, or call it first or provisional: "initially
 * reported 12", "data sementara 12 orang", "hingga Senin malam, 12 orang".
 *
 * @param free - the token after the previous quantity: a cue before that one is not this one's
 */
export function isProvisional(reader: Reader, found: Found, free: number): boolean {
  const { value } = found;
  const isCount = value.unit === null && value.per === null && value.ordinal !== true;
  if (!isCount || (value.number === null && value.low === null)) return false;
  return (
    matchPhrase(reader.lexicon.provisionalAfter, reader.tokens, found.next) !== null ||
    isCalled(reader, found.from, free) ||
    isDatedBefore(reader, found.from) ||
    isDatedAfter(reader, found.next)
  );
}

function isCalled(reader: Reader, from: number, free: number): boolean {
  for (let at = from - 1; at >= Math.max(free, from - CUE_TOKENS); at -= 1) {
    const token = reader.tokens[at];
    if (token === undefined || endsSentence(token)) return false;
    if (!reader.lexicon.provisionalCues.mayHave(token)) continue;
    const cue = matchPhrase(reader.lexicon.provisionalBefore, reader.tokens, at);
    if (cue !== null && cue.next <= from) return true;
  }
  return false;
}

function isDatedBefore(reader: Reader, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - AS_OF_TOKENS); at -= 1) {
    const token = reader.tokens[at];
    if (token === undefined || endsSentence(token)) return false;
    if (isAsOf(reader, token, at)) return true;
  }
  return false;
}

function isDatedAfter(reader: Reader, next: number): boolean {
  for (let at = next; at < next + AS_OF_TOKENS; at += 1) {
    const token = reader.tokens[at];
    if (token === undefined || token.kind === "digits" || endsSentence(token)) return false;
    if (isAsOf(reader, token, at)) return true;
  }
  return false;
}

/** Whether "as of" or "hingga" stands at `at`, with a date or clock time right after it. */
function isAsOf(reader: Reader, token: Token, at: number): boolean {
  if (!reader.lexicon.provisionalCues.mayHave(token)) return false;
  const link = matchPhrase(reader.lexicon.asOf, reader.tokens, at);
  return link !== null && reader.moments.has(link.next);
}

function endsSentence(token: Token): boolean {
  return token.kind === "break" || (token.kind === "sign" && SENTENCE_ENDS.has(token.word));
}
