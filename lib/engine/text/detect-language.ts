import { LANGUAGE_IDS, type LanguageId } from "../article.ts";
import { TEXT_LEXICONS } from "./lexicons.ts";

/** Enough of an article to know its language; more changes no vote and costs time. */
const READ_UNITS_MAX = 20_000;
const WORD = /[\p{L}\p{M}]+/gu;

/** Which languages a word is a stop word of; words of both ("di" is none, "among" is) vote for neither. */
const VOTES: ReadonlyMap<string, LanguageId> = readVotes();

/**
 * The language of a text: the declared one where the engine reads it ("id", "en-GB"), else by a vote of stop words.
 * `folded` is in lower case. Without a single vote it is Indonesian, the first of the list.
 */
export function detectLanguage(folded: string, declared?: string): LanguageId {
  const primary = declared?.toLowerCase().split(/[-_]/, 1)[0];
  const known = LANGUAGE_IDS.find((id) => id === primary);
  if (known) {
    return known;
  }
  const counts = countVotes(folded.slice(0, READ_UNITS_MAX));
  return counts.en > counts.id ? "en" : "id";
}

/** How many stop words of each language stand in a text (lower case). */
export function countVotes(folded: string): Readonly<Record<LanguageId, number>> {
  const counts = { id: 0, en: 0 };
  for (const match of folded.matchAll(WORD)) {
    const vote = VOTES.get(match[0]);
    if (vote) {
      counts[vote] += 1;
    }
  }
  return counts;
}

function readVotes(): ReadonlyMap<string, LanguageId> {
  const votes = new Map<string, LanguageId>();
  const shared = new Set<string>();
  for (const id of LANGUAGE_IDS) {
    for (const word of TEXT_LEXICONS[id].stopWords) {
      if (votes.has(word) && votes.get(word) !== id) {
        shared.add(word);
      }
      votes.set(word, id);
    }
  }
  for (const word of shared) {
    votes.delete(word);
  }
  return votes;
}
