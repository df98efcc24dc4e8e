import {
  differenceToBase,
  dimensionOf,
  isDivisible,
  isPartOf,
} from "../../values/quantity/units.ts";
import type { NumberReading } from "./number-reading.ts";
import { readNumber } from "./numbers.ts";
import { matchPhrase } from "./phrases.ts";
import { isCapitalised, passHyphen, type Reader } from "./reader.ts";
import { readSign, readUnit, type UnitReading } from "./units.ts";
import { tidy } from "./values.ts";

/** A number with its currency sign or unit, before hedges and head noun are known. */
export interface Core {
  readonly from: number;
  readonly number: NumberReading;
  readonly numberFrom: number;
  readonly unit: UnitReading | null;
  readonly next: number;
}

/** Reads "Rp3,4 triliun", "magnitudo 5,6", "12 ton", "two hours and 15 minutes", "17": what every amount is made of. */
export function readCore(reader: Reader, at: number): Core | null {
  const core = readSimple(reader, at) ?? withArticle(reader, at);
  return core === null ? null : withRest(reader, core);
}

/** Units of which "a kilo of tomatoes" is one; "a year" alone says nothing but that time passes. */
const ARTICLE_UNITS: ReadonlySet<string> = new Set(["mass", "volume", "area"]);
/** Lengths of which "for a week" is one; a second is also what comes after the first. */
const ARTICLE_LENGTHS: ReadonlySet<string> = new Set([
  "hour",
  "day",
  "week",
  "fortnight",
  "month",
  "year",
  "decade",
]);

/** "A kilo of tomatoes", "a foot and a half": one of a unit, where more words than the unit follow; "for a week". */
function withArticle(reader: Reader, at: number): Core | null {
  const { tokens, lexicon } = reader;
  if (!lexicon.sets.articles.has(tokens[at]?.word ?? "")) return null;
  const found = matchPhrase(lexicon.units, tokens, at + 1);
  if (found === null) return null;
  const isMeasured =
    ARTICLE_UNITS.has(dimensionOf(found.value)) &&
    matchPhrase(lexicon.partitives, tokens, found.next) !== null;
  const isLength =
    ARTICLE_LENGTHS.has(found.value) && lexicon.sets.lengthLinks.has(tokens[at - 1]?.word ?? "");
  const isMore = isMeasured || isLength;
  if (!isMore && matchPhrase(lexicon.fractionTails, tokens, found.next) === null) return null;
  const unit = { unit: found.value, next: found.next, money: false };
  const one = { value: 1, step: 1, mantissa: 1, scale: 1, form: "words", next: at + 1 } as const;
  return { from: at, number: one, numberFrom: at, unit, next: found.next };
}

/** "two years and a half", "a foot and a half", or a part in a smaller unit. */
function withRest(reader: Reader, core: Core): Core {
  const { unit, number } = core;
  if (unit === null || unit.money || number.interval !== undefined || !isWhole(number)) return core;
  const tail = matchPhrase(reader.lexicon.fractionTails, reader.tokens, core.next);
  if (tail === null) return withSmallerUnit(reader, core, unit);
  const value = number.value + tail.value;
  return {
    ...core,
    number: { ...number, value, step: tail.value, mantissa: value, next: tail.next },
    unit: { ...unit, next: tail.next },
    next: tail.next,
  };
}

/** "6ft 2in", "1 jam 20 menit", "eight years and six months": the second part is less than one of the first's unit. */
function withSmallerUnit(reader: Reader, core: Core, unit: UnitReading): Core {
  if (!isDivisible(unit.unit)) return core;
  const { number } = core;
  const joined = reader.lexicon.sets.listJoiners.has(reader.tokens[core.next]?.word ?? "")
    ? core.next + 1
    : core.next;
  const second = readSimple(reader, joined);
  if (second?.unit === null || second === null || second.number.interval !== undefined) return core;
  const ratio = differenceToBase(1, unit.unit) / differenceToBase(1, second.unit.unit);
  if (
    !isPartOf(second.unit.unit, unit.unit) ||
    second.from !== second.numberFrom ||
    second.number.value >= ratio
  )
    return core;
  const value = tidy(number.value + second.number.value / ratio);
  const step = second.number.step / ratio;
  return {
    ...core,
    number: { ...number, value, step, mantissa: value, next: second.number.next },
    unit: { ...unit, next: second.next },
    next: second.next,
  };
}

function isWhole(number: NumberReading): boolean {
  return number.scale === 1 && Number.isInteger(number.value);
}

function readSimple(reader: Reader, at: number): Core | null {
  const before = matchPhrase(reader.lexicon.unitsBefore, reader.tokens, at);
  const short = before !== null && before.next === at + 1 && reader.tokens[at]?.word.length === 1;
  if (before !== null && (!short || isCapitalised(reader, at))) {
    const number = readNumber(reader, before.next, false);
    if (number !== null && number.form === "digits" && number.value < 11) {
      const unit = { unit: before.value, next: number.next, money: false };
      return { from: at, number, numberFrom: before.next, unit, next: number.next };
    }
  }
  const sign = readSign(reader, at);
  const number = readNumber(reader, sign?.next ?? at, sign !== null);
  if (number === null) return null;
  const numberFrom = sign?.next ?? at;
  if (sign !== null) {
    return {
      from: at,
      number,
      numberFrom,
      unit: { unit: sign.unit, next: number.next, money: sign.money },
      next: number.next,
    };
  }
  if (number.unit !== undefined) {
    const unit = { unit: number.unit, next: number.next, money: false };
    return { from: at, number, numberFrom, unit, next: number.next };
  }
  const unit = readUnit(reader, number.next, number) ?? fractionUnit(reader, number);
  return { from: at, number, numberFrom, unit, next: unit?.next ?? number.next };
}

/** "a quarter of an hour", "half of a tonne"; and "a quarter point" near words of interest rates. */
function fractionUnit(reader: Reader, number: NumberReading): UnitReading | null {
  if (number.form !== "fraction") return null;
  const { tokens, lexicon } = reader;
  const point = matchPhrase(lexicon.points, tokens, passHyphen(reader, number.next));
  const point2 = point ?? matchPhrase(lexicon.points, tokens, articleAfter(reader, number.next));
  if (point2 !== null && nearRates(reader, number.next)) {
    return { unit: "percentage-point", next: point2.next, money: false };
  }
  const link = matchPhrase(lexicon.partitives, tokens, number.next);
  if (link === null || !lexicon.sets.articles.has(tokens[link.next]?.word ?? "")) return null;
  const unit = matchPhrase(lexicon.units, tokens, link.next + 1);
  return unit === null ? null : { unit: unit.value, next: unit.next, money: false };
}

function articleAfter(reader: Reader, at: number): number {
  return reader.lexicon.sets.articles.has(reader.tokens[at]?.word ?? "") ? at + 1 : at;
}

/** How many words before and after "a quarter point" may name an interest rate. */
const RATE_WINDOW = 14;

function nearRates(reader: Reader, at: number): boolean {
  for (let index = Math.max(0, at - RATE_WINDOW); index < at + RATE_WINDOW; index += 1) {
    if (reader.lexicon.sets.rateSubjects.has(reader.tokens[index]?.word ?? "")) return true;
  }
  return false;
}
