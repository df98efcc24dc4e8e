"use server";

import { revalidatePath } from "next/cache";
import { signChange } from "@/app/preferences/sign-change";
import type { PresetFormState } from "@/components/sheet/preset-actions";
import { readChoice } from "@/lib/editorial/sheet/read-choice";
import { readOutput } from "@/lib/editorial/sheet/sheet-output";
import type { PresetRequest } from "@/lib/editorial/sheet/sheet-preset";
import { LANGUAGE_IDS } from "@/lib/engine/article";
import { changePreset } from "@/lib/workflows/sheet-presets";
import { fieldsOf } from "./fields-of";

/** Keeps what the form chose under a name, or renames or removes a preset. */
export async function savePreset(_last: PresetFormState, form: FormData): Promise<PresetFormState> {
  const storyId = field(form, "storyId");
  const request = readRequest(form, storyId);
  if (request === null) {
    return { kind: "refused", lack: "gone" };
  }
  const changed = await changePreset({ storyId, request, author: await signChange(form) });
  if (!changed.ok) {
    return { kind: "refused", lack: changed.error };
  }
  revalidatePath("/", "layout");
  return { kind: "saved", decisionId: changed.value };
}

function readRequest(form: FormData, storyId: string): PresetRequest | null {
  const kind = field(form, "request");
  const [id, name] = [field(form, "presetId"), field(form, "name")];
  if (kind === "rename") {
    return { kind, id, name };
  }
  if (kind === "remove") {
    return { kind, id };
  }
  const language = LANGUAGE_IDS.find((known) => known === field(form, "language"));
  if (language === undefined) {
    return null;
  }
  const fields = fieldsOf(form);
  const choice = readChoice(fields);
  const output = readOutput(fields);
  const kept = { storyId: choice.facts === null ? null : storyId, language, output, choice };
  return { kind: "keep", name, kept };
}

function field(form: FormData, name: string): string {
  return String(form.get(name) ?? "");
}
