import type { CompiledLexicon, Phrase, WordEntry } from "./compile-lexicon.ts";
import { isDigit, isLetter, wordEnd } from "./letters.ts";
import { matchAt } from "./lex-number.ts";
import { CLASS, type Head, type TokenClass } from "./token.ts";

export interface WordRead {
  readonly head: Head;
  readonly end: number;
}

/** "GMT+7", "UTC-05:00". */
const UTC_OFFSET = /([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)/y;

/** What the word at `start` says of time, with the words that go on with it; null for nothing. */
export function readWord(
  text: string,
  folded: string,
  start: number,
  firstEnd: number,
  entry: WordEntry,
  lexicon: CompiledLexicon,
): WordRead | null {
  const number =
    entry.number === null ? null : readNumberWords(folded, firstEnd, entry.number, lexicon);
  const phrase = findPhrase(text, folded, start, firstEnd, entry.phrases, lexicon);
  if (phrase !== null && (number === null || start + phrase.text.length >= number.end)) {
    const end = abbreviationEnd(folded, start + phrase.text.length, phrase);
    return readOffset(folded, end, phrase) ?? { head: phrase, end };
  }
  if (number !== null) return { head: head(CLASS.number, number.value, "word"), end: number.end };
  if (entry.isPrefix) {
    const ordinal = readOrdinalPrefix(folded, start, lexicon);
    if (ordinal !== null) return ordinal;
  }
  if (entry.code === null || (entry.code.sense === "roman" && folded.charCodeAt(start - 1) === 46))
    return null;
  return { head: entry.code, end: firstEnd };
}

function head(tokenClass: TokenClass, number: number, sense: string): Head {
  return { class: tokenClass, number, sense, plural: false, doubtful: false };
}

function readOffset(folded: string, end: number, phrase: Phrase): WordRead | null {
  if (phrase.class !== CLASS.zone || phrase.sense !== "+00:00") return null;
  const offset = matchAt(UTC_OFFSET, folded, end);
  if (offset === null) return null;
  const sense = `${offset[1]}${(offset[2] ?? "").padStart(2, "0")}:${offset[3] ?? "00"}`;
  return { head: head(CLASS.zone, 0, sense), end: end + offset[0].length };
}

function findPhrase(
  text: string,
  folded: string,
  start: number,
  firstEnd: number,
  phrases: readonly Phrase[],
  lexicon: CompiledLexicon,
): Phrase | null {
  for (const phrase of phrases) {
    const end = start + phrase.text.length;
    if (end !== firstEnd && !folded.startsWith(phrase.text, start)) continue;
    const after = folded.charCodeAt(end);
    if (isLetter(after) || isDigit(after)) continue;
    if (phrase.needsCapital && !isName(text, folded, start, phrase, phrases, lexicon)) continue;
    return phrase;
  }
  return null;
}

/** A capital makes a name; but "Minggu lalu" at the head of a sentence is last week, not Sunday. */
function isName(
  text: string,
  folded: string,
  start: number,
  phrase: Phrase,
  list: readonly Phrase[],
  lexicon: CompiledLexicon,
): boolean {
  if (text.charCodeAt(start) === folded.charCodeAt(start)) return false;
  const isAlsoWord = list.some(
    (other) => other.text === phrase.text && other.class !== phrase.class,
  );
  if (!isAlsoWord) return true;
  let before = start - 1;
  while (before >= 0 && (text.charCodeAt(before) === 32 || text.charCodeAt(before) === 34))
    before--;
  const atHead = before < 0 || ".!?\n".includes(text.charAt(before));
  const next = start + phrase.text.length + 1;
  return !(atHead && lexicon.turns.has(folded.slice(next, wordEnd(folded, next))));
}

/** "Dec." keeps its dot where the sentence goes on after it. */
function abbreviationEnd(folded: string, end: number, phrase: Phrase): number {
  if (folded.charCodeAt(end) !== 46) return end;
  if (phrase.class !== CLASS.month && phrase.class !== CLASS.weekday) return end;
  if (phrase.text.length > 5) return end;
  let next = end + 1;
  while (folded.charCodeAt(next) === 32) next++;
  return isDigit(folded.charCodeAt(next)) || folded.charCodeAt(next) === 44 ? end + 1 : end;
}

/** "dua puluh lima", "twenty-five", "tiga belas": the number whose first word ends at `firstEnd`, and where it ends. */
function readNumberWords(
  folded: string,
  firstEnd: number,
  first: number,
  lexicon: CompiledLexicon,
): { value: number; end: number } {
  let total = 0;
  let current = first;
  let end = firstEnd;
  for (let words = 0; words < 8; words++) {
    const separator = folded.charCodeAt(end);
    if (separator !== 32 && separator !== 45) break;
    const nextEnd = wordEnd(folded, end + 1);
    const next = folded.slice(end + 1, nextEnd);
    const scale = lexicon.scales.get(next);
    const unit = lexicon.numbers.get(next);
    if (lexicon.teens.has(next) && current < 10) current += 10;
    else if (scale === 1000) {
      total += current * 1000;
      current = 0;
    } else if (scale !== undefined && current % 100 !== 0 && scale === 10 && current >= 100) {
      current = current - (current % 10) + (current % 10) * 10;
    } else if (scale !== undefined) current *= scale;
    else if (unit !== undefined && unit > 0 && current > 0 && fits(current, unit)) current += unit;
    else break;
    end = nextEnd;
  }
  return { value: total + current, end };
}

/** Whether `unit` fills an empty place of `current`: 20 + 5, 100 + 12, never 2 + 3. */
function fits(current: number, unit: number): boolean {
  return unit < 10 ? current % 10 === 0 && current >= 20 : unit < 100 && current % 100 === 0;
}

/** "Lisbon time", "waktu Malaysia" after a clock time: a zone whose offset is not known here. */
export function readNamedZone(
  text: string,
  folded: string,
  start: number,
  end: number,
  lexicon: CompiledLexicon,
): WordRead | null {
  if (text.charCodeAt(start) === folded.charCodeAt(start)) {
    // "waktu Malaysia"
    const place = end + 1;
    const isLead = lexicon.zoneLeads.has(folded.slice(start, end));
    if (!isLead || text.charCodeAt(place) === folded.charCodeAt(place)) return null;
    return { head: head(CLASS.zone, 0, "local"), end: wordEnd(folded, place) };
  }
  const noun = lexicon.source.zoneNouns.find((word) => folded.startsWith(` ${word}`, end));
  if (noun === undefined || isLetter(folded.charCodeAt(end + 1 + noun.length))) return null;
  return { head: head(CLASS.zone, 0, "local"), end: end + 1 + noun.length };
}

/** "to four", "past six" after minutes: the hour, before which (negative) or after which they lie. */
export function readToldHour(
  folded: string,
  start: number,
  end: number,
  { source, words }: CompiledLexicon,
): WordRead | null {
  const lead = folded.slice(start, end);
  const sign = source.toldHours.to.includes(lead)
    ? -1
    : source.toldHours.past.includes(lead)
      ? 1
      : 0;
  if (sign === 0 || folded.charCodeAt(end) !== SPACE) return null;
  const hourEnd = wordEnd(folded, end + 1);
  const word = folded.slice(end + 1, hourEnd);
  const hour = words.get(word)?.number ?? (/^\d{1,2}$/.test(word) ? Number(word) : 0);
  if (hour < 1 || hour > HOURS_MAX || folded.charCodeAt(hourEnd) === HYPHEN) return null;
  // "20 minutes to two hours" is a length.
  const next = folded.slice(hourEnd + 1, wordEnd(folded, hourEnd + 1));
  if (words.get(next)?.phrases.some((phrase) => UNIT_CLASSES.has(phrase.class))) return null;
  return { head: head(CLASS.toldHour, sign * hour, lead), end: hourEnd };
}
const [SPACE, HYPHEN] = [32, 45];
const HOURS_MAX = 12;
const UNIT_CLASSES: ReadonlySet<string> = new Set([
  CLASS.second,
  CLASS.minute,
  CLASS.hour,
  CLASS.day,
  CLASS.week,
  CLASS.monthUnit,
  CLASS.yearUnit,
]);

/** "ke-20", "ke-XX": an ordinal by its prefix. */
function readOrdinalPrefix(
  folded: string,
  start: number,
  lexicon: CompiledLexicon,
): WordRead | null {
  for (const prefix of lexicon.ordinalPrefixes) {
    if (!folded.startsWith(prefix, start)) continue;
    const from = start + prefix.length;
    const end = wordEnd(folded, from);
    const digits = folded.slice(from, end);
    const number = /^\d{1,3}$/.test(digits)
      ? Number(digits)
      : lexicon.words.get(digits)?.code?.number;
    if (number !== undefined) return { head: head(CLASS.ordinal, number, "digits"), end };
  }
  return null;
}
