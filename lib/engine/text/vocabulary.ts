/** Bounds the memory that a long-running process spends on words it has met; far more than the news of a day has. */
const WORDS_MAX = 50_000;
/** A power of two, so many times the words that a word is nearly always found at the first look. */
const SLOTS = 262_144;

/** At the slot of a word's hash, or the next free one after it, its number and one; 0 where no word stands. */
const slots = new Int32Array(SLOTS);
const words: string[] = [];

/** A word as it was met: in lower case, with its number in the vocabulary or −1 where it has none. */
export interface NumberedWord {
  readonly lower: string;
  readonly number: number;
}

/**
 * The number of the word that stands at a stretch of a folded text; a new one for a word never met. News repeats its
 * words: each is cut out of a text once, and what a pass knows of it is found by its number, not by its letters. −1
 * once the vocabulary is full.
 */
export function numberOfWord(folded: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + folded.charCodeAt(at)) | 0;
  for (let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
    const number = (slots[slot] ?? 0) - 1;
    if (number < 0) return add(folded.slice(start, end), slot);
    const word = words[number] ?? "";
    if (word.length === end - start && folded.startsWith(word, start)) return number;
  }
}

function add(word: string, slot: number): number {
  if (words.length >= WORDS_MAX) return -1;
  // Letter by letter: V8 keeps a stretch of a text as a look into it, and with the word the whole article would stay.
  words.push([...word].join(""));
  slots[slot] = words.length;
  return words.length - 1;
}

/** The word of a number of the vocabulary. Throws a RangeError for any other number. */
export function wordOfNumber(number: number): string {
  const word = words[number];
  if (word === undefined) throw new RangeError(`no word has the number ${number}`);
  return word;
}

/** What is known of a word, by the word and its number. */
export type ByWord<T> = (lower: string, number: number) => T;

/** A pure function of a word that looks its answers up by the word's number. */
export function byWord<T>(read: (word: string) => T): ByWord<T> {
  const answers: (T | undefined)[] = [];
  return (lower, number) => {
    if (number < 0) return read(lower);
    const known = answers[number];
    if (known !== undefined) return known;
    // Filled up to it: an array with holes is looked up as a table.
    while (answers.length <= number) answers.push(undefined);
    const answer = read(lower);
    answers[number] = answer;
    return answer;
  };
}
