/** What ticking a correction, or taking a tick back, answers. */
export type TickState =
  | { readonly kind: "idle" }
  /** `decisionId` is what an undo takes back. */
  | { readonly kind: "saved"; readonly decisionId: string }
  /** blocked: something later stands in the way. */
  | { readonly kind: "refused"; readonly reason: "author" | "gone" | "blocked" };

export const TICK_IDLE: TickState = { kind: "idle" };

/** Ticks what the form names, or takes its tick back. */
export type TickAction = (last: TickState, form: FormData) => Promise<TickState>;
