import type { OutletLack } from "@/lib/editorial/decide-outlet";

/** What changing an outlet answers. */
export type OutletFormState =
  | { readonly kind: "idle" }
  /** `decisionId` is what an undo takes back. */
  | { readonly kind: "saved"; readonly decisionId: string }
  | { readonly kind: "refused"; readonly missing: readonly OutletLack[] }
  | { readonly kind: "gone" };

export const OUTLET_IDLE: OutletFormState = { kind: "idle" };

/** Changes the outlet that the form names. */
export type OutletAction = (last: OutletFormState, form: FormData) => Promise<OutletFormState>;
