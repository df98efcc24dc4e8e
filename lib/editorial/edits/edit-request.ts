import type { Stance } from "../../engine/reconciliation.ts";
import type { Span } from "../../engine/text/span.ts";
import type { Aspect } from "../../engine/values/value.ts";
import type { EditedAnswer } from "./edit.ts";

/** Words in the current text of an article: UTF-16 offsets, the end exclusive. */
export interface ClaimPlace extends Span {
  readonly article: string;
}

/** What of a claim is to be changed; what is missing stays. */
export interface RequestedChange {
  readonly span?: Span;
  readonly answer?: EditedAnswer;
  readonly speaker?: string | null;
  readonly stance?: Stance;
}

/** An edit as the desk asks for it, before anybody has looked whether it can be done. */
export type EditRequest =
  | { readonly op: "accept"; readonly claim: ClaimPlace }
  | { readonly op: "set-aside"; readonly claim: ClaimPlace; readonly reason: string }
  | {
      readonly op: "change";
      readonly claim: ClaimPlace;
      readonly change: RequestedChange;
      readonly reason: string;
    }
  | { readonly op: "move"; readonly claim: ClaimPlace; readonly to: string }
  | {
      readonly op: "add-claim";
      readonly claim: ClaimPlace;
      readonly answer: EditedAnswer;
      readonly speaker: string | null;
    }
  | { readonly op: "question"; readonly question: string }
  | { readonly op: "merge"; readonly from: string }
  | { readonly op: "split"; readonly claims: readonly ClaimPlace[]; readonly question: string }
  | { readonly op: "add-fact"; readonly question: string; readonly aspect: Aspect }
  | { readonly op: "set-fact-aside"; readonly reason: string }
  | { readonly op: "keep"; readonly edit: string };

/**
 * Why an edit cannot be done: who signs is missing; the claim, or the other fact, is not there any more; a reason, a question or an
 * answer is missing; the words are blank, too long or not in the text; the text has them in the fact already; nothing would
 * change.
 */
export const EDIT_PROBLEMS = [
  "author",
  "claim",
  "fact",
  "reason",
  "question",
  "answer",
  "words",
  "known",
  "nothing",
] as const;

export interface RefusedEdit {
  readonly kind: "refused";
  readonly problem: (typeof EDIT_PROBLEMS)[number];
}
