import type { NumberReading } from "./number-reading.ts";
import { matchPhrase } from "./phrases.ts";
import { passHyphen, type Reader } from "./reader.ts";

/** A unit or currency in the text; `next` is the token after it. */
export interface UnitReading {
  readonly unit: string;
  readonly next: number;
  readonly money: boolean;
}

const ISO_CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** The ISO 4217 code that stands at `at` in capitals. */
function isoCode(reader: Reader, at: number): string | null {
  const token = reader.tokens[at];
  if (token?.kind !== "word" || token.word.length !== 3) return null;
  const written = reader.text.slice(token.start, token.end);
  return ISO_CURRENCIES.has(written) ? written : null;
}

/** A currency sign or code before the number at the token after it: "Rp", "US$", "EUR". */
export function readSign(reader: Reader, at: number): UnitReading | null {
  const sign = matchPhrase(reader.lexicon.currencySigns, reader.tokens, at);
  // "A$3" is Australian, "a $3 deal" is not.
  const isOne =
    sign !== null && reader.tokens.slice(at + 1, sign.next).every((token) => token.glued);
  const found = isOne ? sign : null;
  const code = isoCode(reader, at);
  const reading =
    found === null ? code && { unit: code, next: at + 1 } : { unit: found.value, next: found.next };
  if (!reading) return null;
  const following = reader.tokens[reading.next];
  if (following === undefined || following.kind === "sign" || following.kind === "break")
    return null;
  return { ...reading, money: true };
}

/**
 * The unit or currency after a number. English "pounds" is money after a million and weight after 20; "won" is money
 * only from a hundred on, since it is mostly a verb.
 */
export function readUnit(reader: Reader, at: number, number: NumberReading): UnitReading | null {
  const from = passHyphen(reader, at);
  if (reader.tokens[from]?.kind === "break") return null;
  const money = matchPhrase(reader.lexicon.currencies, reader.tokens, from);
  const measure = matchPhrase(reader.lexicon.units, reader.tokens, from);
  if (measure !== null && (money === null || measure.next >= money.next)) {
    const isSterling = measure.value === "pound" && number.value >= 10_000;
    return { unit: isSterling ? "GBP" : measure.value, next: measure.next, money: isSterling };
  }
  if (money !== null) {
    if (money.value === "KRW" && number.value < 100) return null;
    return { unit: money.value, next: money.next, money: true };
  }
  const code = isoCode(reader, from);
  return code === null ? null : { unit: code, next: from + 1, money: true };
}

/** What a rate is counted by: "per tahun", "a month", "for every man", "per dolar". */
export function readRate(
  reader: Reader,
  at: number,
  hasUnit: boolean,
): { readonly per: string; readonly next: number } | null {
  const { tokens, lexicon } = reader;
  const fused = matchPhrase(lexicon.rates, tokens, at);
  if (fused !== null) return { per: fused.value, next: fused.next };
  const link = matchPhrase(lexicon.rateLinks, tokens, at);
  const word = tokens[link?.next ?? -1];
  if (link === null || word?.kind !== "word") return null;
  const unit = matchPhrase(lexicon.units, tokens, link.next);
  // "a" makes a rate with a time alone: "a year", but not "a man".
  const article = lexicon.sets.articles.has(tokens[at]?.word ?? "");
  if (unit !== null && (TIMES.has(unit.value) || hasUnit))
    return { per: unit.value, next: unit.next };
  if (article)
    return lexicon.data.personWords.includes(word.word) && hasUnit
      ? { per: "person", next: link.next + 1 }
      : null;
  const currency = matchPhrase(lexicon.currencies, tokens, link.next);
  if (currency !== null) return { per: currency.value, next: currency.next };
  if (lexicon.sets.personWords.has(word.word)) return { per: "person", next: link.next + 1 };
  // "5 kabupaten/kota": a slash makes a rate with a unit alone.
  if (tokens[at]?.word === "/" || lexicon.sets.notHeads.has(word.word)) return null;
  return { per: word.word, next: link.next + 1 };
}

/** Units of time that a rate or an age may have. */
export const TIMES: ReadonlySet<string> = new Set([
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "year",
  "decade",
  "century",
  "windu",
]);
