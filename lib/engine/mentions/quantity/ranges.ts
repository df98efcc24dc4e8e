import { type Core, readCore } from "./cores.ts";
import type { NumberReading } from "./number-reading.ts";
import { matchPhrase } from "./phrases.ts";
import type { Reader } from "./reader.ts";
import { tidy } from "./values.ts";

/** Two ends that the words give; `core` runs from the first number to the second's unit. */
export interface RangeReading {
  readonly core: Core;
  readonly low: number;
  readonly high: number | null;
  readonly step: number;
}

/** "antara 10 dan 15 orang", "between $4 million and $5 million". */
export function openedRange(reader: Reader, at: number): RangeReading | null {
  const opener = matchPhrase(reader.lexicon.rangeOpeners, reader.tokens, at);
  if (opener === null) return null;
  const first = readCore(reader, opener.next);
  if (first === null) return null;
  const link = matchPhrase(reader.lexicon.openedRangeLinks, reader.tokens, first.next);
  const second = link === null ? null : readCore(reader, link.next);
  return second === null ? null : rangeOf(first, second);
}

/** "10-15 orang", "10 sampai 15 orang", "two or three men"; `at` is where the amount begins, its hedge included. */
export function plainRange(reader: Reader, first: Core, at: number): RangeReading | null {
  const { tokens, lexicon } = reader;
  const link = matchPhrase(lexicon.rangeLinks, tokens, first.next);
  if (link === null) return null;
  const isHyphen = tokens[first.next]?.word === "-";
  if (isHyphen && (isRow(reader, link.next) || isLabelled(reader, first, at))) return null;
  const second = readCore(reader, link.next);
  if (second === null || second.number.form === "fraction" || first.number.form === "fraction")
    return null;
  // "rose to 4.75% from 4.5%", "from 10% to 12%", "rose 16p to 405p": both sides with a unit of their own are two values.
  const areTwoValues = first.unit !== null && second.unit !== null && !isHyphen;
  return areTwoValues && movesBefore(reader, at, first.unit.money) ? null : rangeOf(first, second);
}

/** "021-555-1234": a third number after a second hyphen. */
function isRow(reader: Reader, at: number): boolean {
  const after = reader.tokens[at + 1];
  return after?.word === "-" && after.glued;
}

/** "F-16-2", "Boeing 737-800": part of a name. */
function isLabelled(reader: Reader, first: Core, at: number): boolean {
  const before = reader.tokens[at - 1];
  if (reader.tokens[at]?.glued && (before?.word === "-" || before?.kind === "word")) return true;
  return at === first.numberFrom && reader.lexicon.sets.labels.has(before?.word ?? "");
}

/** Whether "rose", or of no sum of money "from", stands before `at`: then "to" leads to a new value. */
function movesBefore(reader: Reader, at: number, isMoney: boolean): boolean {
  const word = reader.tokens[at - 1]?.word ?? "";
  if (reader.lexicon.sets.movers.has(word)) return true;
  return !isMoney && (word === "from" || word === "dari");
}

function rangeOf(first: Core, second: Core): RangeReading | null {
  if (first.unit !== null && second.unit !== null && first.unit.unit !== second.unit.unit)
    return null;
  if (first.unit !== null && !first.unit.money && second.unit === null) return null;
  const shares =
    first.number.scale === 1 &&
    second.number.scale > 1 &&
    first.number.value < second.number.mantissa;
  const low = shares ? tidy(first.number.value * second.number.scale) : lowOf(first.number);
  const high = highOf(second.number);
  if (high !== null && low >= high) return null;
  const step = Math.min(shares ? second.number.step : first.number.step, second.number.step);
  const unit = second.unit ?? first.unit;
  const core = { ...second, from: first.from, unit, numberFrom: first.numberFrom };
  return { core, low, high, step };
}

function lowOf(number: NumberReading): number {
  return number.interval === undefined ? tidy(number.value) : number.interval[0];
}

function highOf(number: NumberReading): number | null {
  return number.interval === undefined ? tidy(number.value) : number.interval[1];
}
