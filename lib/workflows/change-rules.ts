import { failed, ok, type Result } from "../editorial/result.ts";
import { checkRules, type RefusedRules, type StoryRules } from "../editorial/rules.ts";
import { cleanLine } from "../sources/clean-text.ts";
import { changeRules } from "../store/story-rules.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";

/**
 * Changes what a story asks of a verdict and returns the log entry, to take it back by (null where nothing changed). Refused
 * where the author, the time zone or the number of origins is none; null where there is no such story.
 */
export async function changeStoryRules(
  input: { readonly storyId: string; readonly rules: StoryRules; readonly author: string },
  options: WorkflowOptions = {},
): Promise<Result<{ readonly decisionId: string | null }, RefusedRules> | null> {
  const { store, at } = contextOf(options);
  const author = cleanLine(input.author);
  const checked = checkRules(input.rules);
  const wrong = checked.ok ? [] : checked.error.missing;
  if (author === "") return failed({ kind: "refused", missing: ["author", ...wrong] });
  if (!checked.ok) return checked;
  const decisionId = await changeRules(store, input.storyId, checked.value, { author, at });
  return decisionId === undefined ? null : ok({ decisionId });
}
