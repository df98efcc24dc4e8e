import type { OriginLack } from "@/lib/editorial/decide-origin";

/** What changing an origin answers; where it was refused, the form still holds what was typed. */
export type OriginFormState =
  | { readonly kind: "idle" }
  /** `decisionId` is what an undo takes back. */
  | { readonly kind: "saved"; readonly decisionId: string }
  | { readonly kind: "refused"; readonly missing: readonly OriginLack[] }
  | { readonly kind: "stale"; readonly by: string }
  | { readonly kind: "gone" };

export const ORIGIN_IDLE: OriginFormState = { kind: "idle" };

/** Changes the origin of the form's article. */
export type OriginAction = (last: OriginFormState, form: FormData) => Promise<OriginFormState>;
