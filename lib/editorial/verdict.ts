/** What an editor can find of a fact. The words for people stand in lib/messages. */
export const VERDICTS = ["verified", "qualified", "disputed", "refuted", "unverifiable"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why outlets differ. */
export const DIFFERENCES = [
  "mistake",
  "definition",
  "precision",
  "superseded",
  "translation",
  "transcription",
  "attribution",
  "disputed",
  "unknown",
] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** The value that stands: one the outlets report (by its `value` string), one in the editor's words, or both sides. */
export type Standing =
  | { readonly kind: "value"; readonly value: string }
  | { readonly kind: "other"; readonly text: string }
  | { readonly kind: "both" };

/** A document that an editor read and gives with a verdict: the decree, the record, the table itself. */
export interface PrimaryDocument {
  readonly title: string;
  /** http or https; null where it is on no page. */
  readonly url: string | null;
}

/** What an editor decided on a fact. Without a verdict it is a draft. */
export interface Ruling {
  readonly verdict: Verdict | null;
  readonly standing: Standing | null;
  readonly difference: Difference | null;
  readonly reason: string;
  /** What a qualified verdict says with the value. */
  readonly qualification: string;
  readonly document: PrimaryDocument | null;
}

/** So long may the texts of a ruling be, in UTF-16 code units. */
export const RULING_LENGTH_MAX = {
  reason: 4000,
  qualification: 4000,
  other: 500,
  documentTitle: 500,
  documentUrl: 2000,
} as const;
