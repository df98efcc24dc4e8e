import type { Span } from "../../text/span.ts";
import { dimensionOf, isCurrency } from "../../values/quantity/units.ts";
import type { QuantityValue } from "../../values/value.ts";
import type { QuantityMention } from "../mention.ts";
import { tidy } from "./values.ts";

type Equivalent = NonNullable<QuantityValue["also"]>[number];

/** Between an amount and the same amount in another unit: "($", " or about ", " (setara ". */
const RESTATES =
  /^[\s,]*(?:\(|\[|or\b|atau\b|equivalent to\b|equal to\b|setara\b|sama dengan\b)[\s(]*(?:(?:or\b|about|setara|atau|dengan|some|i\.e\.|=|≈)\s*)?$/i;
const CURRENCY = /^[A-Z]{3}$/;

/**
 * Adds to each amount what the article itself says it comes to: in brackets beside it, through a rate of exchange
 * ("kurs Rp16.400 per dolar"), or through a count ("$40,000 for every man" and "seventeen men").
 *
 * @param mentions - sorted; returned in the same order
 */
export function stateEquivalents(
  text: string,
  mentions: readonly QuantityMention[],
): QuantityMention[] {
  const priced = withRates(text, withCurrencies(text, mentions));
  const rates = exchangeRates(priced);
  const counts = countsByHead(priced);
  const stated: QuantityMention[] = [];
  let before: QuantityMention | undefined;
  for (const [index, mention] of priced.entries()) {
    const next = priced[index + 1];
    const after = next !== undefined && restates(text, mention, next) ? next : undefined;
    stated.push(withEquivalents(mention, [before, after], rates, counts));
    before = after && mention;
  }
  return stated;
}

/** A mention with what its neighbours say that it comes to, a rate of exchange and a count; few have any of these. */
function withEquivalents(
  mention: QuantityMention,
  [before, after]: readonly (QuantityMention | undefined)[],
  rates: readonly QuantityValue[],
  counts: ReadonlyMap<string, number | null>,
): QuantityMention {
  const { value } = mention;
  const isAlone = before === undefined && after === undefined && value.per === null;
  if (isAlone && rates.length === 0) return mention;
  const also = [
    ...(value.also ?? []),
    ...(after === undefined ? [] : amountOf(mention, after)),
    ...(before === undefined ? [] : amountOf(mention, before)),
    ...exchanged(value, rates),
    ...multiplied(value, counts),
  ];
  if (also.length === 0) return mention;
  const told = { ...mention, value: { ...value, also } };
  return isRestated(mention, before) ? { ...told, restates: true } : told;
}

/** Whether an amount only says again, in another unit of the same measure, what the one before it says. */
function isRestated(mention: QuantityMention, before: QuantityMention | undefined): boolean {
  if (before === undefined || amountOf(mention, before).length === 0) return false;
  return dimensionOf(mention.value.unit) === dimensionOf(before.value.unit);
}

/** How far a sum without its currency may stand from the sum that names it. */
const SAME_CURRENCY_DISTANCE_MAX = 80;

/** "3,4 miliar dolar AS; ekspor saja 2,1 miliar": a bare sum of millions takes the currency named just before it. */
function withCurrencies(
  text: string,
  mentions: readonly QuantityMention[],
): readonly QuantityMention[] {
  return mentions.map((mention, index) => {
    const previous = mentions[index - 1];
    const { value } = mention;
    const isBare =
      value.unit === null && value.head === null && value.step >= 1e4 && (value.number ?? 0) >= 1e6;
    if (!isBare || previous === undefined || !isCurrency(previous.value.unit)) return mention;
    const between = text.slice(
      previous.end,
      Math.min(mention.start, previous.end + SAME_CURRENCY_DISTANCE_MAX + 1),
    );
    if (between.length > SAME_CURRENCY_DISTANCE_MAX || /[\n.!?]/.test(between)) return mention;
    return { ...mention, value: { ...value, unit: previous.value.unit }, ruleId: "quantity/money" };
  });
}

/** Between one unit of a currency and what it comes to in another. */
const EQUALS = /^ ?(?:=|≈|equals|equalled|sama dengan|setara|setara dengan) ?$/i;
const EQUALS_MAX = 16;

/** "($1 = 16,300 rupiah)": the second sum is a rate, and the one unit before it no sum of anything. */
function withRates(text: string, mentions: readonly QuantityMention[]): readonly QuantityMention[] {
  const isUnitOf = (mention: QuantityMention, next: QuantityMention | undefined): boolean => {
    const { number, unit } = mention.value;
    if (number !== 1 || next === undefined || !isCurrency(unit) || !isCurrency(next.value.unit))
      return false;
    const gap = next.start - mention.end;
    return (
      unit !== next.value.unit &&
      gap > 0 &&
      gap <= EQUALS_MAX &&
      EQUALS.test(text.slice(mention.end, next.start))
    );
  };
  if (!mentions.some((mention, index) => isUnitOf(mention, mentions[index + 1]))) return mentions;
  return mentions.flatMap((mention, index) => {
    if (isUnitOf(mention, mentions[index + 1])) return [];
    const before = mentions[index - 1];
    return before !== undefined && isUnitOf(before, mention)
      ? [{ ...mention, value: { ...mention.value, per: before.value.unit } }]
      : [mention];
  });
}

/** The first rate that the article gives for each pair of currencies. */
export function exchangeRates(mentions: readonly QuantityMention[]): readonly QuantityValue[] {
  const rates = new Map<string, QuantityValue>();
  for (const { value } of mentions) {
    const { unit, per, number } = value;
    if (unit === null || per === null || number === null || number <= 0) continue;
    const key = `${unit}/${per}`;
    if (CURRENCY.test(unit) && CURRENCY.test(per) && !rates.has(key)) rates.set(key, value);
  }
  return [...rates.values()];
}

/** How many characters the words between an amount and its restatement may take. */
const GAP_MAX = 30;

function restates(text: string, first: Span, second: Span): boolean {
  const gap = second.start - first.end;
  if (gap <= 0 || gap > GAP_MAX || !mayRestate(text, first.end)) return false;
  return RESTATES.test(text.slice(first.end, second.start));
}

/** Whether the words from `at` on begin as those do that `RESTATES` knows. */
function mayRestate(text: string, at: number): boolean {
  let first = at;
  while (PAUSES.has(text.charCodeAt(first))) first += 1;
  return STARTS.has(text.charCodeAt(first));
}

const PAUSES: ReadonlySet<number> = new Set([" ", ","].map((mark) => mark.charCodeAt(0)));
/** What `RESTATES` may begin with, a space or a comma apart; a line break is left to it. */
const STARTS: ReadonlySet<number> = new Set(
  [..."([oOaAeEsS\n"].map((character) => character.charCodeAt(0)),
);

function amountOf(mention: QuantityMention, other: QuantityMention): readonly Equivalent[] {
  const { number, unit, per } = other.value;
  if (
    number === null ||
    unit === null ||
    unit === mention.value.unit ||
    mention.value.unit === null
  )
    return [];
  const isAge = other.value.head === "age";
  return isAge || per !== mention.value.per ? [] : [{ number, unit }];
}

/** What a sum comes to in the other currency of each rate that is for its own. */
export function exchanged(
  value: QuantityValue,
  rates: readonly QuantityValue[],
): readonly Equivalent[] {
  const { number, unit, per } = value;
  if (number === null || unit === null || per !== null) return [];
  return rates.flatMap((rate) => {
    if (rate.number === null || rate.unit === null || rate.per === null) return [];
    if (unit === rate.unit) return [{ number: tidy(number / rate.number), unit: rate.per }];
    return unit === rate.per ? [{ number: tidy(number * rate.number), unit: rate.unit }] : [];
  });
}

/** Exact counts by head noun, where the article gives one count alone. */
function countsByHead(mentions: readonly QuantityMention[]): ReadonlyMap<string, number | null> {
  const counts = new Map<string, number | null>();
  for (const { value } of mentions) {
    if (
      value.head === null ||
      value.unit !== null ||
      value.number === null ||
      value.hedge !== "exact" ||
      value.ordinal
    )
      continue;
    const known = counts.get(value.head);
    counts.set(value.head, known === undefined || known === value.number ? value.number : null);
  }
  return counts;
}

function multiplied(
  value: QuantityValue,
  counts: ReadonlyMap<string, number | null>,
): readonly Equivalent[] {
  const { number, unit, per } = value;
  if (number === null || unit === null || per === null) return [];
  const count = countedAs(per)
    .map((noun) => counts.get(noun))
    .find((found) => found !== undefined);
  return count === undefined || count === null || count < 2
    ? []
    : [{ number: tidy(number * count), unit }];
}

/** The forms under which the text may count what a rate is by: "man" is counted as "men", "awak" as "awak". */
function countedAs(noun: string): readonly string[] {
  return [
    noun,
    `${noun}s`,
    noun.replace(/man$/, "men"),
    ...(noun === "person" ? ["people", "orang"] : []),
  ];
}
