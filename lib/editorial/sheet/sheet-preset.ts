import type { LanguageId } from "../../engine/article.ts";
import type { SheetChoice } from "./sheet-choice.ts";
import type { SheetOutput } from "./sheet-output.ts";

/** Longest name of a preset, in characters: fits a button. */
export const PRESET_NAME_MAX = 60;

/** What a preset keeps of a sheet. */
export interface PresetChoice {
  /** The story whose facts it names; null where it names none, and goes for every story. */
  readonly storyId: string | null;
  readonly language: LanguageId;
  readonly output: SheetOutput;
  readonly choice: SheetChoice;
}

/** A choice of what goes on a sheet, kept under a name. */
export interface SheetPreset {
  readonly id: string;
  readonly name: string;
  readonly kept: PresetChoice;
}

/** A preset as the log keeps it, before or after a change; there is none (null) where it is not on the desk. */
export type PresetState = { readonly preset: Pick<SheetPreset, "id" | "name"> };

/** The preset that a decision's before or after holds; null where it holds something else. */
export function presetStateOf(state: unknown): PresetState | null {
  if (typeof state !== "object" || state === null || !("preset" in state)) return null;
  const { preset } = state;
  return isNamed(preset) ? { preset } : null;
}

function isNamed(preset: unknown): preset is PresetState["preset"] {
  return typeof preset === "object" && preset !== null && "id" in preset && "name" in preset;
}

/** What can be done with presets. */
export type PresetRequest =
  | { readonly kind: "keep"; readonly name: string; readonly kept: PresetChoice }
  | { readonly kind: "rename"; readonly id: string; readonly name: string }
  | { readonly kind: "remove"; readonly id: string };

/** author, name: missing. long: more than PRESET_NAME_MAX. taken: another has the name. gone: no such preset or story. */
export type PresetLack = "author" | "name" | "long" | "taken" | "gone";
