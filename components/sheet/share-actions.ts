/** What making or ending a link answers. */
export type ShareState =
  | { readonly kind: "idle" }
  /** With the log entry, to take it back by. */
  | { readonly kind: "done"; readonly decisionId: string }
  | { readonly kind: "refused"; readonly problem: "author" | "days" | "language" | "gone" };

export const SHARE_IDLE: ShareState = { kind: "idle" };

/** Makes the link that the form describes, or ends the one that it names. */
export type ShareAction = (last: ShareState, form: FormData) => Promise<ShareState>;

export interface ShareActions {
  readonly make: ShareAction;
  readonly revoke: ShareAction;
}
