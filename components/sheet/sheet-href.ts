import { choiceFields } from "@/lib/editorial/sheet/read-choice";
import type { SheetChoice } from "@/lib/editorial/sheet/sheet-choice";
import { outputFields, type SheetOutput } from "@/lib/editorial/sheet/sheet-output";
import type { LanguageId } from "@/lib/engine/article";

/** The address of a story's sheet with a choice; `output` is what is offered first. */
export function sheetHref(
  storyId: string,
  language: LanguageId,
  choice: SheetChoice,
  output: SheetOutput,
): string {
  const query = new URLSearchParams([
    ["language", language],
    ...[...choiceFields(choice), ...outputFields(output)].map((field) => [...field]),
  ]);
  return `/stories/${storyId}/sheet?${query}`;
}
