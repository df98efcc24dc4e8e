import type { Localised } from "../article.ts";
import { describeDate } from "./date.ts";
import { describeName } from "./name.ts";
import { describeParty } from "./party.ts";
import { describePlace } from "./place.ts";
import { describePolarity } from "./polarity.ts";
import { describeQuantity } from "./quantity.ts";
import type { Value } from "./value.ts";
import { describeWording } from "./wording.ts";

/** A value as a short answer for people, in every interface language. */
export function answerOf(value: Value): Localised {
  switch (value.kind) {
    case "date":
      return describeDate(value);
    case "quantity":
      return describeQuantity(value);
    case "party":
      return describeParty(value);
    case "place":
      return describePlace(value);
    case "name":
      return describeName(value);
    case "wording":
      return describeWording(value);
    case "polarity":
      return describePolarity(value);
  }
}

/** A value as one string that programs compare: EDTF for dates, number and unit for quantities, else the English answer. */
export function codeOf(value: Value): string {
  if (value.kind === "date" && value.edtf !== null) return value.edtf;
  if (value.kind === "quantity" && value.number !== null && value.score === undefined) {
    const unit = value.unit === null ? "" : ` ${value.unit}`;
    return `${value.number}${unit}${value.per === null ? "" : `/${value.per}`}`;
  }
  return answerOf(value).en;
}
