import type { EditRequest, RefusedEdit } from "@/lib/editorial/edits/edit-request";

/** An edit of a fact that is there. */
export type FactEdit = Exclude<EditRequest, { readonly op: "add-fact" }>;

/** What came of an edit. Whatever was not saved is still in the form. */
export type EditOutcome =
  | { readonly kind: "saved"; readonly revision: string; readonly factId: string }
  | { readonly kind: "refused"; readonly problem: RefusedEdit["problem"] }
  | { readonly kind: "stale"; readonly author: string }
  | { readonly kind: "gone" };

/** Edits a fact as its reader saw it. */
export type EditAction = (input: {
  readonly factId: string;
  readonly revision: string | null;
  readonly edit: FactEdit;
}) => Promise<EditOutcome>;

/** Adds a fact to a story, with a first claim where there is one. */
export type AddFactAction = (input: {
  readonly storyId: string;
  readonly fact: Extract<EditRequest, { readonly op: "add-fact" }>;
  readonly claim: Extract<EditRequest, { readonly op: "add-claim" }> | null;
}) => Promise<EditOutcome>;

/** Takes an edit back. */
export type RestoreAction = (decisionId: string) => Promise<EditOutcome>;
