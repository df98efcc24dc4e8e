import { slug } from "../name/phrase-index.ts";
import {
  continues,
  endOfName,
  isNameWord,
  K,
  keyOf,
  phraseAt,
  type Reading,
  type Scope,
} from "../name/reading.ts";
import type { Titles } from "./read-titles.ts";

const isAfter = (reading: Reading): boolean => reading.index.lexicon.officeBody === "after";

export interface Area {
  readonly body: string;
  readonly to: number;
  readonly nameFrom: number;
  readonly rank?: string;
}

/**
 * "Bupati Ranu Ida Sollund", "Kapolres Ranu AKBP Ida Sollund", "Kepala Dinkes Ranu dr. Ida Sollund": the words before a rank are the area, and so is the first
 * of several words, if the article uses it as a place elsewhere or calls the person by another. Else null.
 */
export function areaAt(
  reading: Reading,
  scope: Scope,
  from: number,
  titles: Pick<Titles, "office" | "area">,
): Area | null {
  const end = endOfName(reading, scope, from);
  const courtesy =
    titles.area && isAfter(reading) ? phraseAt(reading, scope, end, K.rank) : undefined;
  if (courtesy && continues(reading, scope, end)) {
    const nameFrom = end + courtesy.words.length;
    if (isNameWord(reading, scope, nameFrom)) {
      const body = `place:${slug(keyOf(reading, from, end))}`;
      return { body, to: end, nameFrom, rank: courtesy.id };
    }
  }
  if (end - from < 2) {
    return null;
  }
  const bare = titles.office !== undefined && titles.office.body === undefined;
  const topics = bare && isAfter(reading) ? endOfTopics(reading, from, end - 1) : from;
  if (topics > from) {
    return { body: `org:${slug(keyOf(reading, from, topics))}`, to: topics, nameFrom: topics };
  }
  if (bare && isAfter(reading) && isOtherBefore(reading, from, end)) {
    const body = `name:${slug(keyOf(reading, from, from + 1))}`;
    return { body, to: from + 1, nameFrom: from + 1 };
  }
  if (!titles.area) {
    return null;
  }
  for (let at = from + 1; at < end; at += 1) {
    const rank = phraseAt(reading, scope, at, K.rank);
    if (rank && rank.words[0] !== "h" && isNameWord(reading, scope, at + rank.words.length)) {
      const body = `place:${slug(keyOf(reading, from, at))}`;
      return { body, to: at, nameFrom: at + rank.words.length, rank: rank.id };
    }
  }
  const two = keyOf(reading, from, from + 2);
  // Four words and more are an area and a name of two, where nothing else tells.
  const length =
    end - from > 2 && reading.areaWords.has(two)
      ? 2
      : reading.areaWords.has(keyOf(reading, from, from + 1))
        ? 1
        : end - from > 3 && reading.index.areaOffices.has(titles.office?.title ?? "")
          ? end - from - 2
          : 0;
  const to = from + length;
  return length === 0
    ? null
    : { body: `place:${slug(keyOf(reading, from, to))}`, to, nameFrom: to };
}

/**
 * "Menteri Luar Negeri Ranuvia Ida Sollund" in an article that says both "Ranuvia" and "Sollund": a report calls somebody by one
 * word of the name, so that the first word is whose office it is.
 */
function isOtherBefore({ loneWords, words }: Reading, from: number, end: number): boolean {
  if (end - from < 3 || !loneWords.has(words[from]?.folded ?? "")) return false;
  return words.slice(from + 1, end).some(({ folded }) => loneWords.has(folded));
}

/** "Pengawasan Ruang Digital": a noun of doing and the common words after it are what the office is for. */
function endOfTopics(reading: Reading, from: number, end: number): number {
  const { organisationWords } = reading.index;
  if (!TOPIC_NOUN.test(reading.words[from]?.folded ?? "")) return from;
  let at = from + 1;
  while (at < end && organisationWords.has(reading.words[at]?.folded ?? "")) at += 1;
  return at;
}

/** Indonesian nouns of doing: "pengawasan", "pembinaan", "perhubungan". */
const TOPIC_NOUN = /^(?:pe[lmnr]|peng|pem|pen|ke)\p{L}{4,16}an$/u;
