import type { HedgeKind } from "../../languages/language.ts";
import type { QuantityValue } from "../../values/value.ts";

/** A plain count of nothing in particular: the value from which the rules build theirs. */
export const COUNT: QuantityValue = {
  kind: "quantity",
  number: null,
  low: null,
  high: null,
  unit: null,
  per: null,
  step: 1,
  hedge: "exact",
  head: null,
};

/** Binary fractions of decimal steps (0.1 × 3) would show in the interface: twelve digits are enough for any news. */
export function tidy(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(12));
}

/**
 * The interval that a hedge allows around a number: "about" a tenth either way, "nearly" a tenth below, "more than"
 * up to half as much again (the widths of the design's quantity rules).
 */
export function hedgedInterval(
  value: number,
  hedge: HedgeKind,
): Pick<QuantityValue, "low" | "high"> {
  const [less, more] = value < 0 ? [1.1, 0.9] : [0.9, 1.1];
  switch (hedge) {
    case "about":
      return { low: tidy(value * less), high: tidy(value * more) };
    case "nearly":
      return { low: tidy(value * less), high: value };
    case "more-than":
      return { low: value, high: tidy(value * (value < 0 ? 0.5 : 1.5)) };
    case "at-least":
      return { low: value, high: null };
    case "at-most":
    case "less-than":
      return { low: null, high: value };
  }
}
