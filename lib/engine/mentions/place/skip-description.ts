import { K, phraseAt, type Reading, type Scope } from "../name/reading.ts";

/** More words than this between a preposition and the place tell of something else. */
const WORDS_MAX = 4;

/**
 * Past what only says which part or kind of place is meant, from the word after a preposition: "the southern outskirts
 * of Lund", "the coastal town of Ryde", "lereng Gunung Oaken", "lepas pantai Lund". Returns the index of the place's own
 * first word, a kind of place included; the same index where nothing of the kind stands there.
 */
export function skipDescription(reading: Reading, scope: Scope, from: number): number {
  const next =
    reading.index.lexicon.officeBody === "after"
      ? afterPartNouns(reading, scope, from)
      : afterPartOf(reading, scope, from);
  const last = reading.words[next];
  return next < scope.to && last?.gap === "space" ? next : from;
}

/** "lereng", "pesisir", "lepas pantai", "pinggiran kota": one noun after another. */
function afterPartNouns({ words, index }: Reading, scope: Scope, from: number): number {
  let at = from;
  while (at < scope.to && at - from < WORDS_MAX) {
    const word = words[at];
    if (word === undefined || word.capital || word.gap !== "space") break;
    if (!index.placeParts.has(word.folded)) break;
    at += word.folded === OFF && words[at + 1]?.folded === SHORE ? 2 : 1;
  }
  return at > from && words[at]?.folded === "dari" ? at + 1 : at;
}

/** "lepas pantai": the one part that takes two words. */
const OFF = "lepas";
const SHORE = "pantai";

/** "coast of", "northern outskirts of the", and adjectives before a kind of place with "of". */
function afterPartOf(reading: Reading, scope: Scope, from: number): number {
  const { words, index } = reading;
  let start = from;
  for (let at = from; at < scope.to && at - start < WORDS_MAX; at += 1) {
    const word = words[at];
    if (word === undefined || word.capital || word.gap === "stop" || word.gap === "bracket") break;
    if (index.placePrepositions.has(word.folded) || index.conjunctions.has(word.folded)) break;
    const type = phraseAt(reading, scope, at, K["place-type"]);
    if (type !== undefined && words[at + type.words.length]?.folded === OF) return at;
    if (!index.placeParts.has(word.folded) || words[at + 1]?.folded !== OF) continue;
    start = words[at + 2]?.folded === "the" ? at + 3 : at + 2;
    at = start - 1;
  }
  return start;
}

const OF = "of";
