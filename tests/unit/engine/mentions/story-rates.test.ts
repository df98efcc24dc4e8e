import { describe, expect, it } from "vitest";
import type { QuantityMention } from "../../../../lib/engine/mentions/mention.ts";
import { atRates, ratesOf } from "../../../../lib/engine/mentions/quantity/story-rates.ts";
import { quantity } from "../../../support/claims.ts";

const mention = (value: QuantityMention["value"]): QuantityMention => ({
  kind: "quantity",
  ruleId: "quantity/money",
  start: 0,
  end: 4,
  text: "Rp16",
  numberSpan: { start: 2, end: 4 },
  value,
});
const rate = (number: number) => mention(quantity(number, { unit: "IDR", per: "USD" }));
const sum = (number: number, unit: string, rest = {}) =>
  mention(quantity(number, { unit, ...rest }));

describe("rates of exchange of a story", () => {
  const rates = ratesOf([[sum(5, "IDR")], [rate(16_000), sum(9, "USD")], [rate(17_000)]]);

  it("are the first that an article states", () => {
    expect(rates.map(({ number, unit, per }) => [number, unit, per])).toEqual([
      [16_000, "IDR", "USD"],
    ]);
  });

  it("say what a sum of another article comes to, in either direction", () => {
    expect(atRates(sum(3.2e12, "IDR"), rates).value.also).toEqual([
      { number: 200_000_000, unit: "USD" },
    ]);
    expect(atRates(sum(2, "USD"), rates).value.also).toEqual([{ number: 32_000, unit: "IDR" }]);
  });

  it("leave what is no sum, is in a third currency, or is told in the other currency already", () => {
    const told = sum(2, "USD", { also: [{ number: 32_900, unit: "IDR" }] });
    for (const other of [told, sum(7, "EUR"), sum(40, "kilometre"), rate(16_500)])
      expect(atRates(other, rates)).toBe(other);
  });
});
