import { matchPhrase } from "./phrases.ts";
import { isCapitalised, passHyphen, type Reader } from "./reader.ts";

/** The head noun of a number; `from` and `next` are tokens of its phrase. */
export interface HeadReading {
  readonly head: string;
  readonly from: number;
  readonly next: number;
}

/** How far a head noun may stand from its number: "five big regional retail banks". */
const PHRASE_TOKENS_MAX = 5;

/** The head noun of the phrase that begins at `at`, or null where none can be told. */
export function readHead(reader: Reader, at: number, isPlural: boolean): HeadReading | null {
  return reader.lexicon.data.headPosition === "first"
    ? firstNoun(reader, at)
    : lastNoun(reader, at, isPlural);
}

/** Whether the token can be part of a noun phrase at all. */
function isPhraseWord(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  return (
    token?.kind === "word" &&
    !reader.blocked.has(at) &&
    !reader.lexicon.sets.notHeads.has(token.word) &&
    !reader.lexicon.cardinals.has(token.word)
  );
}

function looksLikeVerb(reader: Reader, word: string): boolean {
  const { data, sets } = reader.lexicon;
  return (
    !sets.nounsLikeVerbs.has(word) &&
    word.length > 5 &&
    data.verbPrefixes.some((prefix) => word.startsWith(prefix))
  );
}

/** Head-first phrases: classifiers are passed over where a noun follows, else they are the head ("162 orang"). */
function firstNoun(reader: Reader, at: number): HeadReading | null {
  const classifier = matchPhrase(reader.lexicon.classifiers, reader.tokens, at);
  if (classifier !== null && !reader.blocked.has(at)) {
    const noun = nounAt(reader, classifier.next);
    return noun ?? { head: reader.tokens[at]?.word ?? "", from: at, next: classifier.next };
  }
  return nounAt(reader, at);
}

function nounAt(reader: Reader, at: number): HeadReading | null {
  const { tokens, lexicon } = reader;
  const token = tokens[at];
  if (token?.kind !== "word" || reader.blocked.has(at)) return null;
  const compound = matchPhrase(lexicon.compounds, tokens, at);
  if (compound !== null)
    return { head: phrase(reader, at, compound.next), from: at, next: compound.next };
  if (!isPhraseWord(reader, at) || isCapitalised(reader, at) || looksLikeVerb(reader, token.word))
    return null;
  return { head: bare(reader, token.word), from: at, next: at + 1 };
}

/** Words of a phrase with single spaces, without an owner's ending. */
function phrase(reader: Reader, from: number, next: number): string {
  const words = reader.tokens.slice(from, next).map((token) => token.word);
  const last = words.at(-1) ?? "";
  return [...words.slice(0, -1), bare(reader, last)].join(" ").replace(" - ", "-");
}

function bare(reader: Reader, word: string): string {
  const ending = reader.lexicon.data.possessiveEndings.find(
    (end) => word.endsWith(end) && word.length > end.length + 2,
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/**
 * Head-last phrases: after a plural number the last of the first run of plurals ("three warning shots"), because the
 * verb of a plural never ends in s; after one the last word before a boundary.
 */
function lastNoun(reader: Reader, at: number, isPlural: boolean): HeadReading | null {
  const classifier = matchPhrase(reader.lexicon.classifiers, reader.tokens, at);
  const start = classifier?.next ?? at;
  let found = -1;
  let index = start;
  for (; index < reader.tokens.length && index - start < PHRASE_TOKENS_MAX; index += 1) {
    if (!isPhraseWord(reader, index)) break;
    const word = reader.tokens[index]?.word ?? "";
    if (isPlural) {
      if (isPluralNoun(reader, word)) found = index;
      else if (found >= 0) break;
    } else if (found >= 0 && ENDS_PHRASE.test(word)) break;
    else if (!word.endsWith("'s")) found = index;
    if (passHyphen(reader, index + 1) > index + 1) index += 1;
  }
  if (found < 0) return null;
  return { head: bare(reader, reader.tokens[found]?.word ?? ""), from: start, next: found + 1 };
}

/** After a singular noun: past tense, adverb, or a verb of the third person ("her second term ends"). */
const ENDS_PHRASE = /(?:ed|ly|[^sui]s)$/;

function isPluralNoun(reader: Reader, word: string): boolean {
  if (reader.lexicon.sets.plurals.has(word)) return true;
  return word.length > 3 && word.endsWith("s") && !/(?:ss|us|is|'s)$/.test(word);
}
