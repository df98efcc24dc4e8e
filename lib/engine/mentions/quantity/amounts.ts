import type { HedgeKind } from "../../languages/language.ts";
import type { QuantityValue } from "../../values/value.ts";
import type { Found } from "./found.ts";
import { type HeadReading, readHead } from "./heads.ts";
import type { NumberReading } from "./number-reading.ts";
import { readNumber } from "./numbers.ts";
import { partitiveHead } from "./partitives.ts";
import { matchPhrase } from "./phrases.ts";
import { isCapitalised, isName, passHyphen, type Reader } from "./reader.ts";
import { readRate, readSign, readUnit, TIMES, type UnitReading } from "./units.ts";
import { COUNT, hedgedInterval, tidy } from "./values.ts";

/** A number with its currency sign or unit, before hedges and head noun are known. */
interface Core {
  readonly from: number;
  readonly number: NumberReading;
  readonly numberFrom: number;
  readonly unit: UnitReading | null;
  readonly next: number;
}

/** Units after which a noun says what is measured: "12 ton ikan", "60 persen warga". */
const MEASURES_OF_THINGS: ReadonlySet<string> = new Set([
  "tonne",
  "kilogram",
  "gram",
  "quintal",
  "pound",
  "ounce",
  "litre",
  "millilitre",
  "barrel",
  "gallon",
  "hectare",
  "acre",
  "square-metre",
  "square-kilometre",
  "cubic-metre",
  "percent",
  "megawatt",
  "square-mile",
]);

/** Reads a count, measure or sum of money with hedge, unit, rate and head noun. */
export function readAmount(reader: Reader, at: number): Found | null {
  const opened = openedRange(reader, at);
  if (opened !== null) return opened;
  const hedge = matchPhrase(reader.lexicon.hedges, reader.tokens, at);
  const from = hedge?.next ?? at;
  const core = readCore(reader, from);
  if (core === null) return null;
  const range = plainRange(reader, core, at, hedge !== null);
  if (range !== null) return range;
  if (hedge === null && isIdentifier(reader, core)) return null;
  return complete(reader, core, at, hedge?.value ?? null);
}

