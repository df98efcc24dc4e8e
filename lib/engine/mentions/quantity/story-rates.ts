import { isCurrency } from "../../values/quantity/units.ts";
import type { QuantityValue } from "../../values/value.ts";
import type { QuantityMention } from "../mention.ts";
import { exchanged, exchangeRates } from "./equivalents.ts";

/** Rates of exchange, the first that some article gives for each pair of currencies. */
export type StoryRates = readonly QuantityValue[];

/** The rates that the articles of a story state, in the order of the articles. */
export function ratesOf(articles: readonly (readonly QuantityMention[])[]): StoryRates {
  return exchangeRates(articles.flat());
}

/**
 * A sum with what it comes to by the rates that other articles of its story state: one outlet's "($1 = 16,300 rupiah)" lays
 * another's dollars beside the rupiah of all. What its own article says of a currency stands.
 */
export function atRates(mention: QuantityMention, rates: StoryRates): QuantityMention {
  const { value } = mention;
  if (rates.length === 0 || !isCurrency(value.unit)) return mention;
  const known = new Set((value.also ?? []).map(({ unit }) => unit));
  const more = exchanged(value, rates).filter(({ unit }) => !known.has(unit));
  return more.length === 0
    ? mention
    : { ...mention, value: { ...value, also: [...(value.also ?? []), ...more] } };
}
