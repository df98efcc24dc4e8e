import type { ImportRefusal } from "@/lib/editorial/views";

/** What giving an article a new text answers; what was typed comes back where it was refused. */
export type TextState =
  | { readonly kind: "idle" }
  | { readonly kind: "done"; readonly decisionId: string; readonly reopened: number }
  | {
      readonly kind: "refused";
      readonly reason: ImportRefusal["reason"] | "no-author" | "same" | "stale";
      readonly text: string;
      /** The current snapshot: sent back with the next try, so that a stale one can be sent again on purpose. */
      readonly seen: string;
    }
  | { readonly kind: "gone"; readonly text: string };

export const TEXT_IDLE: TextState = { kind: "idle" };

/** Gives the form's article the form's text. */
export type TextAction = (last: TextState, form: FormData) => Promise<TextState>;