function readCore(reader: Reader, at: number): Core | null {
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
      unit: { ...sign, next: number.next },
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

/** "antara 10 dan 15 orang", "between $4 million and $5 million". */
function openedRange(reader: Reader, at: number): Found | null {
  const opener = matchPhrase(reader.lexicon.rangeOpeners, reader.tokens, at);
  if (opener === null) return null;
  const first = readCore(reader, opener.next);
  if (first === null) return null;
  const link = matchPhrase(reader.lexicon.openedRangeLinks, reader.tokens, first.next);
  const second = link === null ? null : readCore(reader, link.next);
  if (second === null) return null;
  return rangeOf(reader, first, second, at);
}

/** "10-15 orang", "10 sampai 15 orang", "two or three men": only where something is counted or measured. */
function plainRange(reader: Reader, first: Core, at: number, hedged: boolean): Found | null {
  const { tokens, lexicon } = reader;
  const link = matchPhrase(lexicon.rangeLinks, tokens, first.next);
  if (link === null) return null;
  const isHyphen = tokens[first.next]?.word === "-";
  if (isHyphen && tokens[link.next + 1]?.word === "-" && tokens[link.next + 1]?.glued) return null;
  const previous = tokens[at - 1];
  if (isHyphen && tokens[at]?.glued && (previous?.word === "-" || previous?.kind === "word"))
    return null;
  const second = readCore(reader, link.next);
  if (second === null || second.number.form === "fraction" || first.number.form === "fraction")
    return null;
  // "rose to 4.75% from 4.5%", "from 10% to 12%": both sides with a unit of their own are two values.
  if (
    first.unit !== null &&
    !first.unit.money &&
    second.unit !== null &&
    !isHyphen &&
    movesBefore(reader, at)
  )
    return null;
  const found = rangeOf(reader, first, second, at);
  if (found === null) return null;
  const says = found.value.unit !== null || found.head !== undefined || hedged;
  return says ? found : null;
}

/** Whether a word such as "from" or "dari" stands before `at`: then "to" leads to a new value. */
function movesBefore(reader: Reader, at: number): boolean {
  const word = reader.tokens[at - 1]?.word ?? "";
  return word === "from" || word === "dari";
}

function rangeOf(reader: Reader, first: Core, second: Core, from: number): Found | null {
  if (first.unit !== null && second.unit !== null && first.unit.unit !== second.unit.unit)
    return null;
  if (first.unit !== null && !first.unit.money && second.unit === null) return null;
  const shares =
    first.number.scale === 1 &&
    second.number.scale > 1 &&
    first.number.value < second.number.mantissa;
  const low = shares ? tidy(first.number.value * second.number.scale) : lowOf(first.number);
  const high = highOf(second.number);
  if (low === null || (high !== null && low >= high)) return null;
  const unit = second.unit ?? first.unit;
  const built = complete(reader, { ...second, unit, numberFrom: first.numberFrom }, from, null);
  if (built === null) return null;
  const step = Math.min(shares ? second.number.step : first.number.step, second.number.step);
  const value = { ...built.value, number: null, low, high, step, hedge: "range" as const };
  return { ...built, value, numberFrom: first.numberFrom, ruleId: "quantity/range" };
}

function lowOf(number: NumberReading): number | null {
  return number.interval === undefined ? tidy(number.value) : number.interval[0];
}

function highOf(number: NumberReading): number | null {
  return number.interval === undefined ? tidy(number.value) : number.interval[1];
}

function complete(
  reader: Reader,
  core: Core,
  from: number,
  hedgeBefore: HedgeKind | null,
): Found | null {
  const { tokens, lexicon } = reader;
  const { unit } = core;
  let next = core.next;
  let hedge = hedgeBefore;
  const after = hedgeAfter(reader, next, false);
  if (after !== null) {
    hedge ??= after.value;
    next = after.next;
  }
  let number = core.number;
  const part = unit === null ? partitiveHead(reader, next, number) : null;
  const head = part?.head ?? headOf(reader, core, next);
  if (head !== null && part === null) next = Math.max(next, head.next);
  const late = after === null && head !== null ? hedgeAfter(reader, next, true) : null;
  if (late !== null) {
    hedge ??= late.value;
    next = late.next;
  }
  if (unit === null && head === null && number.form === "fraction" && hedge === null) return null;
  number = checkShape(number, unit, head);
  const rate = readRate(reader, next, unit !== null);
  if (rate !== null) next = rate.next;
  if (number.noun === "" && head === null) return null;
  const isSingle = tokens[core.numberFrom]?.word ?? "";
  const pronoun =
    lexicon.data.pronoun.words.includes(isSingle) && number.next === core.numberFrom + 1;
  if (isRepeated(reader, core)) return null;
  if (
    pronoun &&
    hedge === null &&
    !pronounCounts(
      reader,
      core.numberFrom,
      unit !== null,
      part !== null ? part.certain : head !== null,
    )
  )
    return null;
  if (part === null && isPair(reader, core.numberFrom, number, unit)) return null;
  if (unit === null && hedge === null && saysNothing(reader, core, number, head)) return null;
  const value = quantityOf(
    number,
    unit,
    hedge,
    head?.head ?? (number.noun || null),
    rate?.per ?? null,
    reader,
    core,
  );
  const score =
    part?.whole === undefined || part.whole < number.value
      ? {}
      : { score: [number.value, part.whole - number.value] };
  const ruleId = ruleOf(unit, number, value);
  return {
    value: { ...value, ...score },
    from: negative(reader, core) ? core.from - 1 : from,
    next,
    numberFrom: core.numberFrom,
    numberNext: number.next,
    ...(head === null ? {} : { head }),
    ruleId,
  };
}

function ruleOf(unit: UnitReading | null, number: NumberReading, value: QuantityValue): string {
  if (unit?.money) return "quantity/money";
  if (value.unit === "share") return "quantity/share";
  if (unit !== null)
    return TIMES.has(unit.unit)
      ? "quantity/duration"
      : `quantity/${unit.unit.startsWith("percent") ? "percent" : "measure"}`;
  return number.form === "vague" ? "quantity/vague" : "quantity/count";
}

function hedgeAfter(reader: Reader, at: number, afterHead: boolean) {
  const found = matchPhrase(reader.lexicon.hedgesAfter, reader.tokens, at);
  if (found === null) return null;
  const following = reader.tokens[found.next];
  // "300 lebih dari": a comparison; "12 orang lebih memilih": an adverb.
  if (reader.lexicon.sets.notHeads.has(following?.word ?? "") && found.next === at + 1) return null;
  return afterHead && following?.kind === "word" && found.next === at + 1 ? null : found;
}

function headOf(reader: Reader, core: Core, at: number): HeadReading | null {
  const { lexicon, tokens } = reader;
  const { unit, number } = core;
  const from = passHyphen(reader, at);
  if (unit === null) {
    if (from > at) {
      // "nine-member council": the word in the compound is what is counted.
      const word = tokens[from];
      const counts = word?.kind === "word" && !lexicon.sets.notHeads.has(word.word);
      return counts ? { head: word.word, from, next: from + 1 } : null;
    }
    if (tokens[at]?.glued && number.form === "digits") return null;
    const shared =
      number.form === "fraction" ? skipDeterminers(reader, skipPartitive(reader, at)) : at;
    return readHead(reader, shared, number.form === "fraction" || number.value !== 1);
  }
  if (!unit.money && !MEASURES_OF_THINGS.has(unit.unit)) return null;
  const link = matchPhrase(lexicon.partitives, tokens, at);
  if (lexicon.data.headPosition === "last") {
    if (link === null || unit.unit === "percentage-point") return null;
    return (
      readHead(reader, skipDeterminers(reader, link.next), unit.unit === "percent") ??
      readHead(reader, skipDeterminers(reader, link.next), false)
    );
  }
  return unit.money ? null : readHead(reader, at, true);
}

function skipPartitive(reader: Reader, at: number): number {
  return matchPhrase(reader.lexicon.partitives, reader.tokens, at)?.next ?? at;
}

function skipDeterminers(reader: Reader, at: number): number {
  let index = at;
  while (reader.lexicon.sets.determiners.has(reader.tokens[index]?.word ?? "")) index += 1;
  return index;
}

/** Takes the other reading of "1.250" or "1,250" where what is counted or measured asks for it. */
function checkShape(
  number: NumberReading,
  unit: UnitReading | null,
  head: HeadReading | null,
): NumberReading {
  const { other } = number;
  if (other === undefined) return number;
  const countsThings = unit === null && head !== null && !Number.isInteger(number.value);
  const overHundred =
    unit?.unit.startsWith("percent") === true && number.value >= 1000 && other.value < 100;
  return countsThings || overHundred ? { ...number, ...other, mantissa: other.value } : number;
}

/** "satu-satunya", "dua-duanya": a word said twice is no number. */
function isRepeated(reader: Reader, core: Core): boolean {
  const again = passHyphen(reader, core.number.next);
  const word = reader.tokens[core.numberFrom]?.word ?? "";
  return (
    again > core.number.next &&
    reader.tokens[again]?.word.startsWith(word) === true &&
    core.number.form === "words"
  );
}

function pronounCounts(reader: Reader, at: number, hasUnit: boolean, hasHead: boolean): boolean {
  const { pronoun } = reader.lexicon.data;
  const before = reader.tokens[at - 1]?.word ?? "";
  const after = reader.tokens[at + 1]?.word ?? "";
  return (
    (hasUnit || hasHead) && !pronoun.notAfter.includes(before) && !pronoun.notBefore.includes(after)
  );
}

function isPair(
  reader: Reader,
  at: number,
  number: NumberReading,
  unit: UnitReading | null,
): boolean {
  const before = reader.tokens[at - 1]?.word ?? "";
  return (
    number.form === "words" &&
    number.value === 2 &&
    unit === null &&
    reader.lexicon.sets.pairDeterminers.has(before)
  );
}

/** Four digits without a mark that are a year wherever nothing says otherwise. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** A year, a label after a name ("Sri Mekhala 9"), a vague word or a figure without any context. */
function saysNothing(
  reader: Reader,
  core: Core,
  number: NumberReading,
  head: HeadReading | null,
): boolean {
  const isYear = YEAR.test(reader.tokens[core.numberFrom]?.word ?? "") && number.scale === 1;
  if (head !== null) return isYear && number.value % 100 !== 0;
  if (isYear) return true;
  // "Hundreds were hurt", but not "hundreds" at the end of a phrase.
  if (number.form === "vague")
    return !reader.lexicon.sets.notHeads.has(reader.tokens[number.next]?.word ?? "");
  if (number.form === "words" || number.scale > 1) return false;
  const before = core.numberFrom - 1;
  if (isName(reader, before)) return true;
  // "Of 22 surveyed, 17 had …" counts; "1. Introduction" and "(3)" only number things.
  return reader.tokens[before]?.kind !== "word" && !goesOn(reader, number.next);
}

/** Whether the sentence goes on after a number with a word that is no name. */
function goesOn(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  return token?.kind === "word" && !token.glued && !isCapitalised(reader, at);
}

/** Digits that name a thing: glued to letters or signs, after a label word, in a clock time or a version. */
function isIdentifier(reader: Reader, core: Core): boolean {
  const { tokens, lexicon } = reader;
  if (core.number.form !== "digits" || core.unit?.money) return false;
  const at = core.numberFrom;
  const before = tokens[core.from - 1];
  const after = tokens[core.number.next];
  if (core.from === at && tokens[at]?.glued && before !== undefined) {
    if (before.kind === "word" || "-/.:#@_&^*=©".includes(before.word))
      return !negative(reader, core);
  }
  if (after?.glued && core.unit === null) {
    if (after.kind === "word" && !lexicon.shortScales.has(after.word)) return true;
    if ((after.word === ":" || after.word === "/") && tokens[core.number.next + 1]?.glued)
      return true;
    if (
      after.word === "-" &&
      tokens[core.number.next + 1]?.glued &&
      tokens[core.number.next + 1]?.kind === "digits"
    )
      return true;
  }
  const label = before?.word === "." && before.glued ? core.from - 2 : core.from - 1;
  const isLabel = lexicon.sets.labels.has(tokens[label]?.word ?? "") && core.unit === null;
  return isLabel && tokens[label - 1]?.kind !== "digits";
}

/** A minus sign: it stands apart from what precedes and close to the number, which has a unit. */
function negative(reader: Reader, core: Core): boolean {
  const before = reader.tokens[core.from - 1];
  return (
    before?.word === "-" &&
    !before.glued &&
    reader.tokens[core.from]?.glued === true &&
    core.unit !== null &&
    !core.unit.money
  );
}

function quantityOf(
  number: NumberReading,
  unit: UnitReading | null,
  hedge: HedgeKind | null,
  head: string | null,
  per: string | null,
  reader: Reader,
  core: Core,
): QuantityValue {
  const isBasis = unit?.unit === "basis-point";
  const sign = negative(reader, core) ? -1 : 1;
  const factor = (isBasis ? 0.01 : 1) * sign;
  const base = {
    ...COUNT,
    unit: isBasis
      ? "percentage-point"
      : (unit?.unit ?? (number.form === "fraction" ? "share" : null)),
    per,
    head,
    step: tidy(number.step * Math.abs(factor)),
  };
  if (number.interval !== undefined) {
    return { ...base, low: number.interval[0], high: number.interval[1], hedge: "vague" };
  }
  const value = tidy(number.value * factor);
  const also = isBasis ? { also: [{ number: number.value, unit: "basis-point" }] } : {};
  if (hedge === null) return { ...base, number: value, low: value, high: value, ...also };
  return { ...base, number: value, ...hedgedInterval(value, hedge), hedge, ...also };
}
