import type { Report } from "../engine/reconciliation.ts";
import type { DateValue, QuantityValue } from "../engine/values/value.ts";
import { foldText } from "./fold-text.ts";

/**
 * How the engine reads words that do not say it all themselves, and why so; the words for people stand in lib/messages.
 * `day` is an ISO 8601 day where the reading is exactly one.
 */
export interface ReadAs {
  readonly day: string | null;
  readonly because: ReadBecause;
}

export type ReadBecause =
  /** What was added: the year (or month) of publication, the day of that name, the day counted from publication. */
  | "year"
  | "month"
  | "weekday"
  | "publication"
  /** The same where the article has no date of its own: the other articles' year. */
  | "story"
  | "vague"
  | "unanchored"
  | "vague-number"
  | Exclude<QuantityValue["hedge"], "exact" | "vague">
  | "provisional"
  | "paraphrase"
  | "fragment"
  | "reported"
  | "alleged"
  | "possible"
  | "planned"
  /** Nothing was added: the same in other words. */
  | "words";

/** Reads a report's value; null where its words say the same as the answer. `published` says whether the article has a date. */
export function readAs(report: Report, published: boolean): ReadAs | null {
  const { normalised: value } = report;
  switch (value.kind) {
    case "date":
      return readDate(value, report, published);
    case "quantity":
      if (value.hedge === "vague") return { day: null, because: "vague-number" };
      if (value.hedge !== "exact") return { day: null, because: value.hedge };
      return value.provisional ? { day: null, because: "provisional" } : otherWords(report);
    case "wording":
      if (!value.direct) return { day: null, because: "paraphrase" };
      return value.fragment ? { day: null, because: "fragment" } : null;
    case "polarity":
      // The answer to who denies it says that it is denied.
      return value.modality === "asserted" || value.modality === "denied"
        ? null
        : { day: null, because: value.modality };
    default:
      return otherWords(report);
  }
}

function readDate(value: DateValue, report: Report, published: boolean): ReadAs | null {
  const { certainty, first, last, grain } = value;
  const day = grain === "day" && first !== null && first === last ? first : null;
  if (certainty === "stated") return otherWords(report, day);
  if (certainty === "vague") return { day, because: "vague" };
  if (certainty === "bare") return { day, because: "unanchored" };
  return { day, because: published ? anchorOf(value) : "story" };
}

function anchorOf({ stated }: DateValue): ReadBecause {
  if (stated.day === undefined) return stated.weekday === undefined ? "publication" : "weekday";
  return stated.month === undefined ? "month" : "year";
}

/** The answer beside words that do not have it in them, in either language of the desk. */
function otherWords({ evidence, answer }: Report, day: string | null = null): ReadAs | null {
  const words = foldText(evidence[0]?.text ?? "");
  const said = [answer.en, answer.id].some((text) => words.includes(foldText(text)));
  return said ? null : { day, because: "words" };
}
