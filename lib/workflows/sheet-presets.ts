import { failed, type Result } from "../editorial/result.ts";
import {
  PRESET_NAME_MAX,
  type PresetLack,
  type PresetRequest,
  type SheetPreset,
} from "../editorial/sheet/sheet-preset.ts";
import { cleanLine } from "../sources/clean-text.ts";
import { readPresets, changePreset as savePreset } from "../store/sheet-presets.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";

/** The presets that can be chosen in a story: those for every story, and those that name its facts. */
export async function listPresets(
  storyId: string,
  options: WorkflowOptions = {},
): Promise<readonly SheetPreset[]> {
  const presets = await readPresets(contextOf(options).store.prisma);
  return presets.filter(({ kept }) => kept.storyId === null || kept.storyId === storyId);
}

/** Keeps, renames or removes a preset; returns the log entry to take it back by. */
export async function changePreset(
  input: { readonly storyId: string; readonly request: PresetRequest; readonly author: string },
  options: WorkflowOptions = {},
): Promise<Result<string, PresetLack>> {
  const { store, at } = contextOf(options);
  const { storyId } = input;
  const author = cleanLine(input.author);
  if (author === "") return failed("author");
  const by = { storyId, author, at };
  if (input.request.kind === "remove") return savePreset(store, input.request, by);
  const name = cleanLine(input.request.name);
  if (name === "") return failed("name");
  if ([...name].length > PRESET_NAME_MAX) return failed("long");
  return savePreset(store, { ...input.request, name }, by);
}
