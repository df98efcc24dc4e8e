import { readDigits } from "./digits.ts";
import type { NumberReading } from "./number-reading.ts";
import { matchPhrase } from "./phrases.ts";
import type { Reader } from "./reader.ts";
import { passHyphen } from "./reader.ts";

/**
 * Reads the number that begins at token `at`.
 *
 * @param money - a currency sign stands before it, so that "M" and "T" may be scales
 */
export function readNumber(reader: Reader, at: number, money: boolean): NumberReading | null {
  const known = reader.known[money ? 1 : 0];
  const before = known.get(at);
  if (before !== undefined) return before;
  const reading = readAnew(reader, at, money);
  known.set(at, reading);
  return reading;
}

function readAnew(reader: Reader, at: number, money: boolean): NumberReading | null {
  if (reader.blocked.has(at)) return null;
  const token = reader.tokens[at];
  if (token === undefined) return null;
  if (token.kind === "digits") return digits(reader, at, money);
  if (token.kind !== "word") return null;
  return vague(reader, at) ?? fraction(reader, at) ?? words(reader, at) ?? fused(reader, at);
}

function digits(reader: Reader, at: number, money: boolean): NumberReading | null {
  const { tokens, lexicon } = reader;
  const reading = readDigits(tokens[at]?.word ?? "", lexicon.data.decimal);
  if (reading === null) return null;
  const scale = scaleAfter(reader, at + 1, money);
  const mantissa = reading.value;
  if (scale === null) return { ...reading, next: at + 1, form: "digits", mantissa, scale: 1 };
  // With a scale "1,250 triliun" is always the smaller number: nobody writes a thousand trillion so.
  const exact =
    reading.other !== undefined && reading.other.value < mantissa ? reading.other : reading;
  return {
    value: exact.value * scale.value,
    step: exact.step * scale.value,
    next: scale.next,
    form: "digits",
    mantissa: exact.value,
    scale: scale.value,
  };
}

function scaleAfter(reader: Reader, at: number, money: boolean) {
  const { tokens, lexicon } = reader;
  const joined = passHyphen(reader, at);
  const token = tokens[joined];
  if (token?.kind !== "word" || reader.blocked.has(joined)) return null;
  const full = lexicon.scales.get(token.word);
  if (full !== undefined) {
    // "ribu triliun", "thousand billion"
    const second = lexicon.scales.get(tokens[joined + 1]?.word ?? "");
    if (second !== undefined && second > full) return { value: full * second, next: joined + 2 };
    return { value: full, next: joined + 1 };
  }
  const short = lexicon.shortScales.get(token.word);
  if (short !== undefined && joined === at) {
    const isUnitToo = lexicon.units.has(token.word);
    if (money || !isUnitToo || (token.glued && countsSomething(reader, joined + 1))) {
      return { value: short, next: joined + 1 };
    }
  }
  const moneyScale = money && joined === at ? lexicon.moneyScales.get(token.word) : undefined;
  return moneyScale === undefined ? null : { value: moneyScale, next: joined + 1 };
}

/** Whether a plural noun stands at `at`: then "5m" before it is five million and no metre. */
function countsSomething(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (token?.kind !== "word") return false;
  const { plurals, notHeads } = reader.lexicon.sets;
  return plurals.has(token.word) || (token.word.endsWith("s") && !notHeads.has(token.word));
}

function vague(reader: Reader, at: number): NumberReading | null {
  const found = matchPhrase(reader.lexicon.vague, reader.tokens, at);
  if (found === null) return null;
  const [low, high] = found.value;
  const value = low;
  return {
    value,
    step: low,
    next: found.next,
    form: "vague",
    mantissa: low,
    scale: 1,
    interval: [low, high],
  };
}

/** "Half" and "a third" are said of what is a tenth off: the step is a fifth of the value. */
const FRACTION_STEP = 0.2;

function fraction(reader: Reader, at: number): NumberReading | null {
  const found = matchPhrase(reader.lexicon.fractions, reader.tokens, at);
  if (found === null) return null;
  const scaleFrom = scaleAt(reader, found.next);
  const scale = reader.lexicon.scales.get(reader.tokens[scaleFrom]?.word ?? "");
  const value = found.value * (scale ?? 1);
  const next = scale === undefined ? found.next : scaleFrom + 1;
  const form = scale === undefined ? "fraction" : "words";
  return {
    value,
    step: value * FRACTION_STEP,
    next,
    form,
    mantissa: found.value,
    scale: scale ?? 1,
  };
}

/** The token after "of a" in "three-quarters of a million". */
function scaleAt(reader: Reader, at: number): number {
  const link = matchPhrase(reader.lexicon.partitives, reader.tokens, at);
  const isArticle =
    link !== null && reader.lexicon.sets.articles.has(reader.tokens[link.next]?.word ?? "");
  return isArticle ? link.next + 1 : at;
}

function fused(reader: Reader, at: number): NumberReading | null {
  const word = reader.tokens[at]?.word ?? "";
  const noun = reader.lexicon.fusedOnes.get(word);
  const unit = reader.lexicon.fusedUnits.get(word);
  const base = { value: 1, step: 1, next: at + 1, form: "words", mantissa: 1, scale: 1 } as const;
  if (noun !== undefined) return { ...base, noun };
  return unit === undefined ? null : { ...base, unit };
}

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

function words(reader: Reader, from: number): NumberReading | null {
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
