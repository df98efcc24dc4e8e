import { LANGUAGE_IDS, type LanguageId } from "../article.ts";
import { isWordUnit } from "./characters.ts";
import { TEXT_LEXICONS } from "./lexicons.ts";
import type { Span } from "./span.ts";

/** Enough of an article to know its language; more changes no vote and costs time. */
const READ_UNITS_MAX = 20_000;
/** The longest stop word; longer words are not looked up. */
const WORD_UNITS_MAX = 14;

/** Which languages a word is a stop word of; words of both ("di" is none, "among" is) vote for neither. */
const VOTES: ReadonlyMap<string, LanguageId> = readVotes();

/**
 * The language of a text: the declared one where the engine reads it ("id", "en-GB"), else by vote. Each paragraph
 * votes with its length for the language that it has more stop words of, so that the short lines of a page in another
 * language do not outvote the report. `folded` is in lower case. Without a single vote it is Indonesian.
 */
export function detectLanguage(
  folded: string,
  paragraphs: readonly Span[],
  declared?: string,
): LanguageId {
  const primary = declared?.toLowerCase().split(/[-_]/, 1)[0];
  const known = LANGUAGE_IDS.find((id) => id === primary);
  if (known) {
    return known;
  }
  const units = { id: 0, en: 0 };
  for (const paragraph of paragraphs) {
    if (paragraph.start > READ_UNITS_MAX) {
      break;
    }
    const end = Math.min(paragraph.end, paragraph.start + READ_UNITS_MAX);
    const counts = countVotes(folded, { start: paragraph.start, end });
    if (counts.id !== counts.en) {
      units[counts.en > counts.id ? "en" : "id"] += end - paragraph.start;
    }
  }
  return units.en > units.id ? "en" : "id";
}

/** How many stop words of each language stand in a stretch of a text (lower case; offsets count in it). */
export function countVotes(folded: string, within: Span): Readonly<Record<LanguageId, number>> {
  const counts = { id: 0, en: 0 };
  let start = within.start;
  for (let at = within.start; at <= within.end; at += 1) {
    if (at < within.end && isWordUnit(folded.charCodeAt(at))) {
      continue;
    }
    const vote =
      at > start && at - start <= WORD_UNITS_MAX ? VOTES.get(folded.slice(start, at)) : undefined;
    if (vote) {
      counts[vote] += 1;
    }
    start = at + 1;
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
