import { LANGUAGE_IDS, type LanguageId } from "../article.ts";
import { isWordUnit } from "./characters.ts";
import { TEXT_LEXICONS } from "./lexicons.ts";
import type { Span } from "./span.ts";

/** Enough of an article to know its language; more changes no vote and costs time. */
const READ_UNITS_MAX = 20_000;

/** Which languages a word is a stop word of; words of both ("di" is none, "among" is) vote for neither. */
const VOTES: ReadonlyMap<number, Vote> = readVotes();

interface Vote {
  readonly word: string;
  readonly language: LanguageId;
}

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

/**
 * How many stop words of each language stand in a stretch of a text (lower case; offsets count in it). The words are
 * looked up by a number made of their letters, and cut out only where one is known: most are not, and cutting is dear.
 */
export function countVotes(folded: string, within: Span): Readonly<Record<LanguageId, number>> {
  const counts = { id: 0, en: 0 };
  let start = within.start;
  let key = 0;
  for (let at = within.start; at <= within.end; at += 1) {
    const unit = at < within.end ? folded.charCodeAt(at) : 0;
    if (isWordUnit(unit)) {
      key = addLetter(key, unit);
      continue;
    }
    const vote = at > start ? VOTES.get(key) : undefined;
    if (vote && vote.word === folded.slice(start, at)) {
      counts[vote.language] += 1;
    }
    start = at + 1;
    key = 0;
  }
  return counts;
}

/** The hash of String.hashCode in Java: cheap, and words that share one do not vote. */
function addLetter(key: number, unit: number): number {
  return (Math.imul(key, 31) + unit) | 0;
}

function readVotes(): ReadonlyMap<number, Vote> {
  const votes = new Map<number, Vote>();
  const shared = new Set<number>();
  for (const language of LANGUAGE_IDS) {
    for (const word of TEXT_LEXICONS[language].stopWords) {
      const key = [...word].reduce((sum, letter) => addLetter(sum, letter.charCodeAt(0)), 0);
      const known = votes.get(key);
      if (known && (known.language !== language || known.word !== word)) {
        shared.add(key);
      }
      votes.set(key, { word, language });
    }
  }
  for (const key of shared) {
    votes.delete(key);
  }
  return votes;
}
