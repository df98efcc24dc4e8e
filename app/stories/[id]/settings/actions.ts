"use server";

import { revalidatePath } from "next/cache";
import { signChange } from "@/app/preferences/sign-change";
import { type RulesState, readRules } from "@/components/stories/rules-actions";
import { changeStoryRules } from "@/lib/workflows/change-rules";

/** Saves what the form's story asks of its verdicts. */
export async function saveRules(_last: RulesState, form: FormData): Promise<RulesState> {
  const rules = readRules(form);
  const storyId = String(form.get("storyId") ?? "");
  const outcome = await changeStoryRules({ storyId, rules, author: await signChange(form) });
  if (outcome === null) {
    return { kind: "refused", problems: ["gone"], rules };
  }
  if (!outcome.ok) {
    return { kind: "refused", problems: outcome.error.missing, rules };
  }
  revalidatePath("/", "layout");
  return { kind: "saved", decisionId: outcome.value.decisionId, rules };
}
