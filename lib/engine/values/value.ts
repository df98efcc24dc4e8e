import type { LanguageId, Localised } from "../article.ts";

/** What a fact is about; the aspects of the gold answers. */
export const ASPECTS = ["date", "quantity", "who", "where", "name", "wording", "whether"] as const;
export type Aspect = (typeof ASPECTS)[number];

/** When. Days and minutes are ISO 8601 in the event's own local time; `zone` is an offset such as "+07:00". */
export interface DateValue {
  readonly kind: "date";
  /** EDTF, or null where the words fix no calendar date ("on Wednesday" without publication). */
  readonly edtf: string | null;
  /** First and last instant that the words allow: "2024-06-19" or "2024-06-19T05:20"; null = open or unknown. */
  readonly first: string | null;
  readonly last: string | null;
  readonly grain:
    | "minute"
    | "hour"
    | "part"
    | "day"
    | "week"
    | "month"
    | "quarter"
    | "season"
    | "year"
    | "decade"
    | "century"
    | "era"
    | "unknown";
  /** How the date is known. `anchored`: from publication. `vague`: "some days ago". `bare`: nothing to anchor to. */
  readonly certainty: "stated" | "anchored" | "vague" | "bare";
  /** What the words state, whatever was inferred: compare only these where nothing anchors. */
  readonly stated: {
    readonly year?: number;
    readonly month?: number;
    readonly day?: number;
    /** ISO weekday, 1 = Monday. */
    readonly weekday?: number;
    /** Minutes after midnight, in `zone`. */
    readonly minute?: number;
  };
  readonly zone?: string;
  /** A duration in ISO 8601 ("P24Y", "PT10M") where the words give a length and no point. */
  readonly duration?: string;
  readonly approximate?: boolean;
  /** Only this part of the stretch from `first` to `last` ("early July"). */
  readonly edge?: "start" | "mid" | "end";
  /** Only a limit ("before 2020"): the time itself lies on this side of first…last. */
  readonly bound?: "before" | "after";
  /** For a time without a place in the calendar: before, at or after the telling, and the unit of "some days ago". */
  readonly vague?: { readonly direction: "past" | "present" | "future"; readonly unit?: string };
}

/** How many, how much, how long. `low` and `high` are the closed interval that the words allow; null = open end. */
export interface QuantityValue {
  readonly kind: "quantity";
  /** The point the words name; null for "belasan", "most". */
  readonly number: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** SI or ISO 4217 ("IDR"), "percent", "percentage-point", "year" …; null for a plain count. */
  readonly unit: string | null;
  /** "year", "month", "person" in a rate; null for a total. */
  readonly per: string | null;
  /** Smallest step the words are precise to: 17 → 1, 3.4 billion → 1e8. */
  readonly step: number;
  readonly hedge:
    | "exact"
    | "about"
    | "at-least"
    | "at-most"
    | "more-than"
    | "less-than"
    | "nearly"
    | "range"
    | "vague";
  /** The head noun's concept or folded stem: what is counted. */
  readonly head: string | null;
  readonly ordinal?: boolean;
  /** "6–3" → [6, 3]. */
  readonly score?: readonly number[];
  /** The words date the count to an earlier moment, or call it first or provisional. */
  readonly provisional?: true;
  /** The same amount in another unit, where the article itself states it or the unit converts. */
  readonly also?: readonly { readonly number: number; readonly unit: string }[];
}

/** Who: a set of identities (`country:RU`, `person:putin`). */
export interface PartyValue {
  readonly kind: "party";
  readonly members: readonly {
    readonly entity: string;
    readonly name: string;
    /** What an institution or office belongs to, where known: `country:ID`. */
    readonly of?: string;
  }[];
  /** The words list all members ("baik X maupun Y", "both X and Y"). */
  readonly closed: boolean;
}

export interface PlaceValue {
  readonly kind: "place";
  readonly entity: string;
  readonly name: string;
  /** Entities that contain it, nearest first: Vladivostok → ["country:RU"]. */
  readonly within: readonly string[];
  readonly coordinates?: { readonly latitude: number; readonly longitude: number };
  readonly bearing?: string;
}

/** What a thing is called. */
export interface NameValue {
  readonly kind: "name";
  readonly name: string;
  /** Folded words with the type word kept apart, numerals normalised ("09", "IX" → "9"). */
  readonly words: readonly string[];
  /** The same words as this outlet spells them, where the story knows several spellings and `words` have the usual one. */
  readonly spelled?: readonly string[];
  /** The same words as the name has them, folded, where `words` have concepts that stand for a word in any language. */
  readonly written?: readonly string[];
  /** A bare description ("perjanjian pakta pertahanan"), not a proper name. */
  readonly descriptive: boolean;
}

/** What was said, or what a text says. */
export interface WordingValue {
  readonly kind: "wording";
  readonly text: string;
  readonly language: LanguageId;
  /** Content words as concepts or stems, in order; negations and numbers kept. */
  readonly words: readonly string[];
  readonly speaker?: string;
  /** Direct words in quotation marks, or a paraphrase. */
  readonly direct: boolean;
  readonly fragment: boolean;
}

/** Whether something happened or is so. */
export interface PolarityValue {
  readonly kind: "polarity";
  readonly answer: "yes" | "no" | "open";
  /** Who holds it: null is the outlet's own voice. */
  readonly holder: PartyValue | null;
  readonly modality: "asserted" | "reported" | "alleged" | "possible" | "planned" | "denied";
  /** Of a no: not so yet ("belum", "not yet"), whatever may come. */
  readonly yet?: true;
}

export type Value =
  | DateValue
  | QuantityValue
  | PartyValue
  | PlaceValue
  | NameValue
  | WordingValue
  | PolarityValue;

/** How two values of one fact relate, and why, as a sentence an editor can check. */
export interface Comparison {
  readonly relation: "agree" | "partial" | "conflict" | "unrelated";
  /** On `partial`: which of the two is the less precise one. */
  readonly weaker?: "a" | "b" | "both";
  readonly ruleId: string;
  readonly reason: Localised;
}
