import type { PresetLack } from "@/lib/editorial/sheet/sheet-preset";

/** What changing presets answers. */
export type PresetFormState =
  | { readonly kind: "idle" }
  /** `decisionId` is what an undo takes back. */
  | { readonly kind: "saved"; readonly decisionId: string }
  | { readonly kind: "refused"; readonly lack: PresetLack };

export const PRESET_IDLE: PresetFormState = { kind: "idle" };

/** Keeps, renames or removes the preset that the form names. */
export type PresetAction = (last: PresetFormState, form: FormData) => Promise<PresetFormState>;
