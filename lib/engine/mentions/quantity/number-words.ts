import type { NumberReading } from "./number-reading.ts";
import { matchPhrase } from "./phrases.ts";
import { passHyphen, type Reader } from "./reader.ts";

/** The state of reading number words from left to right. */
interface Sum {
  total: number;
  /** The part below the next scale. */
  group: number;
  /** The last digit word, which "belas", "puluh" and "ratus" take up. */
  digit: number;
  /** Numbers below this may still be added to the group. */
  room: number;
  lastScale: number;
  mantissa: number;
  scale: number;
  step: number;
}

/** Reads number words: "dua ratus lima", "twenty-three", "two and a half million", "tiga puluhan". */
export function readNumberWords(reader: Reader, from: number): NumberReading | null {
  const sum: Sum = {
    total: 0,
    group: 0,
    digit: 0,
    room: Number.POSITIVE_INFINITY,
    lastScale: Number.POSITIVE_INFINITY,
    mantissa: 0,
    scale: 1,
    step: 1,
  };
  let at = from;
  let next = from;
  const { lexicon, tokens } = reader;
  if (lexicon.sets.articles.has(tokens[at]?.word ?? "")) {
    if (!lexicon.scales.has(tokens[at + 1]?.word ?? "")) return null;
    sum.group = 1;
    sum.digit = 1;
    sum.room = 0;
    at += 1;
  }
  while (at < tokens.length) {
    const word = tokens[at]?.word ?? "";
    if (reader.blocked.has(at) || !addWord(reader, sum, word)) break;
    at += 1;
    next = at;
    at = passJoiner(reader, at, sum.room);
  }
  if (next === from) return null;
  const value = sum.total + sum.group;
  const round = roundAfter(reader, next, value);
  if (round !== null) return round;
  const whole = {
    value,
    step: sum.step,
    next,
    form: "words",
    mantissa: sum.mantissa || value,
    scale: sum.scale,
  } as const;
  return withTail(reader, whole);
}

/** Passes "and" in "two hundred and five" and the hyphen in "twenty-three", where a smaller number word follows. */
function passJoiner(reader: Reader, at: number, room: number): number {
  const { tokens, lexicon } = reader;
  const token = tokens[at];
  const isJoiner =
    token !== undefined &&
    (token.word === "-" ? token.glued : lexicon.data.joiners.includes(token.word));
  if (!isJoiner) return at;
  const following = tokens[at + 1]?.word ?? "";
  if (lexicon.scales.has(following) && token.word === "-") return at + 1;
  const value = lexicon.cardinals.get(following);
  // A hyphen joins tens and ones alone; "and" stands after a hundred or more.
  const fits =
    value !== undefined && value > 0 && value < room && room !== Number.POSITIVE_INFINITY;
  return fits && (token.word === "-" ? room === 10 : room >= 100) ? at + 1 : at;
}

function addWord(reader: Reader, sum: Sum, word: string): boolean {
  const { lexicon } = reader;
  const cardinal = lexicon.cardinals.get(word);
  if (cardinal !== undefined) return addCardinal(sum, cardinal);
  if (sum.digit > 0 && sum.digit < 10 && lexicon.data.teens.includes(word)) {
    sum.group += 10;
    sum.digit = 0;
    sum.room = 0;
    return true;
  }
  if (sum.digit > 0 && sum.digit < 10 && lexicon.data.tens.includes(word)) {
    sum.group += sum.digit * 9;
    sum.digit = 0;
    sum.room = 10;
    return true;
  }
  const fusedScale = lexicon.fusedScales.get(word);
  if (fusedScale !== undefined) return addFused(sum, fusedScale);
  const scale = lexicon.scales.get(word);
  return scale === undefined ? false : multiply(sum, scale);
}

function addCardinal(sum: Sum, value: number): boolean {
  if (value >= sum.room || (value === 0 && sum.room !== Number.POSITIVE_INFINITY)) return false;
  sum.group += value;
  sum.digit = value;
  sum.room = value >= 20 ? 10 : 0;
  sum.step = 1;
  return true;
}

function addFused(sum: Sum, scale: number): boolean {
  if (scale >= sum.room || scale >= sum.lastScale) return false;
  sum.digit = 0;
  sum.room = scale;
  sum.step = scale;
  if (scale === 100) sum.group += 100;
  else {
    sum.total += scale;
    sum.lastScale = scale;
  }
  return true;
}

function multiply(sum: Sum, scale: number): boolean {
  if (sum.group === 0) return false;
  if (scale < 1000) {
    // "dua ratus", "nineteen hundred", "two dozen": only what directly precedes is multiplied.
    const base = scale === 100 && sum.group >= 100 ? sum.digit : sum.group;
    if (base === 0 || base >= 100) return false;
    sum.group += base * (scale - 1);
    sum.room = scale === 100 ? 100 : 0;
  } else {
    if (scale >= sum.lastScale) return false;
    if (sum.total === 0) {
      sum.mantissa = sum.group;
      sum.scale = scale;
    }
    sum.total += sum.group * scale;
    sum.group = 0;
    sum.lastScale = scale;
    sum.room = scale;
  }
  sum.digit = 0;
  sum.step = scale === 12 || scale === 20 ? 1 : scale;
  return true;
}

/** "two and a half", "dua setengah": a fraction after a whole number, before its scale or unit. */
function withTail(reader: Reader, whole: NumberReading): NumberReading {
  const tail = matchPhrase(
    reader.lexicon.fractionTails,
    reader.tokens,
    passHyphen(reader, whole.next),
  );
  if (tail === null || whole.value >= 1000) return whole;
  const scale = reader.lexicon.scales.get(reader.tokens[tail.next]?.word ?? "");
  const factor = scale ?? 1;
  const value = (whole.value + tail.value) * factor;
  const mantissa = whole.value + tail.value;
  return {
    ...whole,
    value,
    mantissa,
    scale: factor,
    step: tail.value * factor,
    next: tail.next + (scale === undefined ? 0 : 1),
  };
}

/** "tiga puluhan" spans thirty to thirty-nine; "dua ratusan" is about two hundred. */
function roundAfter(reader: Reader, at: number, value: number): NumberReading | null {
  const scale = reader.lexicon.roundScales.get(reader.tokens[at]?.word ?? "");
  if (scale === undefined || value < 1 || value >= 1000) return null;
  const number = value * scale;
  const base = { value: number, step: scale, next: at + 1, mantissa: value, scale } as const;
  if (scale === 10) return { ...base, form: "vague", interval: [number, number + 9] };
  return { ...base, form: "words", hedge: "about" };
}
