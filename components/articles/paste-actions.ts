import type { ImportOutcome, ImportRefusal } from "@/lib/editorial/views";

/** A pasted article as typed, so that a refusal loses nothing. */
export interface PastedArticle {
  readonly outlet: string;
  readonly title: string;
  readonly url: string;
  readonly publishedAt: string;
  readonly text: string;
}

export type PasteState =
  | { readonly kind: "idle" }
  | { readonly kind: "done"; readonly outcome: ImportOutcome; readonly at: number }
  | {
      readonly kind: "refused";
      readonly reason: ImportRefusal["reason"] | "no-author";
      readonly typed: PastedArticle;
    };

export const PASTE_IDLE: PasteState = { kind: "idle" };
export const PASTE_BLANK: PastedArticle = {
  outlet: "",
  title: "",
  url: "",
  publishedAt: "",
  text: "",
};

/** Imports the article of the form. */
export type PasteAction = (last: PasteState, form: FormData) => Promise<PasteState>;
