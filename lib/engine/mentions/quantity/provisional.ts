import type { Found } from "./found.ts";
import { matchPhrase } from "./phrases.ts";
import type { Reader } from "./reader.ts";
import type { Token } from "./tokens.ts";

/** How many words before a count may call it provisional: "data sementara dari posko menyebut 12 orang". */
const CUE_TOKENS = 8;
/** How many words may stand between a count and the point in time as of which it holds. */
const AS_OF_TOKENS = 20;
const SENTENCE_ENDS: ReadonlySet<string> = new Set([".", ";", "!", "?"]);
/** How many words may stand between two counts of one list: "12 orang tewas dan 30 luka-luka". */
const LIST_TOKENS = 9;

/**
 * Whether the words around a plain count date it to an earlier moment, or call it first or provisional: "initially
 * reported 12", "data sementara 12 orang", "hingga Senin malam, 12 orang".
 *
 * @param previous - the quantity before it: a cue before that one is this one's too only where both stand in one list
 */
export function isProvisional(reader: Reader, found: Found, previous: Found | undefined): boolean {
  const { value } = found;
  if (value.per !== null || value.ordinal === true) return false;
  if (value.number === null && value.low === null) return false;
  // "Hingga pukul 18.00, 62 persen suara dihitung": a share of a count grows as the count does.
  if (value.unit === "percent") return isDatedBefore(reader, found.from);
  if (value.unit !== null) return value.head !== "age" && isFirstEstimate(reader, found, previous);
  return (
    matchPhrase(reader.lexicon.provisionalAfter, reader.tokens, found.next) !== null ||
    isCalled(reader, found, previous?.next ?? 0) ||
    isDatedBefore(reader, found.from) ||
    isDatedAfter(reader, found.next) ||
    (previous?.value.provisional === true && isListed(reader, previous.next, found.from))
  );
}

/** Whether a count goes on the list that the one before it began: joined to it, and not set against it ("but", "kini"). */
function isListed(reader: Reader, from: number, to: number): boolean {
  if (to - from > LIST_TOKENS) return false;
  const { listJoiners, turns } = reader.lexicon.sets;
  let isJoined = false;
  for (let at = from; at < to; at += 1) {
    const token = reader.tokens[at];
    if (token === undefined || endsSentence(token) || reader.blocked.has(at)) return false;
    if (turns.has(token.word)) return false;
    isJoined ||= listJoiners.has(token.word);
  }
  return isJoined;
}

/** A measure or a sum changes by being measured anew: "kolom abu sementara diperkirakan 7.000 meter". */
function isFirstEstimate(reader: Reader, found: Found, previous: Found | undefined): boolean {
  return isCalled(reader, found, previous?.next ?? 0, reader.lexicon.firstEstimates);
}

function isCalled(
  reader: Reader,
  { from, numberFrom }: Found,
  free: number,
  cues = reader.lexicon.provisionalBefore,
): boolean {
  for (let at = from - 1; at >= Math.max(free, from - CUE_TOKENS); at -= 1) {
    const token = reader.tokens[at];
    if (token === undefined || endsSentence(token)) return false;
    if (!reader.lexicon.provisionalCues.mayHave(token)) continue;
    const cue = matchPhrase(cues, reader.tokens, at);
    // A hedge of the figure may be part of the cue: "sementara diperkirakan 7.000 meter".
    if (cue !== null && cue.next <= numberFrom) return true;
  }
  return false;
}

function isDatedBefore(reader: Reader, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - AS_OF_TOKENS); at -= 1) {
    const token = reader.tokens[at];
    // The points of "6 p.m." end nothing.
    if (token === undefined || (endsSentence(token) && !reader.moments.has(at))) return false;
    if (isAsOf(reader, token, at)) return true;
  }
  return false;
}

function isDatedAfter(reader: Reader, next: number): boolean {
  for (let at = next; at < next + AS_OF_TOKENS; at += 1) {
    const token = reader.tokens[at];
    if (token === undefined || token.kind === "digits" || endsSentence(token)) return false;
    if (isAsOf(reader, token, at)) return !opensNext(reader, at);
  }
  return false;
}

/** Whether a joiner stands before what begins at `at`: in "12 tewas dan, sampai Senin siang, lima hilang" it dates the five. */
function opensNext({ tokens, lexicon }: Reader, at: number): boolean {
  const comma = tokens[at - 1]?.word === ",";
  const word = tokens[comma ? at - 2 : at - 1]?.word ?? "";
  return word !== "," && lexicon.sets.listJoiners.has(word);
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
